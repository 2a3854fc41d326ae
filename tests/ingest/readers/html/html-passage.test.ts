import { expect, test } from "vitest";

import { readText } from "@/ingest/readers/read-text";

import { seen, utf8 } from "../written-as";

const read = (text: string) => readText(utf8(text), "a.md");

test("a table in HTML within Markdown, with its merged cells and the lines of its rows", () => {
  const { blocks, format } = read(`## 支出决算表

<table>
<tr><td colspan="2">支出</td></tr>
<tr><td>教育<br>支出</td><td>1.00</td></tr>
</table>

注：**尾数**`);
  expect(format).toBe("markdown");
  expect(seen(blocks)).toEqual([
    "支出决算表",
    [
      ["支出", ""],
      ["教育\n支出", "1.00"],
    ],
    "注：尾数",
  ]);
  const [, table] = blocks;
  const lines = table?.kind === "table" ? table.rows.map(([cell]) => cell?.position.line) : [];
  expect(lines).toEqual([4, 5]);
});

test("converters write a whole page in one line", () => {
  const { blocks } = read(
    "# 表\n\n<html><body><table><tr><td>甲</td><td>1.00</td></tr><tr><td>乙</td><td></td></tr></table></body></html>\n\n文",
  );
  expect(seen(blocks)).toEqual([
    "表",
    [
      ["甲", "1.00"],
      ["乙", ""],
    ],
    "文",
  ]);
});

test("a table that is never closed takes the rest", () => {
  const { blocks } = read(
    "上文\n\n<table>\n<tr><td>甲</td><td>1.00</td></tr>\n<tr><td>乙</td><td>2</td>",
  );
  expect(seen(blocks)[1]).toEqual([
    ["甲", "1.00"],
    ["乙", "2"],
  ]);
});
