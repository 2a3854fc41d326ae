import type { StatedKey } from "@/accounts/statement";

import { rateOf, type Passage, type Piece, type Said, type StatedTruth } from "../narrative/said";
import { allFunds } from "../summary-lines";
import type { Random } from "../random";
import { HUNDREDTH, moneyOf, printedMoney, yuan } from "../money";
import type { Draft, FaultKind, FaultPlace, Planted } from "./fault";
import { misprinted } from "./misprints";
import { oneOf } from "./one-of";
import { otherPercent } from "./said-pieces";

interface Found {
  readonly passage: number;
  readonly piece: number;
  readonly said: Said;
}

function find(passages: readonly Passage[], wanted: (stated: StatedTruth) => boolean): Found[] {
  return passages.flatMap(({ pieces }, passage) =>
    pieces.flatMap((said, piece): Found[] =>
      typeof said !== "string" && wanted(said.stated) ? [{ passage, piece, said }] : [],
    ),
  );
}

function replaced(
  draft: Draft,
  { passage, piece }: Pick<Found, "passage" | "piece">,
  by: Piece,
): Draft {
  const passages = draft.passages.map((each, at) =>
    at === passage
      ? { ...each, pieces: each.pieces.map((old, index) => (index === piece ? by : old)) }
      : each,
  );
  return { ...draft, passages };
}

const placeOf = ({ key, name, code }: StatedTruth): FaultPlace => ({
  stated: key,
  ...(name === undefined ? {} : { name }),
  ...(code === undefined ? {} : { code }),
});

/** A statement whose amount a rule compares with a table, or with the other amounts beside it. */
const COMPARED: readonly (readonly [
  wanted: (stated: StatedTruth) => boolean,
  rules: readonly string[],
])[] = [
  [({ key, code }) => key === "actual" && code !== undefined, ["R215"]],
  [({ key, code }) => key === "actual" && code === undefined, ["R212"]],
  [({ key }) => key === "classAmount", ["R210"]],
  [({ key }) => key === "income", ["R204"]],
  [({ key }) => key === "expenditure", ["R207"]],
  [({ key }) => key === "generalBudget", ["R209"]],
  [({ key }) => key === "personnel" || key === "operating", ["R224", "R225"]],
  [({ key, name }) => key === "sangongActual" && name === undefined, ["R230"]],
  [({ key }) => key === "operatingCost", ["R126"]],
  [({ key, name }) => key === "procurement" && name === "total", ["R242"]],
];

export function wrongAmountInText(
  kind: "text-against-table" | "text-decimal-moved",
  draft: Draft,
  random: Random,
): Planted | null {
  const [wanted, rules] =
    kind === "text-decimal-moved" ? (COMPARED[0] ?? []) : (oneOf(COMPARED, random) ?? []);
  if (!wanted || !rules) return null;
  const found = oneOf(find(draft.passages, wanted), random);
  if (!found || !("amount" in found.said.stated)) return null;
  const amount = moneyOf(found.said.stated.amount);
  // Amounts that were paid back are below 0 and never misprinted.
  if (amount < (kind === "text-decimal-moved" ? 1000 : 500) * HUNDREDTH) return null;
  const slip =
    kind === "text-decimal-moved"
      ? "decimal-moved"
      : random.pick(["digits-swapped", "digit-dropped"] as const);
  const printed = misprinted(amount, draft.layout.textUnit, slip, random);
  if (printed === null) return null;
  return changedAmount(kind, draft, found, amount, printed, [
    ...rules,
    ...(kind === "text-decimal-moved" ? ["R263"] : []),
  ]);
}

export function totalOfLastYear(draft: Draft, random: Random): Planted | null {
  const { before } = draft.context;
  const found = oneOf(
    find(draft.passages, ({ key }) => key === "total"),
    random,
  );
  if (!before || !found || !("amount" in found.said.stated)) return null;
  const amount = moneyOf(found.said.stated.amount);
  const printed = draft.context.figures.rounded(allFunds(before).grandTotal);
  if (Math.abs(printed - amount) < 50 * HUNDREDTH) return null;
  return changedAmount("text-copied-from-last-year", draft, found, amount, printed, ["R201"]);
}

function changedAmount(
  kind: FaultKind,
  draft: Draft,
  found: Found,
  amount: number,
  printed: number,
  rules: readonly string[],
): Planted {
  const { stated } = found.said;
  const words = found.said.printed.replace(
    /^-?[\d.]+/,
    printedMoney(printed, draft.layout.textUnit),
  );
  return {
    draft: replaced(draft, found, { printed: words, stated: { ...stated, amount: yuan(printed) } }),
    fault: { kind, rules, place: placeOf(stated), printed: yuan(printed), true: yuan(amount) },
  };
}

/** 万元 became 元: the figure is ten thousand times too small. */
export function wrongUnit(draft: Draft, random: Random): Planted | null {
  const found = oneOf(
    find(draft.passages, ({ key }) => key === "income" || key === "expenditure"),
    random,
  );
  if (draft.layout.textUnit === "元") return null;
  if (!found || !("amount" in found.said.stated)) return null;
  const { stated, printed } = found.said;
  const small = found.said.stated.amount / 10_000;
  return {
    draft: replaced(draft, found, {
      printed: printed.replace("万元", "元"),
      stated: { ...stated, amount: small },
    }),
    fault: {
      kind: "wrong-unit",
      rules: ["R262"],
      place: placeOf(stated),
      printed: small,
      true: found.said.stated.amount,
    },
  };
}

const RATES: Partial<Record<StatedKey, readonly string[]>> = {
  completionRate: ["R216"],
  totalChangeRate: ["R202"],
  generalBudgetChangeRate: ["R202"],
  sangongRate: ["R231"],
};

export function wrongRate(
  kind: "wrong-rate" | "wrong-share",
  draft: Draft,
  random: Random,
): Planted | null {
  const wanted = ({ key }: StatedTruth) =>
    kind === "wrong-share" ? key === "share" : key in RATES;
  const found = oneOf(find(draft.passages, wanted), random);
  if (!found || !("rate" in found.said.stated)) return null;
  const { stated, printed } = found.said;
  const words = otherPercent(printed, random.whole(3, 19));
  const rate = rateOf(words, found.said.stated.rate < 0 ? -1 : 1);
  const rules =
    kind === "wrong-share"
      ? ["R205"]
      : stated.key === "completionRate" && stated.code === undefined
        ? ["R212"]
        : RATES[stated.key];
  return {
    draft: replaced(draft, found, { printed: words, stated: { ...stated, rate } }),
    fault: {
      kind,
      rules: rules ?? [],
      place: placeOf(stated),
      printed: rate,
      true: found.said.stated.rate,
    },
  };
}

export function wrongCount(draft: Draft, random: Random): Planted | null {
  const wanted = ({ key, name }: StatedTruth) =>
    key === "projectCount" || (key === "vehicles" && name === "total");
  const found = oneOf(find(draft.passages, wanted), random);
  if (!found || !("count" in found.said.stated)) return null;
  const { stated, printed } = found.said;
  const count = found.said.stated.count + random.whole(1, 3);
  return {
    draft: replaced(draft, found, {
      printed: printed.replace(/^\d+/, `${count}`),
      stated: { ...stated, count },
    }),
    fault: {
      kind: "wrong-count",
      rules: [stated.key === "projectCount" ? "R250" : "R247"],
      place: placeOf(stated),
      printed: count,
      true: found.said.stated.count,
    },
  };
}
