import type { Place } from "@/accounts/provenance";
import { STORED_CONTENT } from "./document-content";
import { placeFrom } from "./place-columns";
import type { Session, Store } from "./session";
import { checkOutdated } from "./write-checks";
import { rebuildRollups } from "./write-rollups";
import { rebuildSearch } from "./write-search";

/** How a part of the store compares with what it derives from. */
export interface Verified {
  readonly part: string;
  readonly rows: number;
  /** Rows that are not as they would be now, or are missing, each in words; the first of them. */
  readonly wrong: readonly string[];
  readonly wrongRows: number;
}

const MOST_NAMED = 10;

/** What is kept ready, without the numbers that only the order of writing gives. */
const DERIVED = {
  spending: "SELECT * FROM spending",
  account_totals: "SELECT * FROM account_totals",
  search_text: "SELECT document_id, kind, number FROM search_text",
  search_trigram: "SELECT term, doc FROM search_trigram",
  printed_category: "SELECT * FROM printed_category",
  account_check: "SELECT * FROM account_check",
  check_finding: "SELECT * FROM check_finding",
  check_outcome: "SELECT * FROM check_outcome",
} as const;

/**
 * Compares everything in `copy` that derives from something else with what that gives today: the file's
 * pages and references, figures with the words at their places, what is kept ready for sums and for search,
 * and the outcomes of the checks. Derives it all anew in `copy`, a store that nobody else uses.
 */
export function verifyStore(copy: Store): readonly Verified[] {
  return [pages(copy), references(copy), figuresAtTheirPlaces(copy), ...derivedAnew(copy)];
}

function verified(part: string, rows: number, wrong: readonly string[]): Verified {
  return { part, rows, wrong: wrong.slice(0, MOST_NAMED), wrongRows: wrong.length };
}

function pages({ $client }: Store): Verified {
  const said = $client.pragma("integrity_check") as readonly { readonly integrity_check: string }[];
  const wrong = said.map((row) => row.integrity_check).filter((line) => line !== "ok");
  return verified("pages", Number($client.pragma("page_count", { simple: true })), wrong);
}

function references({ $client }: Store): Verified {
  const tables = $client.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck();
  const broken = $client.pragma("foreign_key_check") as readonly {
    readonly table: string;
    readonly rowid: number | null;
    readonly parent: string;
  }[];
  return verified(
    "references",
    Number(tables.get()),
    broken.map(({ table, rowid, parent }) => `${table} ${rowid ?? ""} → ${parent}`),
  );
}

type PrintedAt = Parameters<typeof placeFrom>[0] & { readonly printed: string };

/** Each figure of the nine tables was read from words that stand in the cell it names. */
function figuresAtTheirPlaces(copy: Store): Verified {
  const { $client } = copy;
  const documents = $client.prepare<[], string>("SELECT id FROM document ORDER BY id").pluck();
  const figures = $client.prepare<[string], PrintedAt>(`SELECT printed, at_block AS atBlock,
      at_row AS atRow, at_column AS atColumn, at_line AS atLine, at_page AS atPage, at_sheet AS atSheet
    FROM figure WHERE document_id = ?`);
  let rows = 0;
  const wrong: string[] = [];
  for (const id of documents.all()) {
    const printedAt = wordsOf(copy, id);
    for (const figure of figures.iterate(id)) {
      rows += 1;
      const place = placeFrom(figure);
      const printed = printedAt(place);
      if (printed?.includes(figure.printed) !== true)
        wrong.push(`${id} ${JSON.stringify(place)}: ${figure.printed} ≠ ${printed ?? "nothing"}`);
    }
  }
  return verified("figures", rows, wrong);
}

function wordsOf(session: Session, documentId: string): (place: Place) => string | undefined {
  const blocks = STORED_CONTENT.blocks(session, documentId);
  return ({ block: number, row, column }) => {
    const block = blocks[number];
    if (block?.kind !== "table" || row === undefined || column === undefined) return undefined;
    return block.rows[row]?.[column]?.text;
  };
}

function derivedAnew(copy: Store): readonly Verified[] {
  const { $client } = copy;
  const parts = Object.entries(DERIVED);
  for (const [part, rows] of parts) $client.exec(`CREATE TEMP TABLE "kept_${part}" AS ${rows}`);
  $client.transaction(() => {
    rebuildRollups(copy);
    rebuildSearch(copy);
    $client.exec("DELETE FROM account_check");
    checkOutdated(copy);
  })();
  return parts.map(([part, rows]) => {
    const count = $client.prepare(`SELECT count(*) FROM "kept_${part}"`).pluck().get();
    const kept = `SELECT * FROM "kept_${part}"`;
    const differing = [
      ...onlyIn($client, kept, rows).map((row) => `kept ${row}`),
      ...onlyIn($client, rows, kept).map((row) => `due ${row}`),
    ];
    return verified(part, Number(count), differing);
  });
}

function onlyIn(client: Store["$client"], rows: string, others: string): readonly string[] {
  return client
    .prepare(`${rows} EXCEPT ${others}`)
    .raw()
    .all()
    .map((row) => JSON.stringify(row));
}
