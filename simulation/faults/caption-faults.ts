import { unitOf } from "../layout";
import { isEmpty } from "../true-tables";
import type { Random } from "../random";
import type { Draft, Planted } from "./fault";
import { oneOf } from "./one-of";

export function wrongCaptionYear(draft: Draft, random: Random): Planted | null {
  const table = random.pick(["01", "02", "03", "04", "05", "06"] as const);
  const { year } = draft.context.year;
  return {
    draft: { ...draft, captions: { ...draft.captions, year: { table, printed: year - 1 } } },
    fault: {
      kind: "wrong-caption-year",
      rules: ["R260"],
      place: { table },
      printed: year - 1,
      true: year,
    },
  };
}

export function emptyUnsaid(draft: Draft, random: Random): Planted | null {
  const table = oneOf(
    (["07", "08", "09"] as const).filter((number) => isEmpty(draft.tables[number])),
    random,
  );
  if (!table) return null;
  return {
    draft: { ...draft, captions: { ...draft.captions, unsaid: table } },
    fault: {
      kind: "empty-unsaid",
      rules: ["R063"],
      place: { table },
      printed: null,
      true: "本表无数据",
    },
  };
}

/** A table of another unit's: last year's form of a neighbour, taken over. */
export function wrongCaptionName(draft: Draft, random: Random): Planted | null {
  // This layout's tables name no unit.
  if (draft.layout.style === "shanghai") return null;
  const table = random.pick(["01", "02", "03", "04", "05", "06"] as const);
  const { name } = draft.context.year;
  const printed = "另一区某某事务中心";
  return {
    draft: { ...draft, captions: { ...draft.captions, name: { table, printed } } },
    fault: {
      kind: "wrong-caption-name",
      rules: ["R261"],
      place: { table },
      printed,
      true: name,
    },
  };
}

/** The head of a table says 元 of what is printed in 万元, or the other way round. */
export function wrongCaptionMoney(draft: Draft, random: Random): Planted | null {
  const table = random.pick(["02", "03"] as const);
  const right = unitOf(draft.layout, table);
  const printed = right === "元" ? "万元" : "元";
  return {
    draft: { ...draft, captions: { ...draft.captions, money: { table, printed } } },
    fault: {
      kind: "wrong-caption-money",
      rules: ["R007"],
      place: { table },
      printed,
      true: right,
    },
  };
}
