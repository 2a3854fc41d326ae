import { expect, test } from "vitest";

import { csvText } from "@/accounts/csv-text";

test("a list as Excel reads it: byte order mark, heading, CRLF", () => {
  const rows = [{ name: "行政运行", amount: 5139900 }];
  const columns = {
    name: (row: (typeof rows)[0]) => row.name,
    amount: (row: (typeof rows)[0]) => row.amount,
  };
  expect(csvText(columns, rows)).toBe("\uFEFFname,amount\r\n行政运行,5139900\r\n");
  expect(csvText(columns, [])).toBe("\uFEFFname,amount\r\n");
});

test.each(["=1+1", "+86", "-x", "@sum", "\tx"])("a text that begins like a formula: %j", (text) => {
  expect(csvText({ text: () => text }, [0])).toContain(`'${text}`);
});

test("a negative amount stays a number; blank and zero are told apart", () => {
  expect(csvText({ a: () => -1167800, b: () => null, c: () => 0, d: () => false }, [0])).toBe(
    "\uFEFFa,b,c,d\r\n-1167800,,0,false\r\n",
  );
});
