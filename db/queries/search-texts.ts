import "server-only";

import { sql, type SQL } from "drizzle-orm";

import { groupBy } from "@/accounts/group-by";
import type { Fen } from "@/accounts/money";
import type { SearchHit } from "@/accounts/search-hit";
import { searchableText } from "@/accounts/search-words";
import type { StoredBlock } from "@/accounts/stored-block";
import type { Session } from "@/db/client";

const MOST_PROJECTS = 60;
const MOST_PASSAGES = 60;
/** Of which those that say the same are shown once. */
const MOST_LOOKED_AT = 400;
const MOST_TRIGRAMS = 300;

interface FoundText {
  readonly documentId: string;
  readonly number: number;
  readonly year: number;
  readonly unitId: string;
  readonly unitName: string;
}

/** Paragraphs with all the words, the newest account first. Words of one character are in all of them. */
export function searchPassages(
  session: Session,
  words: readonly string[],
  region: string,
): readonly SearchHit[] {
  const found = foundIn(session, words, {
    region,
    kind: "passage",
    columns: sql<{
      readonly content: string;
    }>`(SELECT content FROM block WHERE block.document_id = found."documentId"
      AND block.number = found.number) AS content`,
  });
  const passages = found.flatMap(({ content, ...where }) => {
    const read = JSON.parse(content) as StoredBlock;
    if (read.kind !== "paragraph") return [];
    const text = read.lines.map((line) => line.text).join("");
    const position = read.lines[0]?.position ?? {};
    return hasAll(text, words) ? [{ ...where, text, position }] : [];
  });
  return [...groupBy(passages, ({ text }) => text).values()]
    .slice(0, MOST_PASSAGES)
    .flatMap(([first, ...others]) =>
      first
        ? [
            {
              ...hitIn(first),
              kind: "passage",
              title: first.unitName,
              text: first.text,
              place: { block: first.number, ...first.position },
              others: others.length,
            },
          ]
        : [],
    );
}

/** By name, each unit's once: in its newest account that has it. */
export function searchProjects(
  session: Session,
  words: readonly string[],
  region: string,
): readonly SearchHit[] {
  const amount = (role: "budget" | "actual") => sql`(SELECT fen FROM project_figure
    WHERE project_figure.document_id = project.document_id
      AND project_figure.number = project.number AND role = ${role})`;
  const found = foundIn(session, words, {
    region,
    kind: "project",
    columns: sql<FoundProject>`project.name, ${amount("budget")} AS budget, ${amount("actual")} AS actual,
      project.at_block AS block, project.at_row AS row, project.at_line AS line, project.at_page AS page`,
    // A form about a project of the text is the same project.
    join: sql`JOIN project ON project.document_id = found."documentId"
      AND project.number = found.number AND (project.origin = 'text' OR project.same_as IS NULL)`,
  });
  const named = found.filter(({ name }) => hasAll(name, words));
  return [...groupBy(named, ({ unitId, name }) => `${unitId} ${name}`).values()]
    .slice(0, MOST_PROJECTS)
    .flatMap(([first, ...others]) => (first ? [projectHit(first, others.length)] : []));
}

interface FoundProject {
  readonly name: string;
  readonly budget: Fen | null;
  readonly actual: Fen | null;
  readonly block: number;
  readonly row: number | null;
  readonly line: number | null;
  readonly page: number | null;
}

function projectHit(found: FoundText & FoundProject, others: number): SearchHit {
  const { name, budget, actual, block, row, line, page } = found;
  const amount = actual ?? budget;
  return {
    ...hitIn(found),
    kind: "project",
    title: name,
    amount,
    measure: amount === null ? null : actual === null ? "全年预算数" : "执行数",
    basis: amount === null ? null : "项目资金",
    place: {
      block,
      ...(row !== null && { row }),
      ...(line !== null && { line }),
      ...(page !== null && { page }),
    },
    others,
  };
}

