import type { Account } from "@/accounts/account";
import { accountFigures } from "@/accounts/checks/account-figures";
import type { Statement } from "@/accounts/statement";
import type { Fault } from "@/simulation/faults/fault";

/** A planted wrong figure as the checks know it. */
export interface PlantedFigure {
  readonly id: string;
  /** Fen, or of a rate a fraction. */
  readonly right: number;
}

/** Null where words are wrong, or several figures, or where it was not read as planted. */
export function plantedFigure(account: Account, fault: Fault): PlantedFigure | null {
  const { place, printed, true: right } = fault;
  if (typeof printed !== "number" || typeof right !== "number") return null;
  if ("part" in place) return null;
  const figures = accountFigures(account);
  const fen = Math.round(right * 100);
  if ("project" in place) {
    const project = account.projects.find(
      ({ origin, name }) => origin === "text" && name === place.project,
    );
    return project ? { id: figures.project(project, "actual").id, right: fen } : null;
  }
  if ("table" in place) {
    const { table, row, column } = place;
    const line = account.tables[table].lines.find(({ code, key }) => (key ?? code) === row);
    return line && column ? { id: figures.tables[table].cell(line, column).id, right: fen } : null;
  }
  const at = account.stated.findIndex(
    (said) =>
      said.key === place.stated &&
      said.name === (place.name ?? null) &&
      said.code === (place.code ?? null) &&
      isPrinted(said, printed),
  );
  const value = account.stated[at]?.value;
  if (value?.kind !== "amount" && value?.kind !== "rate") return null;
  return { id: `stated:${at}`, right: value.kind === "rate" ? right : fen };
}

function isPrinted({ value }: Statement, printed: number): boolean {
  if (value.kind === "amount") return value.fen === Math.round(printed * 100);
  return value.kind === "rate" && Math.abs(value.rate - printed) < 1e-9;
}
