import type { DocumentTruth } from "@/simulation/truth";

export type Row = Readonly<Record<string, number | string | null | undefined>>;
export type Tables = DocumentTruth["tables"];
/** Two amounts that a rule wants equal, in 元; a copy in another table may be 0.01 万元 off. */
export type Equal = (rule: string, a: number, b: number, tolerance?: number) => void;

/** Tolerances of the list of rules in 元: T0, TX, and TS of a sum, whose parts of 0 do not count. */
export const T0 = 0;
export const TX = 100;
export const TS = (parts: readonly number[]) =>
  Math.ceil((parts.filter((part) => part !== 0).length + 1) / 2) * 100;

/** What is apart, in 分: as `rounding` within its tolerance, `broken` beyond it. */
export interface Apart {
  readonly rule: string;
  readonly difference: number;
  readonly kind: "rounding" | "broken";
}

/** Notes what a check finds apart. */
export function noted(check: (equal: Equal) => void): Apart[] {
  const apart: Apart[] = [];
  check((rule, a, b, tolerance = TX) => {
    const difference = Math.abs(Math.round((a - b) * 100));
    if (difference === 0) return;
    apart.push({ rule, difference, kind: difference > tolerance * 100 ? "broken" : "rounding" });
  });
  return apart;
}

export const add = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
/** A total beside its parts. */
export const added = (equal: Equal) => (rule: string, parts: readonly number[], whole: number) => {
  equal(rule, add(parts), whole, TS(parts));
};

/** The tables as plain rows: a rule looks at a column by its name. */
export interface PlainTables {
  readonly summary: {
    readonly income: readonly Row[];
    readonly expenditure: readonly Row[];
    readonly totals: Row;
  };
  readonly fiscal: {
    readonly income: readonly Row[];
    readonly expenditure: readonly Row[];
    readonly totals: Row;
    readonly spent: Row;
    readonly closing: Row;
    readonly grandTotal: Row;
  };
  readonly lists: Readonly<Record<"02" | "03" | "05" | "07" | "08", readonly Row[]>>;
  readonly economic: { readonly rows: readonly Row[]; readonly totals: Row };
  readonly sangong: Readonly<Record<"budget" | "actual", Row>>;
}

/** The truth as a program reads it from truth.json. */
export function plainTables(tables: Tables): PlainTables {
  const json = JSON.parse(JSON.stringify(tables)) as {
    "01": PlainTables["summary"];
    "04": Pick<PlainTables["fiscal"], "income" | "expenditure"> & {
      totals: Row & Record<"expenditure" | "closingBalance" | "expenditureGrandTotal", Row>;
    };
    "06": PlainTables["economic"];
    "09": PlainTables["sangong"];
  } & Record<"02" | "03" | "05" | "07" | "08", { rows: Row[] }>;
  const { totals } = json["04"];
  const list = (number: keyof PlainTables["lists"]) => json[number].rows;
  return {
    summary: json["01"],
    fiscal: {
      ...json["04"],
      spent: totals.expenditure,
      closing: totals.closingBalance,
      grandTotal: totals.expenditureGrandTotal,
    },
    lists: {
      "02": list("02"),
      "03": list("03"),
      "05": list("05"),
      "07": list("07"),
      "08": list("08"),
    },
    economic: json["06"],
    sangong: json["09"],
  };
}

export const amount = (value: number | string | null | undefined) => Number(value ?? 0);
export const amounts = (rows: readonly Row[], column: string) =>
  rows.map((row) => amount(row[column]));
export const sum = (rows: readonly Row[], column: string) =>
  rows.reduce((total, row) => total + amount(row[column]), 0);
export const totalOf = (rows: readonly Row[]): Row => rows.find(({ code }) => code === null) ?? {};
export const ofLength = (rows: readonly Row[], length: number) =>
  rows.filter(({ code }) => typeof code === "string" && code.length === length);
