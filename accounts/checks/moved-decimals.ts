import type { Account } from "../account";
import type { AccountFigures } from "./account-figures";
import { amountInWords } from "./figures-in-words";
import { repeatedFigures } from "./repeated-figures";
import type { Entry } from "./rule";
import type { Term } from "./term";

/** Text against table: off by a power of ten. Null where the text repeats nothing. */
export function decimalMovedEntries(
  account: Account,
  figures: AccountFigures,
): readonly Entry[] | null {
  const pairs = repeatedFigures(account, figures)
    .map(({ statement, repeated }) => ({ said: figures.stated(statement), cell: repeated.cell }))
    .filter(({ cell }) => cell.amount.kind === "stated");
  if (pairs.length === 0) return null;
  const moved = pairs.flatMap(({ said, cell }) => movedEntry(said, cell) ?? []);
  return moved.length > 0
    ? moved
    : [
        {
          kind: "verdict",
          about: "小数点",
          verdict: "holds",
          message: `说明里的 ${pairs.length} 个数和表里的都没有差十倍、百倍。`,
        },
      ];
}

const POWERS = [10, 100, 0.1, 0.01];

function movedEntry(said: Term, cell: Term): Entry | null {
  if (said.amount.kind !== "stated" || cell.amount.kind !== "stated") return null;
  // One or two digits are like ten times many others.
  const isTooSmall = (term: { fen: number; precision: number }) =>
    Math.abs(term.fen) < 10 * term.precision;
  if (isTooSmall(said.amount) || isTooSmall(cell.amount)) return null;
  const ratio = said.amount.fen / cell.amount.fen;
  if (!POWERS.some((power) => Math.abs(ratio / power - 1) <= 0.01)) return null;
  const say = amountInWords([said, cell]);
  return {
    kind: "verdict",
    about: said.label,
    verdict: "broken",
    message: `${said.label} ${say(said.amount.fen)}，${cell.label} ${say(cell.amount.fen)}，疑似小数点错位。`,
    figures: [said, cell],
    expected: cell.amount.fen,
    found: said.amount.fen,
  };
}
