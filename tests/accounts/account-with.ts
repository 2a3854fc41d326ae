import type { Account } from "@/accounts/account";
import { TABLE_NUMBERS, type PublishedTable } from "@/accounts/published-tables";
import type { StatedKey, StatedValue, Statement } from "@/accounts/statement";

const MISSING: PublishedTable = {
  status: "missing",
  title: null,
  unit: null,
  place: null,
  emptyStatement: null,
  lines: [],
};

/** An account that has nothing but these parts. */
export function accountWith(parts: Partial<Account>): Account {
  return {
    unit: "甲区乙局",
    year: 2024,
    scope: null,
    region: null,
    published: null,
    origin: "original",
    tables: Object.fromEntries(
      TABLE_NUMBERS.map((number) => [number, MISSING]),
    ) as Account["tables"],
    unread: [],
    stated: [],
    projects: [],
    evaluations: [],
    ...parts,
  };
}

export function statement(
  key: StatedKey,
  value: StatedValue,
  about: Partial<Statement> = {},
): Statement {
  return {
    key,
    value,
    name: null,
    named: null,
    code: null,
    basis: null,
    explains: null,
    passage: 0,
    text: "",
    place: { block: 0 },
    ...about,
  };
}
