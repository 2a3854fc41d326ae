import { agreement } from "../agreement";
import { fen } from "../money";
import type { ColumnKey, TableNumber } from "../published-tables";
import type { AccountFigures } from "./account-figures";
import { isNothing } from "./between-tables";
import { plus } from "./relation";
import type { Entry } from "./rule";
import { relationEntry } from "./sum-entries";
import type { Term } from "./term";

/** The books of the fiscal appropriation in detail, with their columns of the same meaning. */
const BOOKS = ["05", "07", "08"] as const;

/** An item of all funds against what the three books have of it: at least as much, or (`equal`) the same. */
export function allFundsOfItems(
  figures: AccountFigures,
  columns: readonly ColumnKey[],
  { equal }: { readonly equal: boolean },
): readonly Entry[] {
  const all = figures.tables["03"];
  return columns.flatMap((column) =>
    all.entries("项").map((line) => {
      const whole = all.cell(line, column);
      const books = BOOKS.flatMap((number) => cellIn(figures, number, line.code ?? "", column));
      // Of an item that no book prints, all is money that the unit does not have.
      return equal
        ? relationEntry(whole.label, {
            kind: "sum",
            whole,
            parts: plus(...books),
            tolerance: "TS",
          })
        : relationEntry(whole.label, { kind: "atMost", less: plus(...books), more: plus(whole) });
    }),
  );
}

/** A book that does not print the item has nothing of it. */
function cellIn(
  figures: AccountFigures,
  number: TableNumber,
  code: string,
  column: ColumnKey,
): Term[] {
  const line = figures.tables[number].byCodeOf(code);
  return line ? [figures.tables[number].cell(line, column)] : [];
}

const NOTHING = { fen: fen(0), precision: fen(1) };

/**
 * Whether the unit has no money but the fiscal appropriation: no other income, nothing used of other
 * balances, and the opening balance is the fiscal one. Null where that cannot be told.
 */
export function isWhollyFiscal(figures: AccountFigures): boolean | null {
  const { "01": all, "04": fiscal } = figures.tables;
  if (!all.isReadable || !fiscal.isReadable) return null;
  const others = all
    .entries(undefined, "income")
    .filter(({ code }) => !FISCAL.includes(code ?? ""))
    .map((line) => all.cell(line, "amount"));
  const used = all.total("usedNonFiscalBalance", "amount", "income");
  const own = [all, fiscal].map((table) => table.total("openingBalance", "amount", "income"));
  if ([...others, ...own].some(({ gap }) => gap !== null)) return null;
  const [opening, fiscalOpening] = own.map(({ amount }) =>
    amount.kind === "stated" ? amount : NOTHING,
  );
  // One table may be in 元 and the other in 万元.
  const isSame = agreement(opening ?? null, fiscalOpening ?? null) !== "differs";
  return others.every(isNothing) && isNothing(used) && isSame;
}

const FISCAL = ["INC01", "INC02", "INC03", "INC01-03"];

/** Economic items of the basic expenditure and the part of 三公 that they pay for. */
export const SANGONG_ITEMS = [
  ["30212", "abroad"],
  ["30217", "reception"],
  ["30231", "vehicleRunning"],
  ["31013", "vehiclePurchase"],
] as const;

/** The item in table 06 and the component in 09's final account; an item that is not printed is nothing. */
export function sangongPair(
  figures: AccountFigures,
  code: string,
  component: ColumnKey,
): readonly [Term, Term] | null {
  const { "06": basic, "09": sangong } = figures.tables;
  const line = basic.byCodeOf(code);
  return line ? [basic.cell(line, "amount"), sangong.total("actual", component)] : null;
}

/** Whether everything in the fiscal books is basic expenditure; null where it cannot be told. */
export function hasNoProjects(figures: AccountFigures): boolean | null {
  const { "05": general, "07": funds, "08": capital } = figures.tables;
  const projects = general.total("total", "project");
  if (projects.gap !== null || !funds.isReadable || !capital.isReadable) return null;
  return isNothing(projects) && funds.isEmpty && capital.isEmpty;
}
