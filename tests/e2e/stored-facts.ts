import Database from "better-sqlite3";

/** The made-up region of the sample, and its newest year. */
export const REGION = "990105";
export const YEAR = 2024;

const CLASSES = `WITH classes AS (
  SELECT read.unit_id, read.short_name, read.year, read.document_id, spending.code, spending.total
  FROM read_account AS read JOIN spending USING (document_id)
  WHERE read.region_code = '${REGION}' AND read.current = 1
    AND spending.table_number = '03' AND length(spending.code) = 3),
changes AS (
  SELECT now.*, now.total - before.total AS change
  FROM classes AS now JOIN classes AS before USING (unit_id, code)
  WHERE now.year = ${YEAR} AND before.year = now.year - 1)`;

export interface ClassChange {
  readonly code: string;
  readonly fen: number;
}

/** The class that grew most over the units that have an account of both years. */
export function mostGrownClass(): ClassChange {
  return one(`${CLASSES}
    SELECT code, sum(change) AS fen FROM changes GROUP BY code ORDER BY fen DESC LIMIT 1`) as ClassChange;
}

export interface UnitChange {
  readonly unit: string;
  readonly fen: number;
  /** What its document says why its expenditure changed. */
  readonly reason: string;
}

/** The unit whose spending on a class moved most, and its document's reason. */
export function mostMovedUnit(code: string): UnitChange {
  return one(
    `${CLASSES}
    SELECT changes.short_name AS unit, change AS fen, statement.text AS reason
    FROM changes JOIN statement USING (document_id)
    WHERE changes.code = ? AND statement.key = 'reason' AND statement.explains = 'expenditureChange'
    ORDER BY abs(change) DESC LIMIT 1`,
    code,
  ) as UnitChange;
}

function one(sql: string, ...values: readonly string[]): unknown {
  const store = new Database(process.env.MINGZHANG_DB, { readonly: true });
  try {
    const row = store.prepare(sql).get(...values);
    if (!row) throw new Error("the store has no such fact");
    return row;
  } finally {
    store.close();
  }
}
