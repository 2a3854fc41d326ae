import type { ComparedMeasure } from "@/accounts/indicators/compared-measures";
import { sizeOf, type Quantity } from "@/accounts/indicators/quantity";
import type { UnitYears } from "@/accounts/indicators/unit-years";

import { formatOf } from "../indicators/quantity-words";
import type { Form } from "./compare-address";

export interface MatrixCell {
  readonly year: number;
  /** In the form asked for: fen, a fraction, fen a head, an index of 100. Null: none. */
  readonly value: number | null;
  readonly kind: "published" | "derived";
}

export interface Matrix {
  readonly years: readonly number[];
  readonly rows: readonly { readonly unitId: string; readonly cells: readonly MatrixCell[] }[];
  /** What the values are, in the form that holds: rates and counts have no other than their own. */
  readonly form: Form;
  readonly format: "money" | "rate" | "index" | "number";
  /** The first year that all units have: that of an index; null where there is none. */
  readonly baseYear: number | null;
}

interface Stated {
  readonly quantity: Quantity | null;
  readonly staff: number | null;
  readonly kind: MatrixCell["kind"];
}

/** A measure of some units over the years, in one form. */
export function compareMatrix(
  unitIds: readonly string[],
  years: UnitYears,
  measure: ComparedMeasure,
  asked: Form,
): Matrix {
  const stated = unitIds.map((id) => years.list.map((year) => statedOf(years, id, year, measure)));
  const [first] = stated.flatMap((row) => row.flatMap(({ quantity }) => quantity ?? []));
  const isAmount = measure.indicator === null ? first?.kind !== "each" : first?.kind === "amount";
  const form = isAmount ? asked : "absolute";
  const columns = years.list.map((_, at) => stated.map((row) => sizeAt(row, at)));
  const base = columns.findIndex((column) => column.every((size) => size !== null && size > 0));
  const wholes = columns.map(wholeOf);
  const inForm = (row: readonly Stated[], at: number): number | null => {
    const size = sizeAt(row, at);
    if (size === null) return null;
    switch (form) {
      case "absolute":
        return size;
      case "share":
        return over(size, wholes[at] ?? null);
      case "perhead":
        return over(size, row[at]?.staff ?? null);
      case "index":
        return over(size * 100, sizeAt(row, base));
    }
  };
  return {
    years: years.list,
    rows: unitIds.map((unitId, unit) => ({
      unitId,
      cells: years.list.map((year, at) => ({
        year,
        value: inForm(stated[unit] ?? [], at),
        kind: stated[unit]?.[at]?.kind ?? "published",
      })),
    })),
    form,
    format: formatIn(form, first),
    baseYear: years.list[base] ?? null,
  };
}

function statedOf(
  years: UnitYears,
  unitId: string,
  year: number,
  { formula }: ComparedMeasure,
): Stated {
  const point = years.point(unitId, year);
  const result = point && formula(point);
  return {
    quantity: result?.kind === "value" ? result.quantity : null,
    staff: point?.own.staff ?? null,
    kind: point?.own.derived ? "derived" : "published",
  };
}

function sizeAt(row: readonly Stated[], at: number): number | null {
  const quantity = row[at]?.quantity;
  return quantity ? sizeOf(quantity) : null;
}

/** Only where every unit states it: a share of some is no share of all. */
function wholeOf(column: readonly (number | null)[]): number | null {
  const sizes = column.flatMap((size) => size ?? []);
  return sizes.length === column.length ? sizes.reduce((sum, size) => sum + size, 0) : null;
}

function over(part: number, whole: number | null): number | null {
  return whole === null || whole <= 0 ? null : part / whole;
}

function formatIn(form: Form, first: Quantity | undefined): Matrix["format"] {
  if (form === "share") return "rate";
  if (form === "index") return "index";
  return first ? formatOf(first) : "money";
}
