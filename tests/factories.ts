/** Small accounts for tests: say what matters, the rest is filled in. Amounts are printed in 万元. */
import { createHash } from "node:crypto";

import type { Account } from "@/accounts/account";
import type { Amount } from "@/accounts/amount";
import { parseFen, type Fen } from "@/accounts/money";
import type { Project } from "@/accounts/project";
import type { Figure, Place } from "@/accounts/provenance";
import {
  TABLE_NUMBERS,
  TABLE_TITLES,
  type ColumnKey,
  type LineKey,
  type PublishedTable,
  type Side,
  type TableLine,
  type TableNumber,
} from "@/accounts/published-tables";
import type { StatedKey, StatedValue, Statement } from "@/accounts/statement";
import type { StoredBlock } from "@/accounts/stored-block";
import type { AccountToSave } from "@/db/save-account";

/** "694.47" is stated, null is blank, anything that is no amount is unreadable. */
type Printed = string | null;

/** 694.47 → the fen of 694.47 万元. */
export function wan(printed: string): Fen {
  return stated(printed).fen;
}

function stated(printed: string): Extract<Amount, { kind: "stated" }> {
  const parsed = parseFen(printed, "万元");
  if (!parsed) throw new Error(`not an amount: ${printed}`);
  return { kind: "stated", ...parsed, printed };
}

export function figure(printed: Printed, place: Place): Figure {
  if (printed === null) return { amount: { kind: "blank", printed: "" }, place };
  return parseFen(printed, "万元")
    ? { amount: stated(printed), place }
    : { amount: { kind: "unreadable", printed }, place };
}

export interface LineDraft {
  readonly code?: string;
  readonly key?: LineKey;
  readonly side?: Side;
  readonly name: string;
  readonly cells: Readonly<Partial<Record<ColumnKey, Printed>>>;
}

/** A category: entry("201", "一般公共服务支出", { total: "586.85" }). */
export function entry(code: string, name: string, cells: LineDraft["cells"]): LineDraft {
  return { code, name, cells };
}

/** A closing line: total("expenditure", { amount: "694.47" }). */
export function total(key: LineKey, cells: LineDraft["cells"]): LineDraft {
  return { key, name: key, cells };
}

/** Table 01 prints its lines on the side of income unless they are of expenditure. */
function sideOf(table: TableNumber, draft: LineDraft): Side | null {
  if (table !== "01" && table !== "04") return null;
  const spent = draft.key?.startsWith("expenditure") ?? !draft.code?.startsWith("INC");
  return draft.side ?? (spent ? "expenditure" : "income");
}

/** Each table is the block of its number, each line a row from 1, its cells from column 1. */
function line(table: TableNumber, draft: LineDraft, index: number): TableLine {
  const row = index + 1;
  const block = Number(table);
  const cells = Object.entries(draft.cells).map(([column, printed], cell) => [
    column,
    figure(printed, { block, row, column: cell + 1, line: block * 100 + row }),
  ]);
  return {
    kind: draft.key ? "total" : draft.code ? "entry" : "other",
    side: sideOf(table, draft),
    key: draft.key ?? null,
    code: draft.code ?? null,
    name: draft.name,
    printed: draft.name,
    figures: Object.fromEntries(cells) as TableLine["figures"],
    place: { block, row, line: block * 100 + row },
  };
}

export function publishedTable(number: TableNumber, drafts?: readonly LineDraft[]): PublishedTable {
  if (!drafts)
    return {
      status: "missing",
      title: null,
      unit: null,
      place: null,
      emptyStatement: null,
      lines: [],
    };
  return {
    status: "read",
    title: TABLE_TITLES[number],
    unit: "万元",
    place: { block: Number(number), line: Number(number) * 100 },
    emptyStatement: null,
    lines: drafts.map((draft, index) => line(number, draft, index)),
  };
}

/** The block after the nine tables holds the narrative, a line a passage. */
const NARRATIVE = 10;

