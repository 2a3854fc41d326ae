import { stringify } from "csv-stringify/sync";

export type CsvValue = string | number | boolean | null;

/** The columns of a list in their order: heading → what a row has there. A blank is an empty cell. */
export type CsvColumns<R> = Readonly<Record<string, (row: R) => CsvValue>>;

/** So that Excel takes the text for UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
/** A spreadsheet would run a text that begins so as a formula. Negative numbers are numbers. */
const FORMULA = /^[=+\-@\t\r]/;

export function csvText<R>(columns: CsvColumns<R>, rows: readonly R[]): string {
  return csvHeading(columns) + csvRecords(columns, rows);
}

/** The beginning of a file that records are added to bit by bit. */
export function csvHeading<R>(columns: CsvColumns<R>): string {
  return BYTE_ORDER_MARK + records([Object.keys(columns)]);
}

export function csvRecords<R>(columns: CsvColumns<R>, rows: readonly R[]): string {
  const values = Object.values(columns);
  return records(rows.map((row) => values.map((valueOf) => valueOf(row))));
}

function records(rows: readonly (readonly CsvValue[])[]): string {
  return stringify([...rows], {
    record_delimiter: "windows",
    cast: {
      string: (text) => (FORMULA.test(text) ? `'${text}` : text),
      boolean: String,
    },
  });
}

/** Several values in one cell. */
export function csvList(values: readonly (string | number)[]): string {
  return values.join("；");
}