/** Whether any text or project of a region has all the words: the first few that might are looked at. */
export function textsMention(session: Session, words: readonly string[], region: string): boolean {
  const expression = indexExpression(session, words);
  if (expression === null) return false;
  const found = session.all<{ readonly content: string | null; readonly name: string | null }>(sql`
    WITH own AS MATERIALIZED (${documentsOf(region)})
    SELECT (SELECT content FROM block WHERE search_text.kind = 'passage'
        AND block.document_id = search_text.document_id AND block.number = search_text.number) AS content,
      (SELECT name FROM project WHERE search_text.kind = 'project'
        AND project.document_id = search_text.document_id
        AND project.number = search_text.number) AS name
    FROM search_index JOIN search_text ON search_text.id = search_index.rowid
    WHERE search_index MATCH ${expression}
      AND search_index.rowid >= (SELECT min(id) FROM search_text JOIN own USING (document_id))
      AND search_index.rowid <= (SELECT max(id) FROM search_text JOIN own USING (document_id))
      AND search_text.document_id IN (SELECT document_id FROM own)
    LIMIT ${MOST_LOOKED_AT}`);
  return found.some(({ content, name }) =>
    hasAll(name ?? (content === null ? "" : textOf(JSON.parse(content) as StoredBlock)), words),
  );
}

function textOf(block: StoredBlock): string {
  return block.kind === "paragraph" ? block.lines.map((line) => line.text).join("") : "";
}

/** The current accounts of a region, looked up once and not for each text. */
function documentsOf(region: string): SQL {
  return sql`SELECT document_id, year, unit_id, short_name FROM read_account
    WHERE region_code = ${region} AND current = 1`;
}

interface Asked<Extra> {
  readonly region: string;
  readonly kind: "passage" | "project";
  /** What to read beside the columns of FoundText, and from which tables. */
  readonly columns: SQL<Extra>;
  readonly join?: SQL;
}

/**
 * The index knows which trigrams a text has, not in which order: whoever asks looks at the words again
 * (`hasAll`).
 */
function foundIn<Extra>(
  session: Session,
  words: readonly string[],
  asked: Asked<Extra>,
): readonly (FoundText & Extra)[] {
  const expression = indexExpression(session, words);
  if (expression === null) return [];
  return session.all<FoundText & Extra>(sql`WITH own AS MATERIALIZED (${documentsOf(asked.region)}),
    found AS MATERIALIZED (
      SELECT search_text.document_id AS "documentId", search_text.number, own.year,
        own.unit_id AS "unitId", own.short_name AS "unitName"
      FROM search_index JOIN search_text ON search_text.id = search_index.rowid
        JOIN own ON own.document_id = search_text.document_id
      WHERE search_index MATCH ${expression} AND search_text.kind = ${asked.kind}
      ORDER BY own.year DESC, search_text.id LIMIT ${MOST_LOOKED_AT})
    SELECT found.*, ${asked.columns} FROM found ${asked.join ?? sql``}`);
}

/** Null where no text can have all the words. Trigrams hold no quotation mark: none can end its string. */
function indexExpression(session: Session, words: readonly string[]): string | null {
  const conditions = words.map((word) => {
    const characters = Array.from(word);
    if (characters.length > 2)
      return characters
        .slice(2)
        .map((_, at) => `"${characters.slice(at, at + 3).join("")}"`)
        .join(" AND ");
    const begun = characters.length === 2 ? trigramsFrom(session, word) : [];
    return begun.length === 0 ? null : `(${begun.map((each) => `"${each}"`).join(" OR ")})`;
  });
  return conditions.includes(null) ? null : conditions.join(" AND ");
}

/** Those that begin with two characters: every text that has the two has one of them. */
function trigramsFrom(session: Session, pair: string): readonly string[] {
  return session
    .all<{ readonly term: string }>(
      sql`SELECT term FROM search_trigram WHERE term >= ${pair} AND term < ${`${pair}\u{10FFFF}`}
        ORDER BY doc DESC LIMIT ${MOST_TRIGRAMS}`,
    )
    .map(({ term }) => term);
}

function hasAll(text: string, words: readonly string[]): boolean {
  const written = searchableText(text);
  return words.every((word) => written.includes(word));
}

function hitIn({ documentId, unitId, unitName, year }: FoundText) {
  return {
    code: null,
    classification: null,
    text: null,
    unit: { id: unitId, name: unitName },
    year,
    amount: null,
    measure: null,
    basis: null,
    document: documentId,
  } as const;
}
