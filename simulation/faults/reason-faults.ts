import { ECONOMIC_CLASSES } from "@/accounts/reference/economic-classes";

import { HUNDREDTH } from "../money";
import type { Passage, Piece, Said } from "../narrative/said";
import { cell } from "../rounding/comparison";
import { amountsIn } from "../rounding/said-amounts";
import type { Random } from "../random";
import type { Draft, Planted } from "./fault";
import { oneOf } from "./one-of";
import { isStated, saidIn, withPassage, withPieces } from "./said-pieces";
import { without } from "./sangong-faults";

interface Item {
  readonly passage: Passage;
  readonly code: string;
  /** As printed; null where the budget was nothing. */
  readonly rate: number | null;
  readonly reason: Said | null;
  /** Further than rounding may bring two figures that are the same. */
  readonly differs: boolean;
}

/** The passages of 五（三） about an item each. */
function items(draft: Draft): Item[] {
  return saidIn(draft, ({ key, code }) => key === "actual" && code?.length === 7).map(
    ({ passage, said }) => {
      const rate = passage.pieces.find(
        (piece) => isStated(piece) && piece.stated.key === "completionRate",
      );
      const [budget, actual] = amountsIn([passage]).map(({ amount }) => amount);
      return {
        passage,
        code: said.stated.code ?? "",
        rate: typeof rate === "object" && "rate" in rate.stated ? rate.stated.rate : null,
        reason:
          passage.pieces.filter(isStated).find(({ stated }) => stated.key === "reason") ?? null,
        differs: Math.abs((budget ?? 0) - (actual ?? 0)) > 2 * HUNDREDTH,
      };
    },
  );
}

const isFar = (rate: number | null) => rate !== null && (rate < 0.79 || rate > 1.21);

/** An item of table 05 of which the text says nothing. */
export function itemUntold(draft: Draft, random: Random): Planted | null {
  const told = items(draft);
  const spent = new Set(
    draft.tables["05"].filter((line) => cell(line, "total") !== 0).map(({ code }) => code),
  );
  const item = oneOf(
    told.filter(({ code }) => spent.has(code)),
    random,
  );
  if (!item || told.length < 2) return null;
  return {
    draft: withPassage(draft, item.passage, []),
    fault: {
      kind: "item-untold",
      rules: ["R218"],
      place: { stated: "actual", code: item.code },
      printed: null,
      true: item.code,
    },
  };
}

/** Budget and final account of an item part, and nobody says why. */
export function reasonMissing(draft: Draft, random: Random): Planted | null {
  const item = oneOf(
    items(draft).filter(({ reason, differs }) => reason !== null && differs),
    random,
  );
  if (!item?.reason) return null;
  const { passage, code, rate, reason } = item;
  return {
    draft: withPieces(
      draft,
      passage,
      without(passage.pieces, (piece) => piece === reason),
    ),
    fault: {
      kind: "reason-missing",
      rules: ["R220", ...(isFar(rate) ? ["R222"] : [])],
      place: { stated: "actual", code },
      printed: null,
      true: reason.printed,
    },
  };
}

/** Words that would explain anything stand for a reason where one is due. */
export function reasonGeneral(draft: Draft, random: Random): Planted | null {
  const item = oneOf(
    items(draft).filter(({ reason, differs, rate }) => reason !== null && differs && isFar(rate)),
    random,
  );
  if (!item?.reason) return null;
  const { passage, code, reason } = item;
  const words = random.pick(["工作需要", "据实支出", "人员变动", "政策调整", "业务调整"]);
  const printed = `${draft.layout.because}${words}`;
  return {
    draft: withPieces(
      draft,
      passage,
      passage.pieces.map((piece) => (piece === reason ? { ...reason, printed } : piece)),
    ),
    fault: {
      kind: "reason-general",
      rules: ["R222"],
      place: { stated: "actual", code },
      printed,
      true: reason.printed,
    },
  };
}

/** Groups of the economic classification that each half of the basic expenditure consists of. */
const GROUPS = { personnel: /^30[13]..$/, operating: /^302..$|^310..$/ } as const;

/** What basic expenditure mainly consists of leaves out a group, or names one that had nothing. */
export function mainItemUntold(draft: Draft, random: Random): Planted | null {
  const key = random.pick(["personnel", "operating"] as const);
  const codes = GROUPS[key];
  const found = saidIn(draft, (stated) => stated.key === key)[0];
  const list = found?.passage.pieces.find(
    (piece, at, all): piece is string =>
      typeof piece === "string" && at > 0 && all[at - 1] === "，主要包括：",
  );
  if (!found || list === undefined) return null;
  const named = list.split("、");
  const spent = new Set(
    draft.tables["06"].filter((line) => cell(line, "amount") !== 0).map(({ name }) => name),
  );
  const isAdded = random.chance(0.5);
  const name = isAdded
    ? oneOf(
        ECONOMIC_CLASSES.filter(
          ([code, each]) => codes.test(code) && !spent.has(each) && !named.includes(each),
        ).map(([, each]) => each),
        random,
      )
    : oneOf(
        named.filter((each) => spent.has(each)),
        random,
      );
  if (name === undefined || named.length < 2) return null;
  const changed: Piece = (isAdded ? [...named, name] : named.filter((each) => each !== name)).join(
    "、",
  );
  return {
    draft: withPieces(
      draft,
      found.passage,
      found.passage.pieces.map((piece) => (piece === list ? changed : piece)),
    ),
    fault: {
      kind: "main-item-untold",
      rules: ["R226"],
      place: { stated: key },
      printed: isAdded ? name : null,
      true: isAdded ? null : name,
    },
  };
}
