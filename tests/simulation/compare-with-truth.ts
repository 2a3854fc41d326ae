import type { Account } from "@/accounts/account";
import { statedFen } from "@/accounts/amount";
import { toYuan } from "@/accounts/money";
import { TABLE_NUMBERS } from "@/accounts/published-tables";
import { tablesJson } from "@/accounts/published-tables-json";
import type { DocumentTruth } from "@/simulation/truth";

export interface Difference {
  /** Such as "03 2013101 basic" or "stated completionRate 2013101 年初预算". */
  readonly place: string;
  readonly right: unknown;
  readonly read: unknown;
}

export interface Comparison {
  readonly cells: number;
  readonly statements: number;
  readonly differences: readonly Difference[];
}

/** Every cell, statement and project of the truth against what was read, and the other way round. */
export function compareWithTruth(account: Account, truth: DocumentTruth): Comparison {
  const right = cellsOf(truth.tables);
  const read = cellsOf(tablesJson(account.tables));
  const about = (account: {
    readonly year: number;
    readonly scope: unknown;
    readonly published: unknown;
  }) => [account.year, account.scope, account.published];
  const differences = [
    ...differencesOf(new Map([["unit", account.unit]]), new Map([["unit", truth.name]])),
    ...differencesOf(
      new Map([["about", JSON.stringify(about(account))]]),
      new Map([["about", JSON.stringify(about(truth))]]),
    ),
    ...differencesOf(read, right),
    ...differencesOf(formTotals(account), new Map(Object.entries(truth.unitForm ?? {}))),
    ...differencesOf(counted(readStatements(account)), counted(trueStatements(truth))),
    ...differencesOf(counted(readProjects(account)), counted(trueProjects(truth))),
    ...account.unread.map(({ table, what, why }) => ({
      place: `unread ${table ?? "text"}`,
      right: undefined,
      read: `${what}（${why}）`,
    })),
  ];
  return { cells: right.size, statements: truth.stated.length, differences };
}

/** 基本支出总额 and 项目支出总额 of the whole unit's form. */
function formTotals({ evaluations }: Account): Map<string, unknown> {
  const form = evaluations.find(({ subject }) => subject === "unit");
  if (!form) return new Map();
  return new Map([
    ["basic", inYuan(form.basic)],
    ["project", inYuan(form.projectTotal)],
  ]);
}

/** Flat: where a value stands → the value. */
function cellsOf(tables: object): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) {
      for (const row of value as { code?: string | null; name: string }[])
        walk(row, `${path} ${row.code ?? "total"}`);
      return;
    }
    if (value !== null && typeof value === "object") {
      for (const [key, inner] of Object.entries(value))
        if (!["code", "title", "printedUnit", "basis", "printed"].includes(key))
          walk(inner, `${path} ${key}`);
      return;
    }
    cells.set(path, value);
  };
  for (const number of TABLE_NUMBERS) walk((tables as Record<string, unknown>)[number], number);
  return cells;
}

function differencesOf(
  read: ReadonlyMap<string, unknown>,
  right: ReadonlyMap<string, unknown>,
): Difference[] {
  return [...new Set([...right.keys(), ...read.keys()])].flatMap((place) =>
    right.get(place) === read.get(place)
      ? []
      : [{ place, right: right.get(place), read: read.get(place) }],
  );
}

/** The same statement may stand in a document twice: each time counts. */
function counted(statements: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  return counts;
}

function trueStatements({ stated }: DocumentTruth): string[] {
  return stated.map((each) => {
    const value =
      "amount" in each
        ? each.amount
        : "rate" in each
          ? each.rate
          : "count" in each
            ? each.count
            : (each.explains ?? "");
    return statementLine(each.key, value, each.name, each.named, each.code, each.basis);
  });
}

function readStatements({ stated }: Account): string[] {
  return stated.map(({ key, value, name, named, code, basis, explains }) => {
    const read =
      value.kind === "amount"
        ? toYuan(value.fen)
        : value.kind === "rate"
          ? value.rate
          : value.kind === "count"
            ? value.count
            : (explains ?? "");
    return statementLine(key, read, name, named, code, basis);
  });
}

function statementLine(
  key: string,
  value: unknown,
  ...about: readonly (string | null | undefined)[]
): string {
  return `stated ${key} ${String(value)} ${about.map((each) => each ?? "-").join(" ")}`;
}

function trueProjects({ projects }: DocumentTruth): string[] {
  return projects.map(({ origin, name, budget, actual, rate }) =>
    ["project", origin, name, budget, actual, rate].join(" "),
  );
}

function readProjects({ projects }: Account): string[] {
  return projects.map(({ origin, name, budget, actual, rate }) =>
    ["project", origin, name, inYuan(budget), inYuan(actual), rate].join(" "),
  );
}

const inYuan = (figure: Account["projects"][number]["budget"]) => {
  const fen = statedFen(figure?.amount);
  return fen === undefined ? "-" : toYuan(fen);
};
