import type { COLUMN_NAMES } from "@/accounts/published-tables";
import type { StatedKey } from "@/accounts/statement";

import { accountTables } from "../account-tables";
import { HUNDREDTH, yuan } from "../money";
import type { NarrativeContext } from "../narrative/narrative-context";
import type { Piece, Said } from "../narrative/said";
import { roundedTables } from "../rounded-tables";
import { cell, lineOf } from "../rounding/comparison";
import type { SangongParts } from "../unit-year";
import type { Random } from "../random";
import type { Draft, Planted } from "./fault";
import { oneOf } from "./one-of";
import { isStated, saidIn, withCount, withPieces, withSaid } from "./said-pieces";
import { reworded } from "./word-faults";

/** More was spent than the adjusted budget has, in the table and in the text alike. */
export function overBudget(draft: Draft, random: Random): Planted | null {
  const { context } = draft;
  const { sangong } = context.year;
  const key = oneOf(
    (["abroad", "vehiclePurchase", "vehicleRunning", "reception"] as const).filter(
      (each) =>
        sangong.actual[each] >= 100 * HUNDREDTH && sangong.actual[each] <= sangong.budget[each],
    ),
    random,
  );
  if (!key) return null;
  const part = (sangong.actual[key] * random.between(5, 9)) / 10;
  const lowered = context.figures.rounded(Math.round(part));
  const budget: SangongParts = { ...sangong.budget, [key]: lowered };
  const year = { ...context.year, sangong: { ...sangong, budget } };
  const changed = { ...context, year };
  const { "09": table } = roundedTables(accountTables(year, draft.layout), draft.layout);
  return {
    draft: {
      ...draft,
      context: changed,
      tables: { ...draft.tables, "09": table },
      passages: reworded(draft, context, changed),
    },
    fault: {
      kind: "over-budget",
      rules: ["R074"],
      place: { table: "09", row: "budget", column: key },
      printed: yuan(lowered),
      true: yuan(sangong.budget[key]),
    },
  };
}

const NEW_UNIT = "。本单位当年新设，上年没有决算数";
const isOfSangong = (piece: Piece) => isStated(piece) && /^sangong/.test(piece.stated.key);
const isChange = (piece: Piece): piece is Said =>
  isStated(piece) && piece.stated.key === "sangongChange";
const isReason = (piece: Piece): piece is Said =>
  isStated(piece) && piece.stated.key === "reason" && piece.stated.explains === "sangongChange";

/** 三公 is not compared with the year before; or it is, and no change has a reason. */
export function yearNotCompared(draft: Draft, random: Random): Planted | null {
  if (!draft.passages.some(({ pieces }) => pieces.some(isChange))) return null;
  const changed = random.chance(0.5) ? withoutComparison(draft) : withoutReasons(draft);
  return (
    changed && {
      draft: changed,
      fault: {
        kind: "year-not-compared",
        rules: ["R232"],
        place: { stated: "sangongChange" },
        printed: null,
        true: "与上年比较",
      },
    }
  );
}

function withoutComparison(draft: Draft): Draft | null {
  const alone: NarrativeContext = { ...draft.context, before: null };
  const passages = reworded(draft, draft.context, alone, ({ pieces }) => pieces.some(isOfSangong));
  const silent = passages.map((passage) => ({
    ...passage,
    pieces: passage.pieces.filter(
      (piece) => !passage.pieces.some(isOfSangong) || piece !== NEW_UNIT,
    ),
  }));
  // What was planted there before is not reworded.
  return silent.some(({ pieces }) => pieces.some(isChange)) ? null : { ...draft, passages: silent };
}

const withoutReasons = (draft: Draft): Draft => ({
  ...draft,
  passages: draft.passages.map((passage) => ({
    ...passage,
    pieces: without(passage.pieces, isReason),
  })),
});

/** With the comma before each. */
export function without(
  pieces: readonly Piece[],
  unwanted: (piece: Piece) => boolean,
): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    if (unwanted(piece)) return [];
    const next = pieces[at + 1];
    return typeof piece === "string" && next !== undefined && unwanted(next)
      ? [piece.replace(/，$/, "")]
      : [piece];
  });
}

