import Database from "better-sqlite3";

import { RENAMES } from "@/accounts/reference/renames";

/** The made-up region, which has ten years. */
export const REGION = "990105";

export interface Whose {
  readonly year: number;
  readonly cohort: "all" | "same";
}
export interface OfFunctions extends Whose {
  readonly table: "03" | "05";
  readonly measure: "total" | "basic" | "project";
  readonly stitched: boolean;
}
export interface Sum {
  /** Null: none states it. */
  readonly fen: number | null;
  readonly accounts: number;
}

/**
 * Sums over the store that ask neither the program's queries nor what it keeps ready for them: from the cells
 * and sentences of the documents, as plain SQL.
 */
export class OwnSums {
  readonly #db = new Database(String(process.env.MINGZHANG_DB), { readonly: true });

  constructor() {
    this.#db.function("todays_code", { deterministic: true }, (code, year) =>
      todaysCode(String(code), Number(year)),
    );
    // Nobody's money twice: not what stands under a 汇总 account of the same year.
    this.#db.exec(`
      CREATE TEMP TABLE counted AS
        WITH RECURSIVE own AS (
            SELECT account.unit_id, account.year, source.document_id, unit.scope FROM account
              JOIN account_source AS source ON source.account_id = account.id AND source.is_primary = 1
              JOIN unit ON unit.id = account.unit_id
            WHERE account.current = 1 AND unit.region_code = '${REGION}'),
          above(unit_id, parent_id) AS (
            SELECT unit_id, parent_id FROM unit_parent WHERE parent_id IS NOT NULL
            UNION SELECT above.unit_id, unit_parent.parent_id FROM above
              JOIN unit_parent ON unit_parent.unit_id = above.parent_id
              WHERE unit_parent.parent_id IS NOT NULL)
        SELECT unit_id, year, document_id FROM own
        WHERE NOT EXISTS (SELECT 1 FROM above JOIN own AS whole ON whole.unit_id = above.parent_id
          WHERE above.unit_id = own.unit_id AND whole.year = own.year AND whole.scope = '汇总');
      CREATE TEMP TABLE same AS SELECT unit_id FROM counted GROUP BY unit_id
        HAVING count(*) = (SELECT count(DISTINCT year) FROM counted);
      CREATE TEMP TABLE entry AS
        SELECT counted.unit_id, counted.year, line.document_id, line.table_number, line.code,
          figure."column" AS measure, figure.fen
        FROM counted JOIN line ON line.document_id = counted.document_id
          JOIN figure ON figure.document_id = line.document_id
            AND figure.table_number = line.table_number AND figure.line_position = line.position
        WHERE line.table_number IN ('03', '05') AND line.code IS NOT NULL AND figure.fen IS NOT NULL
          AND figure."column" IN ('total', 'basic', 'project');
      CREATE INDEX temp.entry_of_document ON entry(document_id, table_number, measure, code);
      CREATE TEMP TABLE beyond_parts AS
        SELECT entry.*, fen - coalesce((SELECT sum(part.fen) FROM entry AS part
          WHERE part.document_id = entry.document_id AND part.table_number = entry.table_number
            AND part.measure = entry.measure AND part.code LIKE entry.code || '_%'
            AND NOT EXISTS (SELECT 1 FROM entry AS between_them
              WHERE between_them.document_id = entry.document_id
                AND between_them.table_number = entry.table_number
                AND between_them.measure = entry.measure
                AND between_them.code LIKE entry.code || '_%'
                AND part.code LIKE between_them.code || '_%')), 0) AS own
        FROM entry`);
  }

  close(): void {
    this.#db.close();
  }

  years(): number[] {
    return this.#all<{ year: number }>("SELECT DISTINCT year FROM counted ORDER BY year").map(
      ({ year }) => year,
    );
  }

  accounts(whose: Whose): number {
    return this.#all(`SELECT 1 FROM counted WHERE ${taken(whose)}`).length;
  }

  /** What each account says in its closing line, by unit. */
  closing(whose: Whose, table: string, key: string, column: string): Map<string, number> {
    return this.#byUnit(`SELECT counted.unit_id AS unit, figure.fen FROM counted
      JOIN line USING (document_id) JOIN figure ON figure.document_id = line.document_id
        AND figure.table_number = line.table_number AND figure.line_position = line.position
      WHERE ${taken(whose)} AND line.table_number = '${table}' AND line.key = '${key}'
        AND figure."column" = '${column}' AND figure.fen IS NOT NULL`);
  }

  /** What the narrative says of the whole account first, by unit. */
  said(whose: Whose, key: string): Map<string, number> {
    return this.#byUnit(`SELECT counted.unit_id AS unit, statement.fen FROM counted
      JOIN statement USING (document_id)
      WHERE ${taken(whose)} AND key = '${key}' AND kind = 'amount' AND name IS NULL AND named IS NULL
      GROUP BY document_id HAVING position = min(position)`);
  }

  /** By code, classes, groups and items. */
  functions({ table, measure, stitched, ...whose }: OfFunctions): Map<string, number> {
    const rows = this.#all<{ code: string; fen: number }>(`
      WITH counted_as AS (SELECT ${stitched ? "todays_code(code, year)" : "code"} AS code, own
        FROM beyond_parts WHERE ${taken(whose)}
          AND table_number = '${table}' AND measure = '${measure}')
      SELECT substr(code, 1, digits) AS code, sum(own) AS fen
      FROM counted_as JOIN (SELECT 3 AS digits UNION SELECT 5 UNION SELECT 7)
        ON length(code) >= digits GROUP BY 1`);
    return new Map(rows.map(({ code, fen }) => [code, fen]));
  }

  /** One code by unit. */
  functionUnits(asked: OfFunctions, code: string): Map<string, number> {
    const { table, measure, stitched, ...whose } = asked;
    return this.#byUnit(`SELECT unit_id AS unit, sum(own) AS fen FROM beyond_parts
      WHERE ${taken(whose)} AND table_number = '${table}' AND measure = '${measure}'
        AND ${stitched ? "todays_code(code, year)" : "code"} LIKE '${code}%' GROUP BY unit_id`);
  }

  /** Passages that state a budget of a class's items, with the actual beside it, by class: both, to the fen. */
  executedClasses(whose: Whose, key: string): Map<string, readonly [number, number]> {
    const rows = this.#all<{ code: string; budget: number; actual: number }>(`
      SELECT substr(code, 1, 3) AS code, sum(budget) AS budget, sum(actual) AS actual FROM (
        SELECT budget.code, budget.fen AS budget, actual.fen AS actual FROM counted
          JOIN statement AS budget USING (document_id)
          JOIN statement AS actual ON actual.document_id = budget.document_id
            AND actual.passage = budget.passage AND actual.key = 'actual'
        WHERE ${taken(whose)} AND budget.key = '${key}' AND budget.code IS NOT NULL
        GROUP BY budget.document_id, budget.code HAVING budget.position = min(budget.position))
      GROUP BY 1`);
    return new Map(rows.map(({ code, budget, actual }) => [code, [budget, actual]]));
  }

  /** What a line of an account's table says, by column; of an entry by its code, of a closing line by its key. */
  line(unit: string, year: number, table: string, codeOrKey: string): Map<string, number> {
    const rows = this.#all<{ column: string; fen: number }>(`SELECT figure."column", figure.fen
      FROM counted JOIN line USING (document_id) JOIN figure ON figure.document_id = line.document_id
        AND figure.table_number = line.table_number AND figure.line_position = line.position
      WHERE unit_id = '${unit}' AND year = ${year} AND line.table_number = '${table}'
        AND coalesce(line.code, line.key) = '${codeOrKey}' AND figure.fen IS NOT NULL`);
    return new Map(rows.map(({ column, fen }) => [column, fen]));
  }

  units(year: number): string[] {
    return this.#all<{ unit: string }>(
      `SELECT unit_id AS unit FROM counted WHERE year = ${year} ORDER BY 1`,
    ).map(({ unit }) => unit);
  }

  shortName(unit: string): string {
    const [row] = this.#all<{ name: string }>(
      `SELECT short_name AS name FROM unit WHERE id = '${unit}'`,
    );
    return row?.name ?? "";
  }

  #byUnit(sql: string): Map<string, number> {
    return new Map(this.#all<{ unit: string; fen: number }>(sql).map((row) => [row.unit, row.fen]));
  }

  #all<Row>(sql: string): Row[] {
    return this.#db.prepare(sql).all() as Row[];
  }
}

const taken = ({ year, cohort }: Whose) =>
  `year = ${year}${cohort === "same" ? " AND unit_id IN (SELECT unit_id FROM same)" : ""}`;

export function sumOf(amounts: ReadonlyMap<string, number>): Sum {
  const all = [...amounts.values()];
  return { fen: all.length > 0 ? all.reduce((a, b) => a + b, 0) : null, accounts: all.length };
}

/** Only the units that the other map has too. */
export function within(
  amounts: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map([...amounts].filter(([unit]) => others.has(unit)));
}

/** Change by change, from the account's year on: what went over whole into one other category. */
function todaysCode(printed: string, year: number): string {
  // A new name alone moves nothing.
  const whole = RENAMES.filter(
    ({ from, to, partial }) => to.length === 1 && to[0] !== from && partial !== true,
  );
  const years = [...new Set(whole.flatMap(({ since }) => since ?? []))].toSorted((a, b) => a - b);
  return years
    .filter((since) => since > year)
    .reduce((code, since) => {
      const ofYear = whole.filter((rename) => rename.since === since);
      const own = ofYear.find(({ from }) => from === code);
      const above = ofYear.find(({ from }) => code.length > from.length && code.startsWith(from));
      return (own ?? above)?.to[0] ?? code;
    }, printed);
}
