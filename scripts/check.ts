import { wholeAccount } from "@/db/queries/whole-account";
import type { Account, Unread } from "@/accounts/account";

import { accountSummary, NO_CHECKS, tablesInWords, type AccountSummary } from "./account-summary";
import { allStoredAccounts } from "./all-stored-accounts";
import { runCommand, WrongUsage } from "./command-line";
import { documentFiles } from "./document-files";
import type { DocumentRead, Rejection } from "./document-read";
import { readDocuments } from "./read-documents";
import { runSteps } from "./run-steps";

const USAGE = `
Says of documents what was read and what was not, without storing them.

  npm run check -- [--json] PATH…   documents: files, or folders at any depth
  npm run check -- [--json] --all   the current accounts of the store

Exit status: 0 all documents are accounts, 1 a document is rejected, 2 wrong usage.
There are no rules yet: "checks" counts nothing.

Without arguments it is the fast gate of the project's own code: format, lint, imports, types and
unit tests, two at a time, without the tests that start processes or make documents. Exit status: 0 all pass, 1 one fails.
`;

interface CheckedDocument extends Omit<AccountSummary, "unit" | "year"> {
  /** The file, or the account's id. */
  readonly path: string;
  readonly status: "readable" | "rejected";
  readonly unit: string | null;
  readonly year: number | null;
  readonly unread: readonly Unread[];
  readonly error: Rejection | null;
}

await runCommand({
  usage: USAGE,
  options: { all: { type: "boolean" }, json: { type: "boolean" } },
  run: async ({ values, positionals }) => {
    if (values.all && positionals.length > 0) throw new WrongUsage("Either --all or paths.");
    if (!values.all && positionals.length === 0) {
      if (values.json) throw new WrongUsage("Name documents, or say --all.");
      return (await runSteps(["lint", "unit:fast", "typecheck", "imports", "format:check"], 2))
        ? 0
        : 1;
    }
    const documents = values.all
      ? await storedAccounts()
      : await checkedFiles(documentFiles(positionals));
    const rejected = documents.filter(({ status }) => status === "rejected").length;
    const summary = { readable: documents.length - rejected, rejected };
    if (values.json) console.log(JSON.stringify({ documents, summary }, null, 2));
    else {
      for (const document of documents) console.log(inLines(document).join("\n"));
      console.log(`${summary.readable} readable, ${rejected} rejected`);
    }
    return rejected > 0 ? 1 : 0;
  },
});

async function checkedFiles(paths: readonly string[]): Promise<readonly CheckedDocument[]> {
  const documents: CheckedDocument[] = [];
  const checked = readDocuments(paths, async (path, read) => checkedFile(path, await read(path)));
  for await (const document of checked) documents.push(document);
  return documents;
}

function checkedFile(path: string, read: DocumentRead): CheckedDocument {
  if ("ingested" in read) return checked(path, read.ingested.account);
  return {
    path,
    status: "rejected",
    unit: null,
    year: null,
    tables: {},
    figures: 0,
    checks: NO_CHECKS,
    unread: [],
    error: read.rejection,
  };
}

async function storedAccounts(): Promise<readonly CheckedDocument[]> {
  const documents: CheckedDocument[] = [];
  for await (const { id } of allStoredAccounts({})) {
    const stored = await wholeAccount(id);
    if (stored) documents.push(checked(id, stored.account));
  }
  return documents;
}

function checked(path: string, account: Account): CheckedDocument {
  const summary = accountSummary(account);
  return { path, status: "readable", ...summary, unread: account.unread, error: null };
}

function inLines({ path, unit, year, tables, figures, unread, error }: CheckedDocument): string[] {
  if (error) return [`${path}\n  rejected: ${error.message} [${error.code}]`];
  return [
    path,
    `  ${unit ?? ""} ${year ?? ""}: ${figures} figures; tables ${tablesInWords(tables)}`,
    ...unread.map(({ table, what, why, place }) => {
      const line = place.line === undefined ? "" : `line ${place.line}: `;
      return `  not read: ${line}${table === null ? "" : `table ${table}: `}${what}（${why}）`;
    }),
  ];
}