export interface StatementDraft extends Partial<Omit<Statement, "key" | "value">> {
  readonly key: StatedKey;
  /** "797.97" 万元, "87.0%", 7 (a count), null (words alone). */
  readonly says: string | number | null;
}

function value(says: StatementDraft["says"]): StatedValue {
  if (says === null) return { kind: "text" };
  if (typeof says === "number") return { kind: "count", count: says, printed: String(says) };
  if (!says.endsWith("%")) return { ...stated(says), kind: "amount" };
  const percent = says.slice(0, -1);
  const decimals = percent.split(".")[1]?.length ?? 0;
  return { kind: "rate", rate: Number(percent) / 100, decimals, printed: says };
}

function statement({ key, says, ...said }: StatementDraft, index: number): Statement {
  return {
    key,
    value: value(says),
    name: null,
    named: null,
    code: null,
    basis: null,
    explains: null,
    passage: index,
    text: `关于 ${key} 的一句话`,
    place: { block: NARRATIVE, line: 1000 + index },
    ...said,
  };
}

export interface ProjectDraft extends Partial<
  Omit<Project, "number" | "name" | "budget" | "actual">
> {
  readonly name: string;
  readonly budget: Printed;
  readonly actual: Printed;
}

function project({ budget, actual, ...said }: ProjectDraft, number: number): Project {
  const place = { block: NARRATIVE, line: 2000 + number };
  return {
    number,
    origin: "text",
    rate: null,
    sameAs: null,
    text: `关于项目 ${number} 的一句话`,
    place,
    ...said,
    budget: figure(budget, place),
    actual: figure(actual, place),
  };
}

export interface AccountDraft extends Partial<Omit<Account, "tables" | "stated" | "projects">> {
  readonly tables?: Readonly<Partial<Record<TableNumber, readonly LineDraft[]>>>;
  readonly stated?: readonly StatementDraft[];
  readonly projects?: readonly ProjectDraft[];
}

/** An account of 汉阳区财政局 for 2024 that spent 100.00 万元, unless said otherwise. */
export function anAccount(draft: AccountDraft = {}): Account {
  const { tables = {}, stated: statements = [], projects = [], ...said } = draft;
  const drafts: AccountDraft["tables"] = {
    "01": [total("income", { amount: "100.00" }), total("expenditure", { amount: "100.00" })],
    ...tables,
  };
  const all = TABLE_NUMBERS.map((number) => [number, publishedTable(number, drafts[number])]);
  return {
    unit: "武汉市汉阳区财政局",
    year: 2024,
    scope: "本级",
    region: "420105",
    published: "2025-09-29",
    origin: "original",
    unread: [],
    evaluations: [],
    ...said,
    tables: Object.fromEntries(all) as Account["tables"],
    stated: statements.map(statement),
    projects: projects.map(project),
  };
}

/** The document that an account was read from: a cover, the nine tables, the narrative. */
export function aDocument(account: Account, file = "account.md", importedAt = 1): AccountToSave {
  const text = (words: string): StoredBlock => ({
    kind: "paragraph",
    heading: null,
    lines: [{ text: words, position: { line: 1 } }],
  });
  const tables = TABLE_NUMBERS.map((number): StoredBlock => {
    const rows = account.tables[number].lines.map(({ printed, figures }) => [
      { text: printed, position: {} },
      ...Object.values(figures).map(({ amount }) => ({ text: amount.printed, position: {} })),
    ]);
    return { kind: "table", rows: [[{ text: TABLE_TITLES[number], position: {} }], ...rows] };
  });
  return {
    document: {
      sha256: createHash("sha256")
        .update(JSON.stringify([file, account]))
        .digest("hex"),
      filename: file,
      format: "markdown",
      bytes: 1000,
    },
    blocks: [text(account.unit), ...tables, text("说明")],
    account,
    readingVersion: "1",
    importedAt: new Date(Date.UTC(2026, 0, 1, 0, importedAt)).toISOString(),
  };
}
