import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import type { PublishedTable } from "@/accounts/published-tables";
import { readText } from "@/ingest/readers/read-text";
import { readTables } from "@/ingest/recognition/tables/read-tables";
import { shown } from "./recognition/a-document";

const SAMPLE = readFileSync("data/hanyang-district-committee-office-2024.md", "utf8");
const encode = (text: string) => new TextEncoder().encode(text);

/** What the tables state, without where they stand. */
function stated(bytes: Uint8Array) {
  const { tables } = readTables(readText(bytes, "variant.md"));
  return Object.entries(tables).map(([number, table]) => [number, table.status, lines(table)]);
}
function lines(table: PublishedTable) {
  return table.lines.map(({ kind, side, key, code, name, figures }) => [
    kind,
    side,
    key,
    code,
    name,
    Object.entries(figures).map(([column, { amount }]) => [column, shown(amount)]),
  ]);
}

const asPublished = stated(encode(SAMPLE));

/** Splits the second part into its tables with what is printed above and below each. */
function tablesOf(text: string): { before: string; tables: string[]; after: string } {
  const start = text.indexOf("\n2024 年度收入支出决算总表");
  const end = text.indexOf("\n# 第三部分");
  const tables = text.slice(start, end).split(/\n(?=2024 年度[^\n]*表\n)/);
  return { before: text.slice(0, start), tables: tables.slice(1), after: text.slice(end) };
}

test("the sample has nine tables to shuffle", () => {
  expect(tablesOf(SAMPLE).tables).toHaveLength(9);
});

test("tables in the opposite order are the same tables", () => {
  const { before, tables, after } = tablesOf(SAMPLE);
  const reversed = `${before}\n${tables.toReversed().join("\n")}${after}`;
  expect(stated(encode(reversed))).toEqual(asPublished);
});

test("tables after the narrative are the same tables", () => {
  const { before, tables, after } = tablesOf(SAMPLE);
  expect(stated(encode(`${before}${after}\n${tables.join("\n")}`))).toEqual(asPublished);
});

test("wrong or missing numbers of the tables change nothing", () => {
  expect(stated(encode(SAMPLE.replaceAll(/公开 0(\d) 表/g, "公开 1$1 表")))).toEqual(asPublished);
  expect(stated(encode(SAMPLE.replaceAll(/公开 0\d 表 *\n/g, "")))).toEqual(asPublished);
});

test("pipe tables are the same tables", () => {
  const piped = SAMPLE.split("\n").map((line) =>
    line.includes("\t") ? `| ${line.split("\t").join(" | ")} |` : line,
  );
  expect(stated(encode(piped.join("\n")))).toEqual(asPublished);
});

test("rows further down change nothing: lines before the first table", () => {
  expect(stated(encode(`${"\n前言一行。\n".repeat(40)}${SAMPLE}`))).toEqual(asPublished);
});

test("a column more at the left of every table changes no figure", () => {
  const shifted = SAMPLE.split("\n").map((line) => (line.includes("\t") ? `\t${line}` : line));
  expect(stated(encode(shifted.join("\n")))).toEqual(asPublished);
});

test("full-width digits and thousands separators read the same amounts", () => {
  const wide = SAMPLE.replaceAll(/\t694\.47/g, "\t６９４．４７");
  const { tables } = readTables(readText(encode(wide), "variant.md"));
  const total = tables["01"].lines.find(({ key }) => key === "incomeGrandTotal");
  expect(total?.figures.amount?.amount).toMatchObject({
    fen: 694_470_000,
    printed: "６９４．４７",
  });
});