type Column = Exclude<keyof typeof COLUMN_NAMES, "amount">;
const COUNTS: Partial<Record<StatedKey, readonly [rule: string, fee: Column]>> = {
  vehiclesBought: ["R233", "vehiclePurchase"],
  vehiclesKept: ["R234", "vehicleRunning"],
  delegations: ["R235", "abroad"],
  delegates: ["R235", "abroad"],
  receptions: ["R236", "reception"],
  receptionGuests: ["R236", "reception"],
};

/** Nobody travelled, and it cost something; a car was bought, and cost nothing. */
export function countAgainstFee(
  kind: "count-without-fee" | "fee-without-count",
  draft: Draft,
  random: Random,
): Planted | null {
  const actual = lineOf(draft.tables, "09", "actual");
  const found = oneOf(
    saidIn(draft, (stated) => {
      const fee = COUNTS[stated.key]?.[1];
      if (!fee || !("count" in stated)) return false;
      const isPaid = cell(actual, fee) !== 0;
      return isPaid === stated.count > 0 && isPaid === (kind === "fee-without-count");
    }),
    random,
  );
  if (!found || !("count" in found.said.stated)) return null;
  const { key, count } = found.said.stated;
  const printed = count > 0 ? 0 : random.whole(1, 4);
  return {
    draft: withSaid(draft, found, withCount(found.said, printed)),
    fault: { kind, rules: [COUNTS[key]?.[0] ?? ""], place: { stated: key }, printed, true: count },
  };
}

/** Fewer guests than visits. */
export function fewerGuests(draft: Draft, random: Random): Planted | null {
  const found = saidIn(draft, ({ key }) => key === "receptionGuests")[0];
  const visits = saidIn(draft, ({ key }) => key === "receptions")[0]?.said.stated;
  if (!found || !visits || !("count" in visits) || !("count" in found.said.stated)) return null;
  if (visits.count < 2 || found.said.stated.count < visits.count) return null;
  const printed = random.whole(1, visits.count - 1);
  return {
    draft: withSaid(draft, found, withCount(found.said, printed)),
    fault: {
      kind: "fewer-guests-than-visits",
      rules: ["R236"],
      place: { stated: "receptionGuests" },
      printed,
      true: found.said.stated.count,
    },
  };
}

/** The fiscal appropriation pays for more cars than there are. */
export function moreKept(draft: Draft, random: Random): Planted | null {
  const found = saidIn(draft, ({ key }) => key === "vehiclesKept")[0];
  const all = saidIn(draft, ({ key, name }) => key === "vehicles" && name === "total")[0];
  if (!found || !("count" in found.said.stated)) return null;
  if (!all || !("count" in all.said.stated)) return null;
  const printed = all.said.stated.count + random.whole(1, 5);
  return {
    draft: withSaid(draft, found, withCount(found.said, printed)),
    fault: {
      kind: "more-kept-than-owned",
      rules: ["R248"],
      place: { stated: "vehiclesKept" },
      printed,
      true: found.said.stated.count,
    },
  };
}

/** A part of the receptions is more than all of them. */
export function moreForeign(draft: Draft, random: Random): Planted | null {
  const found = saidIn(draft, ({ key }) => key === "receptionGuests")[0];
  const visits = saidIn(draft, ({ key }) => key === "receptions")[0]?.said.stated;
  if (!found || !visits || !("count" in visits)) return null;
  const printed = visits.count + random.whole(1, 20);
  const words = draft.context.figures.count("receptions", printed, "批次", { name: "外事" });
  const { passage, said } = found;
  return {
    draft: withPieces(
      draft,
      passage,
      passage.pieces.flatMap((piece) =>
        piece === said ? [said, "，其中外事接待 ", words] : [piece],
      ),
    ),
    fault: {
      kind: "more-foreign-than-all",
      rules: ["R237"],
      place: { stated: "receptions", name: "外事" },
      printed,
      true: null,
    },
  };
}
