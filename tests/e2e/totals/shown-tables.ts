import type { APIRequestContext } from "@playwright/test";
import { parse } from "parse5";

import { parseFen, type Fen, type Unit } from "@/accounts/money";

import { attribute, elementsOf, hasClass, textOf, type Element } from "../crawl/html-elements";

const UNITS: readonly Unit[] = ["元", "千元", "万元", "亿元"];

export interface ShownCell {
  readonly text: string;
  /** Of its first link: a name without the marks beside it; without a link the text. */
  readonly name: string;
  /** To the fen, by the unit that the figure names; null where no amount stands. */
  readonly fen: Fen | null;
}

export interface ShownTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly ShownCell[])[];
}

/** The tables of a page as its HTML has them: of each figure by its id, and the ledgers at the top. */
export interface ShownPage {
  readonly h1: string;
  readonly figure: (id: string) => ShownTable;
  readonly has: (id: string) => boolean;
  readonly ledgers: readonly ShownTable[];
}

export async function shownPage(request: APIRequestContext, address: string): Promise<ShownPage> {
  const answer = await request.get(address);
  if (answer.status() !== 200) throw new Error(`${address} answers ${answer.status()}`);
  const html = (await answer.text()).replace(/<script\b[\s\S]*?<\/script>/g, "");
  const elements = [...elementsOf(parse(html))];
  const heading = elements.find(({ tagName }) => tagName === "h1");
  return {
    h1: heading ? textOf(heading) : "",
    has: (id) => elements.some((element) => attribute(element, "id") === id),
    figure: (id) => {
      const figure = elements.find((element) => attribute(element, "id") === id);
      const parts = figure ? [...elementsOf(figure)] : [];
      const table = parts.find(({ tagName }) => tagName === "table");
      if (!table) throw new Error(`${address} has no table in #${id}`);
      const caption = parts.find(({ tagName }) => tagName === "figcaption");
      return shownTable(table, unitIn(caption ? textOf(caption) : ""));
    },
    ledgers: elements
      .filter((element) => element.tagName === "table" && hasClass(element, "stmt"))
      .map((table) => shownTable(table, unitIn(textOf(table)))),
  };
}

/** Where the column of this name stands. */
export function columnAt({ head }: ShownTable, name: string): number {
  const found = head.indexOf(name);
  if (found < 0) throw new Error(`no column ${name} among ${head.join(" ")}`);
  return found;
}

function unitIn(caption: string): Unit | null {
  const named = /单位：([^\s·]+)/.exec(caption)?.[1];
  return UNITS.find((unit) => unit === named) ?? null;
}

function shownTable(table: Element, ofAll: Unit | null): ShownTable {
  const rows = [...elementsOf(table)].filter(({ tagName }) => tagName === "tr");
  const cells = rows.map((row) =>
    [...elementsOf(row)].filter(({ tagName }) => tagName === "td" || tagName === "th"),
  );
  const isHead = (row: Element) =>
    row.parentNode !== null && "tagName" in row.parentNode && row.parentNode.tagName === "thead";
  const head = rows.some(isHead) ? (cells[0] ?? []).map(nameOf) : [];
  return {
    head,
    rows: cells
      .filter((_, index) => !isHead(rows[index]!))
      .map((row) =>
        row.map((cell, column) => {
          // A column may have a unit of its own: 年初预算（万元）.
          const own = /（([^）]+)）/.exec(head[column] ?? "")?.[1];
          return shownCell(cell, UNITS.find((unit) => unit === own) ?? ofAll);
        }),
      ),
  };
}

function shownCell(cell: Element, unit: Unit | null): ShownCell {
  const parts = [...elementsOf(cell)];
  const data = parts.find(({ tagName }) => tagName === "data");
  const link = parts.find(({ tagName }) => tagName === "a");
  const value = data && attribute(data, "value");
  const amount = value === undefined || unit === null ? undefined : parseFen(value, unit);
  return {
    text: textOf(cell).trim(),
    name: textOf(link ?? cell).trim(),
    fen: amount?.fen ?? null,
  };
}

/** Without the signs of sorting beside it. */
const nameOf = (head: Element) => textOf(head).replace(/[↕↑↓]/g, "").trim();
