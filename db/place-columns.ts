import { sql, type SQL } from "drizzle-orm";
import { check, foreignKey, integer, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";

import type { Amount } from "@/accounts/amount";
import type { Fen } from "@/accounts/money";
import type { Figure, Place } from "@/accounts/provenance";

/** A place in a document (accounts/provenance.ts), a column a part of it. */
export function placeColumns() {
  return {
    atBlock: integer("at_block").notNull(),
    atRow: integer("at_row"),
    atColumn: integer("at_column"),
    atLine: integer("at_line"),
    atPage: integer("at_page"),
    atSheet: text("at_sheet"),
  };
}

/** An amount as printed and as read, with its place. */
export function figureColumns() {
  return {
    kind: text("kind").$type<Amount["kind"]>().notNull(),
    fen: integer("fen").$type<Fen>(),
    precision: integer("precision").$type<Fen>(),
    printed: text("printed").notNull(),
    ...placeColumns(),
  };
}

type PlaceColumns = Readonly<Record<keyof PlaceRow, AnySQLiteColumn>>;

type BlockKey = Readonly<Record<"documentId" | "number", AnySQLiteColumn>>;

/** A place leads to a block that is kept; a cell has a row and a column. */
export function placeConstraints(
  name: string,
  own: PlaceColumns & { readonly documentId: AnySQLiteColumn },
  block: BlockKey,
) {
  return [
    foreignKey({
      name: `${name}_at_block`,
      columns: [own.documentId, own.atBlock],
      foreignColumns: [block.documentId, block.number],
    }).onDelete("cascade"),
    check(
      `${name}_place`,
      sql`(${own.atColumn} IS NULL OR ${own.atRow} IS NOT NULL)
        AND coalesce(${own.atRow}, 0) >= 0 AND coalesce(${own.atColumn}, 0) >= 0
        AND coalesce(${own.atLine}, 1) >= 1 AND coalesce(${own.atPage}, 1) >= 1`,
    ),
  ];
}

/** A whole number of fen that JavaScript holds exactly, of so many last printed digits. */
export function isAmount(fen: AnySQLiteColumn, precision: AnySQLiteColumn): SQL {
  return sql`${fen} IS NULL OR (abs(${fen}) <= 9007199254740991 AND ${precision} >= 1
    AND ${fen} % ${precision} = 0)`;
}

type FigureColumns = Readonly<
  Record<"kind" | "fen" | "precision" | keyof PlaceColumns | "documentId", AnySQLiteColumn>
>;

/** A stated figure has an amount, a blank or unreadable one has none. */
export function figureConstraints(name: string, own: FigureColumns, block: BlockKey) {
  return [
    check(`${name}_kind`, sql`${own.kind} IN ('stated', 'blank', 'unreadable')`),
    check(
      `${name}_stated`,
      sql`(${own.kind} = 'stated') = (${own.fen} IS NOT NULL)
        AND (${own.kind} = 'stated') = (${own.precision} IS NOT NULL)`,
    ),
    check(`${name}_amount`, isAmount(own.fen, own.precision)),
    ...placeConstraints(name, own, block),
  ];
}

type PlaceRow = { readonly atBlock: number } & Readonly<
  Record<"atRow" | "atColumn" | "atLine" | "atPage", number | null>
> & { readonly atSheet: string | null };

export function placeRow(place: Place): PlaceRow {
  return {
    atBlock: place.block,
    atRow: place.row ?? null,
    atColumn: place.column ?? null,
    atLine: place.line ?? null,
    atPage: place.page ?? null,
    atSheet: place.sheet ?? null,
  };
}

export function placeFrom(row: PlaceRow): Place {
  return {
    block: row.atBlock,
    ...(row.atRow === null ? {} : { row: row.atRow }),
    ...(row.atColumn === null ? {} : { column: row.atColumn }),
    ...(row.atLine === null ? {} : { line: row.atLine }),
    ...(row.atPage === null ? {} : { page: row.atPage }),
    ...(row.atSheet === null ? {} : { sheet: row.atSheet }),
  };
}

type FigureRow = PlaceRow & {
  readonly kind: Amount["kind"];
  readonly fen: Fen | null;
  readonly precision: Fen | null;
  readonly printed: string;
};

export function figureRow({ amount, place }: Figure): FigureRow {
  const { kind, printed } = amount;
  const stated = amount.kind === "stated" ? amount : null;
  return {
    kind,
    fen: stated?.fen ?? null,
    precision: stated?.precision ?? null,
    printed,
    ...placeRow(place),
  };
}

export function figureFrom(row: FigureRow): Figure {
  const place = placeFrom(row);
  const { kind, fen, precision, printed } = row;
  if (kind !== "stated") return { amount: { kind, printed }, place };
  if (fen === null || precision === null) throw new Error("a stated figure without its amount");
  return { amount: { kind, fen, precision, printed }, place };
}
