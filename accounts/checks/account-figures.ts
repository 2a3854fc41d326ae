import type { Account } from "../account";
import type { Project } from "../project";
import { TABLE_NUMBERS, type TableNumber } from "../published-tables";
import type { Statement } from "../statement";
import type { RateTerm } from "./relation";
import { statementLabel } from "./statement-label";
import { TableFigures } from "./table-figures";
import { missingTerm, termOf, type Term } from "./term";

/** The figures of an account under stable ids, found by code, key and column. */
export interface AccountFigures {
  readonly tables: Readonly<Record<TableNumber, TableFigures>>;
  readonly stated: (statement: Statement) => Term;
  /** Of a statement of a percentage. */
  readonly rate: (statement: Statement) => RateTerm;
  readonly project: (project: Project, role: "budget" | "actual") => Term;
}

export function accountFigures(account: Account): AccountFigures {
  const tables = Object.fromEntries(
    TABLE_NUMBERS.map((number) => [number, new TableFigures(number, account.tables[number])]),
  ) as Record<TableNumber, TableFigures>;
  let positions: ReadonlyMap<Statement, number> | null = null;
  const stated = new Map<Statement, Term>();
  const idOf = (statement: Statement) => {
    positions ??= new Map(account.stated.map((each, index) => [each, index]));
    return `stated:${positions.get(statement) ?? -1}`;
  };
  return {
    tables,
    stated: (statement) => {
      const known = stated.get(statement);
      if (known) return known;
      const term = statedTerm(idOf(statement), statement);
      stated.set(statement, term);
      return term;
    },
    rate: (statement) => rateTerm(idOf(statement), statement),
    project: projectTerm,
  };
}

function statedTerm(id: string, statement: Statement): Term {
  const { value, place } = statement;
  if (value.kind !== "amount") return missingTerm(id, statementLabel(statement));
  const { fen, precision, printed } = value;
  const amount = { kind: "stated" as const, fen, precision, printed };
  return termOf(id, statementLabel(statement), { amount, place });
}

function rateTerm(id: string, statement: Statement): RateTerm {
  const { value, place } = statement;
  const label = statementLabel(statement);
  const printed = value.kind === "text" ? "" : value.printed;
  if (value.kind !== "rate") return { id, label, place, printed, rate: 0, decimals: 0 };
  return { id, label, place, printed, rate: value.rate, decimals: value.decimals };
}

function projectTerm(project: Project, role: "budget" | "actual"): Term {
  return termOf(
    `project:${project.number}:${role}`,
    `${project.origin === "form" ? "自评表" : "说明"}“${project.name}”${role === "budget" ? "预算数" : "执行数"}`,
    project[role],
  );
}
