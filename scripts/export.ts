import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { accountJson } from "@/accounts/account-json";
import {
  ACCOUNT_CSV_COLUMNS,
  accountRowJson,
  type AccountRowJson,
} from "@/accounts/account-row-json";
import { csvHeading, csvRecords, type CsvColumns } from "@/accounts/csv-text";
import { checkReport } from "@/db/queries/check-report";
import { wholeAccount, type StoredAccount } from "@/db/queries/whole-account";

import { allStoredAccounts } from "./all-stored-accounts";
import { runCommand, WrongUsage } from "./command-line";
import { FIGURE_COLUMNS, figureRows, PROJECT_COLUMNS, STATEMENT_COLUMNS } from "./export-columns";

const USAGE = `
Writes the whole store out: every version of every account.

  npm run export -- --out DIR [--format csv|json|xlsx|datapackage]

  csv (if not said)  accounts.csv, and in long form figures.csv, statements.csv, projects.csv
  json               accounts.json (the list) and accounts/{account id}.json, as the API answers them
  xlsx, datapackage  not available yet

DIR is made if absent; files of the same names are replaced, others are left alone.
Amounts are 元; an empty cell or null is a blank, never a zero.
Exit status: 0 done, 2 wrong usage or a format that is not available.
`;

interface Export {
  readonly add: (row: AccountRowJson, stored: StoredAccount) => Promise<void>;
  readonly finish: () => void;
}
const FORMATS = { csv: csvExport, json: jsonExport } as const;
const LATER = ["xlsx", "datapackage"];

await runCommand({
  usage: USAGE,
  options: { out: { type: "string" }, format: { type: "string", default: "csv" } },
  run: async ({ values: { out, format }, positionals }) => {
    if (positionals.length > 0) throw new WrongUsage("The folder is named by --out DIR.");
    if (!out) throw new WrongUsage("Say where to write: --out DIR.");
    if (LATER.includes(format))
      throw new WrongUsage(`The format ${format} is not available yet; csv and json are.`);
    if (format !== "csv" && format !== "json")
      throw new WrongUsage(`There is no format ${format}; csv and json are available.`);
    const { add, finish } = FORMATS[format](out);
    let accounts = 0;
    for await (const row of allStoredAccounts({ allVersions: true })) {
      const stored = await wholeAccount(row.id);
      // Taken out of the store since the list was read.
      if (!stored) continue;
      await add(accountRowJson(row), stored);
      accounts += 1;
    }
    finish();
    console.log(`${accounts} accounts written to ${out}`);
    return 0;
  },
});

function jsonExport(out: string): Export {
  makeFolder(join(out, "accounts"));
  const rows: AccountRowJson[] = [];
  return {
    add: async (row, stored) => {
      rows.push(row);
      const json = accountJson(stored, await checkReport(row.id));
      writeFileSync(join(out, "accounts", `${row.id}.json`), inJson(json));
    },
    finish: () => {
      writeFileSync(join(out, "accounts.json"), inJson(rows));
    },
  };
}

function csvExport(out: string): Export {
  makeFolder(out);
  const accounts = csvFile(join(out, "accounts.csv"), ACCOUNT_CSV_COLUMNS);
  const figures = csvFile(join(out, "figures.csv"), FIGURE_COLUMNS);
  const statements = csvFile(join(out, "statements.csv"), STATEMENT_COLUMNS);
  const projects = csvFile(join(out, "projects.csv"), PROJECT_COLUMNS);
  return {
    add: (row, stored) => {
      accounts([row]);
      figures(figureRows(stored));
      statements(stored.account.stated.map((statement) => ({ stored, statement })));
      projects(stored.account.projects.map((project) => ({ stored, project })));
      return Promise.resolve();
    },
    finish: () => undefined,
  };
}

/** A file that stands in its way is whoever called it to clear. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new WrongUsage(`${path} cannot be a folder: ${why}`, { cause });
  }
}

function csvFile<R>(path: string, columns: CsvColumns<R>): (rows: readonly R[]) => void {
  writeFileSync(path, csvHeading(columns));
  return (rows) => {
    appendFileSync(path, csvRecords(columns, rows));
  };
}

function inJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
