import type { Account, Unread } from "@/accounts/account";
import { checksJson, type ChecksJson } from "@/accounts/checks-json";
import { checkCounts, NO_CHECKS, STATUSES } from "@/accounts/checks/check-counts";
import type { CheckReport } from "@/accounts/checks/outcome";
import { runChecks } from "@/accounts/checks/run-checks";
import { checkReport } from "@/db/queries/check-report";
import { wholeAccount } from "@/db/queries/whole-account";

import { accountSummary, tablesInWords, type AccountSummary } from "./account-summary";
import { allStoredAccounts } from "./all-stored-accounts";
import { reportLines } from "./check-report-lines";
import { runCommand, WrongUsage } from "./command-line";
import { documentFiles } from "./document-files";
import type { DocumentRead, Rejection } from "./document-read";
import { readDocuments } from "./read-documents";
import { runSteps } from "./run-steps";

const USAGE = `
Reads and reconciles documents without storing them, or what the store holds.

  npm run check -- [--json] PATH…   documents: files, or folders at any depth, each by itself
  npm run check -- [--json] --all   the current accounts of the store, each beside its neighbours there:
                                    the year before, and a department's units

Says of each what was not read, how many checks held, were off by rounding only, hint, failed, could
not be decided or do not apply, and each finding: its rules (docs/checks.md), the figures with their
places, and what value would mend it. "findings" in JSON has the same.
Exit status: 0 all documents are accounts, whether or not they contradict themselves; 1 a document is
rejected, 2 wrong usage.

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
  readonly findings: ChecksJson["findings"];
  /** What failed and what hints; all outcomes are in the API's account. */
  readonly outcomes: ChecksJson["checks"];
  readonly error: Rejection | null;
}

/** With its findings in lines. */
interface Checked {
  readonly document: CheckedDocument;
  readonly lines: readonly string[];
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
    const all = values.all ? storedAccounts() : checkedFiles(documentFiles(positionals));
    const documents: CheckedDocument[] = [];
    for await (const { document, lines } of all) {
      documents.push(document);
      if (!values.json) console.log([...heading(document), ...lines].join("\n"));
    }
    const rejected = documents.filter(({ status }) => status === "rejected").length;
    const summary = { readable: documents.length - rejected, rejected };
    if (values.json) console.log(JSON.stringify({ documents, summary }, null, 2));
    else console.log(`${summary.readable} readable, ${rejected} rejected`);
    return rejected > 0 ? 1 : 0;
  },
});

function checkedFiles(paths: readonly string[]): AsyncGenerator<Checked> {
  return readDocuments(paths, async (path, read) => checkedFile(path, await read(path)));
}

function checkedFile(path: string, read: DocumentRead): Checked {
  if ("ingested" in read) {
    const { account, document } = read.ingested;
    return checked(path, account, runChecks(account, { blocks: document.blocks }));
  }
  const document: CheckedDocument = {
    path,
    status: "rejected",
    unit: null,
    year: null,
    tables: {},
    figures: 0,
    checks: NO_CHECKS,
    unread: [],
    findings: [],
    outcomes: [],
    error: read.rejection,
  };
  return { document, lines: [] };
}

async function* storedAccounts(): AsyncGenerator<Checked> {
  for await (const { id } of allStoredAccounts({})) {
    const stored = await wholeAccount(id);
    if (stored) yield checked(id, stored.account, await checkReport(id));
  }
}

function checked(path: string, account: Account, report: CheckReport): Checked {
  const { checks, findings } = checksJson(report);
  return {
    document: {
      path,
      status: "readable",
      ...accountSummary(account, checkCounts(report.outcomes)),
      unread: account.unread,
      findings,
      outcomes: checks.filter(({ status }) => status === "failed" || status === "hint"),
      error: null,
    },
    lines: reportLines(report),
  };
}

function heading({
  path,
  unit,
  year,
  tables,
  figures,
  checks,
  unread,
  error,
}: CheckedDocument): string[] {
  if (error) return [`${path}\n  rejected: ${error.message} [${error.code}]`];
  const counted = STATUSES.map((status) => `${checks[status]} ${status}`);
  return [
    path,
    `  ${unit ?? ""} ${year ?? ""}: ${figures} figures; tables ${tablesInWords(tables)}`,
    `  checks: ${counted.join(", ")}`,
    ...unread.map(({ table, what, why, place }) => {
      const line = place.line === undefined ? "" : `line ${place.line}: `;
      return `  not read: ${line}${table === null ? "" : `table ${table}: `}${what}（${why}）`;
    }),
  ];
}
