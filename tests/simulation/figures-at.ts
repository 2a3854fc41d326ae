import type { RoundingPlace } from "@/simulation/rounding/comparison";
import type { DocumentTruth } from "@/simulation/truth";

/** The figures of truth.json that a place names. */
export function figuresAt(
  { tables, stated, unitForm }: DocumentTruth,
  place: RoundingPlace,
): unknown[] {
  if ("form" in place) return [unitForm?.[place.row]];
  if ("stated" in place)
    return stated.flatMap((each) =>
      each.key === place.stated &&
      each.name === place.name &&
      each.code === place.code &&
      each.basis === place.basis &&
      "amount" in each
        ? [each.amount]
        : [],
    );
  if (!("table" in place)) return [];
  const { row = "", column = "" } = place;
  const cells = (value: unknown): unknown[] => {
    if (Array.isArray(value)) return value.flatMap(cells);
    if (value === null || typeof value !== "object") return [];
    const fields = value as Record<string, unknown>;
    if ("code" in fields) return (fields.code ?? "total") === row ? [fields[column]] : [];
    const here = row in fields ? [cellOf(fields[row], column)] : [];
    return [...here, ...Object.values(fields).flatMap(cells)];
  };
  return cells(tables[place.table]);
}

/** A total is one amount, or has one in each column. */
function cellOf(total: unknown, column: string): unknown {
  if (total === null || typeof total !== "object") return total;
  return Object.entries(total).find(([key]) => key === column)?.[1];
}
