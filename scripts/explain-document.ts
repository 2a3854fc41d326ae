import type { Account } from "@/accounts/account";
import type { Place } from "@/accounts/provenance";
import { TABLE_NUMBERS } from "@/accounts/published-tables";
import type { Ingested } from "@/ingest/ingest-document";

import { runCommand, WrongUsage } from "./command-line";
import { documentFiles } from "./document-files";
import { openReaders } from "./document-readers";

const USAGE = `
Says how a document was understood: how each table was found, how its headers were read, what was
left over, what the narrative states.

  npm run explain-document -- FILE

Exit status: 0 it is an account, 1 it is rejected, 2 wrong usage.
`;

await runCommand({
  usage: USAGE,
  options: {},
  run: async ({ positionals }) => {
    const [path, ...more] = documentFiles(positionals);
    if (path === undefined || more.length > 0) throw new WrongUsage("Name one file.");
    const readers = openReaders(1);
    const read = await readers.read(path);
    await readers.close();
    if ("rejection" in read) {
      console.error(`rejected: ${read.rejection.message} [${read.rejection.code}]`);
      return 1;
    }
    console.log(explained(read.ingested).join("\n"));
    return 0;
  },
});

function explained({ document, account, traces }: Ingested): readonly string[] {
  return [
    `${account.unit} · ${account.year} · ${account.scope ?? "scope unknown"} · region ${account.region ?? "unknown"}`,
    `published ${account.published ?? "not stated"} · ${account.origin} · ${document.format}, ${document.bytes} bytes, sha256 ${document.sha256}`,
    "",
    "Tables in printed order",
    ...traces.flatMap(explainedTable),
    "",
    "The nine tables",
    ...TABLE_NUMBERS.map((number) => {
      const { status, lines, emptyStatement } = account.tables[number];
      const empty = emptyStatement
        ? `, line ${lineOf(emptyStatement.place)}: ${emptyStatement.text}`
        : "";
      return `  ${number} ${status}, ${lines.length} lines${empty}`;
    }),
    "",
    `Not read (${account.unread.length})`,
    ...account.unread.map(
      ({ table, what, why, place }) =>
        `  line ${lineOf(place)}: ${table === null ? "" : `table ${table}: `}${what}（${why}）`,
    ),
    "",
    `Stated in the text (${account.stated.length})`,
    ...statedByKey(account),
    "",
    `Projects (${account.projects.length})`,
    ...account.projects.map(({ name, origin, number, sameAs, place }) => {
      const link = sameAs === null ? "" : `, the same as p${sameAs + 1}`;
      return `  p${number + 1} ${name} (${origin}, line ${lineOf(place)}${link})`;
    }),
    "",
    `Self-evaluation forms (${account.evaluations.length})`,
    ...account.evaluations.map(
      ({ title, subject, indicators, place }) =>
        `  line ${lineOf(place)}: ${title} (${subject}, ${indicators.length} indicators)`,
    ),
  ];
}

function explainedTable(trace: Ingested["traces"][number]): readonly string[] {
  const { number, how, title, unit, place, rows, columns, setAside } = trace;
  const known = number === null ? "none of the nine" : `table ${number}, known by its ${how ?? ""}`;
  return [
    `  line ${lineOf(place)}: ${title || "(no title)"}: ${known}; ${rows} rows; ${unit ?? "no unit stated"}`,
    ...(setAside === null ? [] : [`    set aside: ${setAside}`]),
    ...columns.map(({ key, header, column }) => `    column ${column + 1} ${header} → ${key}`),
  ];
}

function statedByKey({ stated }: Account): readonly string[] {
  const keys = [...new Set(stated.map(({ key }) => key))];
  return keys.map((key) => {
    const all = stated.filter((statement) => statement.key === key);
    const shown = all.map(({ named, name, value, place }) => {
      const printed = value.kind === "text" ? "" : ` ${value.printed}`;
      return `${named ?? name ?? ""}${printed} (line ${lineOf(place)})`.trim();
    });
    return `  ${key}: ${shown.join("; ")}`;
  });
}

function lineOf({ line, block }: Place): string {
  return line === undefined ? `in block ${block}` : `${line}`;
}
