import { sql, type SQL } from "drizzle-orm";

import { isOfficialName } from "@/accounts/find-categories";
import type { Session } from "./session";
import { insertAll } from "./insert-all";
import { line } from "./schema-published-tables";
import { printedCategory, searchText } from "./schema-search";

/** Of a document whose blocks, lines and projects are written; once. */
export function writeSearch(session: Session, documentId: string): void {
  write(session, sql`= ${documentId}`);
}

/** Of every document, anew. */
export function rebuildSearch(session: Session): void {
  session.run(sql`DELETE FROM ${searchText}`);
  session.run(sql`DELETE FROM ${printedCategory}`);
  write(session, sql`IS NOT NULL`);
}

/** `which` is a condition on the document's id. */
function write(session: Session, which: SQL): void {
  session.run(sql`INSERT INTO search_text (document_id, kind, number)
    SELECT document_id, 'passage', number FROM block WHERE document_id ${which} AND kind = 'paragraph'
    UNION ALL SELECT document_id, 'project', number FROM project WHERE document_id ${which}`);
  // Two signs at the end: a word that ends a text begins a trigram too (db/queries/search-texts.ts).
  session.run(sql`INSERT INTO search_index (rowid, text)
    SELECT id, searchable_text(CASE search_text.kind
      WHEN 'project' THEN (SELECT name FROM project
        WHERE project.document_id = search_text.document_id AND project.number = search_text.number)
      ELSE (SELECT group_concat(json_extract(printed.value, '$.text'), '')
        FROM block, json_each(block.content, '$.lines') AS printed
        WHERE block.document_id = search_text.document_id AND block.number = search_text.number)
      END) || char(10, 10)
    FROM search_text WHERE document_id ${which}`);
  writePrintedNames(session, which);
}

function writePrintedNames(session: Session, which: SQL): void {
  const printed = session
    .selectDistinct({
      documentId: line.documentId,
      tableNumber: line.tableNumber,
      code: line.code,
      name: line.name,
    })
    .from(line)
    .where(
      sql`${line.documentId} ${which} AND ${line.kind} = 'entry' AND ${line.code} IS NOT NULL
        AND ${line.tableNumber} IN ('03', '06')`,
    )
    .all();
  insertAll(
    session,
    printedCategory,
    printed.flatMap(({ code, ...row }) => {
      const classification = row.tableNumber === "06" ? "economic" : "function";
      return code === null || isOfficialName(classification, code, row.name)
        ? []
        : [{ code, ...row }];
    }),
  );
}
