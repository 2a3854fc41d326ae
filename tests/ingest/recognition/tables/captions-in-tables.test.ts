import { describe, expect, test } from "vitest";

import type { Block, SourceDocument } from "@/ingest/readers/document";
import { readTables } from "@/ingest/recognition/tables/read-tables";
import { titlesWithoutTable } from "@/ingest/recognition/tables/titles-without-table";
import { aDocument, figures, line } from "../a-document";

/** Tables of a PDF; rows by line, cells parted by "|", lines of a cell by "/". */
function aPdf(...blocks: string[]): SourceDocument {
  const position = { page: 1 };
  return {
    ...aDocument("甲"),
    format: "pdf",
    blocks: blocks.map((block): Block =>
      block.includes("|")
        ? {
            kind: "table",
            rows: block
              .split("\n")
              .map((row) =>
                row.split("|").map((text) => ({ text: text.replaceAll("/", "\n"), position })),
              ),
          }
        : { kind: "paragraph", heading: null, lines: [{ text: block, position }] },
    ),
  };
}

const HEADER = "科目编码|科目名称|本年支出合计|基本支出|项目支出";
const ROW = "205|教育支出|9.00|6.00|3.00";
const SPLIT = ["total", "basic", "project"] as const;

describe("captions in a table", () => {
  test("title, number, name and unit line by line in one cell", () => {
    const caption = "支出决算表/公开03表/部门：清河区教育局 单位：万元||||";
    const { tables, captions } = readTables(aPdf([caption, HEADER, ROW].join("\n")));
    expect(figures(tables["03"], "205", SPLIT)).toEqual(["9.00", "6.00", "3.00"]);
    expect(tables["03"].unit).toBe("万元");
    expect(captions.map(({ matched }) => matched)).toContain("部门:清河区教育局单位:万元");
  });

  test("cells of rows above the header", () => {
    const rows = ["支出决算表||||", "部门：清河区教育局||2023年度||单位：元", HEADER, ROW];
    const { tables, captions } = readTables(aPdf(rows.join("\n")));
    expect(tables["03"].status).toBe("read");
    expect(captions.map(({ matched }) => matched)).toContain("部门:清河区教育局");
  });

  test("a title below another table's rows begins the next", () => {
    const next = HEADER.replace("本年支出合计", "合计");
    const first = ["支出决算表||||", "单位：万元||||", HEADER, ROW];
    const second = ["一般公共预算财政拨款支出决算表||||", next, "205|教育支出|5.00|5.00|"];
    const { tables } = readTables(aPdf([...first, ...second].join("\n")));
    expect(tables["03"].lines).toHaveLength(1);
    expect(figures(tables["05"], "205", SPLIT)).toEqual(["5.00", "5.00", ""]);
  });
});

test("rows on the next page in other columns are not read under these heads, and said", () => {
  const document = aPdf(
    "支出决算表",
    "单位：万元",
    `${HEADER}\n${ROW}`,
    "20502|普通教育||9.00|6.00|3.00",
  );
  const { tables, unread } = readTables(document);
  expect(tables["03"].lines.map(({ code }) => code)).toEqual(["205"]);
  expect(tables["03"].status).toBe("partial");
  expect(unread).toEqual([expect.objectContaining({ table: "03", what: "续页上的各行" })]);
});

test("a name wrapped in its head is one column, and 本年支出 above 基本支出 its group", () => {
  const { tables } = readTables(
    aPdf(
      "收入决算表",
      "单位：万元",
      "科目编码|科目名称|本年收入/合计|财政拨款/收入|上级补助/收入\n205|教育支出|9.00|8.00|1.00",
      "支出决算表",
      "单位：万元",
      "科目编码|科目名称|小计|本年支出/基本支出|项目支出\n205|教育支出|9.00|6.00|3.00",
    ),
  );
  expect(figures(tables["02"], "205", ["total", "fiscal", "superior"])).toEqual([
    "9.00",
    "8.00",
    "1.00",
  ]);
  expect(figures(tables["03"], "205", SPLIT)).toEqual(["9.00", "6.00", "3.00"]);
});

test("a total with slashes for blanks is no header", () => {
  const total = "合计||9.00|/|/";
  const { tables } = readTables(
    aPdf("支出决算表", "单位：万元", [HEADER, total, ROW].join("\n").replaceAll("/", "／")),
  );
  expect(line(tables["03"], "total").figures.total?.amount).toMatchObject({ printed: "9.00" });
  expect(figures(tables["03"], "205", SPLIT)).toEqual(["9.00", "6.00", "3.00"]);
});

test("zeros in rows that name nothing are nothing unread", () => {
  const rows = "一、财政拨款收入|9.00|一、教育支出|9.00\n|0.00|二、科学技术支出|0.00";
  const { unread } = readTables(
    aPdf(
      "收入支出决算总表",
      "单位：万元",
      `项目|决算数|项目|决算数\n${rows}\n二、事业收入|0.00|三、农林水支出|0.00`,
    ),
  );
  expect(unread).toEqual([]);
});

test("a title above figures that are in no table is said, one in the contents is not", () => {
  const said = (text: string) => {
    const document = aDocument(text);
    return titlesWithoutTable(document, readTables(document).tables).map(({ table }) => table);
  };
  expect(
    said("目录\n\n二、收入决算表\n三、支出决算表\n\n支出决算表\n\n205 教育支出 9.00 9.00\n"),
  ).toEqual(["03"]);
  expect(said("支出决算表\n\n本年支出合计9.00万元，其中基本支出6.00万元。\n")).toEqual([]);
});
