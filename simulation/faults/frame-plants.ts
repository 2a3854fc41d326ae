import { parentCode } from "@/accounts/classification";
import { FUNCTIONS } from "@/accounts/reference/functions";
import { RENAMES } from "@/accounts/reference/renames";

import { nameInYear } from "../function-in-year";
import { sectionTitles } from "../narrative/narrative";
import { cell } from "../rounding/comparison";
import { isEmpty } from "../true-tables";
import type { Random } from "../random";
import type { Draft, Planted } from "./fault";
import { oneOf } from "./one-of";
import { saidIn, withPieces } from "./said-pieces";

/** 项目支出 is not printed in table 05, or 08. */
export function columnNotPrinted(draft: Draft, random: Random): Planted | null {
  const cut = oneOf(
    (["05", "08"] as const).filter((number) => !isEmpty(draft.tables[number])),
    random,
  );
  return cut
    ? {
        draft: { ...draft, captions: { ...draft.captions, cut } },
        fault: {
          kind: "column-not-printed",
          rules: ["R043"],
          place: { table: cut },
          printed: null,
          true: "项目支出",
        },
      }
    : null;
}

/** Budgets and final accounts stand in pairs, one pair the other way round. */
export function pairTurned(draft: Draft, random: Random): Planted | null {
  if (draft.layout.sangong !== "pairs" || isEmpty(draft.tables["09"])) return null;
  // Not the first: a table that begins with 决算数 is another layout.
  const turned = random.pick([
    "abroad",
    "vehicles",
    "vehiclePurchase",
    "vehicleRunning",
    "reception",
  ] as const);
  return {
    draft: { ...draft, captions: { ...draft.captions, turned } },
    fault: {
      kind: "pair-turned",
      rules: ["R075"],
      place: { table: "09", column: turned },
      printed: "决算数、预算数",
      true: "预算数、决算数",
    },
  };
}

export function otherIndicator(draft: Draft, random: Random): Planted | null {
  if (draft.formProjects.length === 0) return null;
  const indicator = random.pick(["0.00万元", "12.50 万元", "3个", "25人", "4 次"]);
  return {
    draft: { ...draft, frame: { ...draft.frame, indicator } },
    fault: {
      kind: "indicator-of-other-kind",
      rules: ["R257"],
      place: { part: "自评表" },
      printed: indicator,
      true: "100%",
    },
  };
}

/** The contents list a section that the text does not have, or two in the wrong order. */
export function otherContents(draft: Draft, random: Random): Planted | null {
  const titles = sectionTitles(draft.context);
  const isSwapped = draft.layout.tables === "before" && random.chance(0.5);
  const at = random.whole(0, titles.length - 2);
  const title = random.pick(["其他需要说明的事项", "重点绩效评价结果说明", "政府购买服务情况说明"]);
  const contents = isSwapped
    ? ({ kind: "swapped", at } as const)
    : ({ kind: "added", title } as const);
  return {
    draft: { ...draft, frame: { ...draft.frame, contents } },
    fault: {
      kind: "contents-other-than-text",
      rules: ["R265"],
      place: { part: "目录" },
      printed: isSwapped ? (titles[at + 1] ?? null) : title,
      true: isSwapped ? (titles[at] ?? null) : null,
    },
  };
}

/** 名词解释 leaves an item of table 05 out, or explains one that no table has. */
export function otherGlossary(draft: Draft, random: Random): Planted | null {
  const { year } = draft.context;
  const printed = new Set(
    Object.values(draft.tables).flatMap((lines) => lines.map(({ code }) => code)),
  );
  const spent = draft.tables["05"].filter(
    (line) => line.code?.length === 7 && cell(line, "total") !== 0,
  );
  const isAdded = random.chance(0.5);
  const code = isAdded
    ? oneOf(
        FUNCTIONS.filter(([each]) => each.length === 7 && !printed.has(each)).map(([each]) => each),
        random,
      )
    : oneOf(spent, random)?.code;
  if (!code) return null;
  const isExplained = year.items.filter((item) => item.code === code).length === 1;
  if (!isAdded && !isExplained) return null;
  return {
    draft: {
      ...draft,
      frame: { ...draft.frame, glossary: { kind: isAdded ? "added" : "left-out", code } },
    },
    fault: {
      kind: "glossary-other-than-table",
      rules: ["R266"],
      place: { part: "名词解释" },
      printed: isAdded ? code : null,
      true: isAdded ? null : code,
    },
  };
}

/** A district's unit says 市级财政 of its own money. */
export function wrongLevel(draft: Draft, random: Random): Planted {
  const level = random.pick(["市", "省"] as const);
  return {
    draft: { ...draft, frame: { ...draft.frame, level } },
    fault: {
      kind: "wrong-level",
      rules: ["R268"],
      place: { part: "名词解释" },
      printed: `${level}级财政`,
      true: "区级财政",
    },
  };
}

const LEVELS = ["类", "款", "项"] as const;
const presentNames = new Set(FUNCTIONS.map(([code, name]) => `${code.length} ${name}`));

/** The name that a category had until before this year. */
function formerName(code: string, year: number): string | null {
  const rename = RENAMES.find(
    ({ from, fromName, to, change, since, completedBy, partial, yearConfidence }) =>
      change === "renamed" &&
      from === code &&
      to.length === 1 &&
      fromName !== null &&
      partial !== true &&
      since !== null &&
      yearConfidence !== "D" &&
      (completedBy ?? since) <= year &&
      !presentNames.has(`${code.length} ${fromName}`),
  );
  return rename?.fromName ?? null;
}

/** The text calls a category by the name that it had before. */
export function retiredName(draft: Draft, random: Random): Planted | null {
  const { year } = draft.context.year;
  const named = saidIn(draft, ({ key, code }) => key === "actual" && code?.length === 7).flatMap(
    ({ passage, said }) => {
      const item = said.stated.code ?? "";
      const group = parentCode(item) ?? "";
      return [parentCode(group) ?? "", group, item].flatMap((code, at) => {
        const former = formerName(code, year);
        const level = LEVELS[at] ?? "项";
        return former === null
          ? []
          : [{ passage, code: item, level, former, now: nameInYear(code, year) }];
      });
    },
  );
  const found = oneOf(named, random);
  if (!found) return null;
  const { passage, code, level, former, now } = found;
  const right = `${now}（${level}）`;
  const printed = `${former}（${level}）`;
  const replaced = (piece: string) => piece.replace(right, printed);
  if (!passage.pieces.some((piece) => typeof piece === "string" && piece.includes(right)))
    return null;
  return {
    draft: withPieces(
      draft,
      passage,
      passage.pieces.map((piece) =>
        typeof piece === "string"
          ? replaced(piece)
          : piece.stated.named === undefined
            ? piece
            : { ...piece, stated: { ...piece.stated, named: replaced(piece.stated.named) } },
      ),
    ),
    fault: {
      kind: "retired-name",
      rules: ["R267"],
      place: { stated: "actual", code },
      printed,
      true: right,
    },
  };
}
