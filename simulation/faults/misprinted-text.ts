import { HUNDREDTH, moneyOf, printedMoney, yuan } from "../money";
import { placeOf } from "../rounding/said-amounts";
import type { Passage, Piece, Said } from "../narrative/said";
import type { Random } from "../random";
import { brokenBy } from "./broken-by";
import type { Draft, Planted } from "./fault";
import { misprinted } from "./misprints";
import { oneOf } from "./one-of";

interface Found {
  readonly passage: Passage;
  readonly said: Said;
}

/** Any amount of the text from 5 万元 on, misprinted so that a rule can tell. */
export function misprintedText(draft: Draft, random: Random): Planted | null {
  const found = oneOf(amounts(draft), random);
  if (!found || !("amount" in found.said.stated)) return null;
  const { said, passage } = found;
  const { stated } = said;
  const amount = moneyOf(found.said.stated.amount);
  const slip = random.pick([
    "decimal-moved",
    "digits-swapped",
    "digit-dropped",
    "digit-doubled",
  ] as const);
  const printed = misprinted(Math.abs(amount), draft.layout.textUnit, slip, random);
  if (printed === null) return null;
  const signed = printed * Math.sign(amount);
  const changed = withPiece(draft, passage, said, {
    printed: said.printed.replace(/^-?[\d.]+/, printedMoney(printed, draft.layout.textUnit)),
    stated: { ...stated, amount: yuan(signed) },
  });
  const rules = [...brokenBy(changed, [])];
  if (rules.length === 0) return null;
  const place = placeOf(stated);
  return {
    draft: changed,
    fault: { kind: "text-misprinted", rules, place, printed: yuan(signed), true: yuan(amount) },
  };
}

/** The budget of an item became nothing, and is said to be completed all the same. */
export function nothingCompleted(draft: Draft, random: Random): Planted | null {
  const found = oneOf(
    amounts(draft).filter(
      ({ said, passage }) =>
        said.stated.key === "initialBudget" &&
        said.stated.code !== undefined &&
        passage.pieces.some(
          (piece) => typeof piece !== "string" && piece.stated.key === "completionRate",
        ),
    ),
    random,
  );
  if (!found || !("amount" in found.said.stated)) return null;
  const { said, passage } = found;
  return {
    draft: withPiece(draft, passage, said, {
      printed: said.printed.replace(/^-?[\d.]+/, "0.00"),
      stated: { ...said.stated, amount: 0 },
    }),
    fault: {
      kind: "nothing-completed",
      rules: ["R221"],
      place: placeOf(said.stated),
      printed: 0,
      true: found.said.stated.amount,
    },
  };
}

/** Printed with a sign of their own they would be misprinted in another way. */
function amounts({ passages }: Draft): Found[] {
  return passages.flatMap((passage) =>
    passage.pieces.flatMap((said): Found[] =>
      typeof said !== "string" &&
      "amount" in said.stated &&
      Math.abs(said.stated.amount) * 100 >= 500 * HUNDREDTH &&
      /^\d/.test(said.printed)
        ? [{ passage, said }]
        : [],
    ),
  );
}

function withPiece(draft: Draft, changed: Passage, said: Said, by: Piece): Draft {
  const passages = draft.passages.map((passage) =>
    passage === changed
      ? { ...passage, pieces: passage.pieces.map((piece) => (piece === said ? by : piece)) }
      : passage,
  );
  return { ...draft, passages };
}
