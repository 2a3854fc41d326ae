import { expect, test } from "vitest";

import {
  readSpreadsheet,
  type SpreadsheetFormat,
} from "@/ingest/readers/spreadsheet/read-spreadsheet";

import { seen } from "../written-as";
import { number, odsAround, workbook, xlsxAround, type WrittenSheet } from "./workbook";

const FORMATS = [
  ["xlsx", "xlsx"],
  ["xls", "biff8"],
  ["ods", "ods"],
] as const;

const read = (bytes: Uint8Array, format: SpreadsheetFormat = "xlsx") =>
  readSpreadsheet(bytes, `a.${format}`, format);
const seenIn = (bytes: Uint8Array, format: SpreadsheetFormat = "xlsx") =>
  seen(read(bytes, format).blocks);
/** The texts of a sheet's only row. */
const cellsOf = (bytes: Uint8Array, format: SpreadsheetFormat = "xlsx") => seenIn(bytes, format)[1];

const MONEY = "#,##0.00";
const SHEET: WrittenSheet = {
  rows: [
    ["2024年度收入决算表"],
    ["公开02表"],
    ["部门：某局", null, null, "单位：万元"],
    ["项目", null, "本年收入合计", "其他收入"],
    ["编码", "名称"],
    ["201", "一般公共服务支出", number(1234.5, MONEY), number(0, MONEY)],
    ["合计", null, number(1234.5, MONEY)],
    ["注：本年度收入。"],
    ["2. 尾数"],
    [],
    ["2024年度支出决算表"],
    ["项目", "金额"],
    ["合计", number(-0.5, MONEY)],
  ],
  merged: ["A1:D1", "A4:B4", "A11:B11"],
};

test.each(FORMATS)(
  "%s as %s: titles and notes stand around the tables of a sheet",
  (format, type) => {
    const { blocks } = read(workbook({ 决算表: SHEET }, type), format);
    expect(seen(blocks)).toEqual([
      "决算表",
      "2024年度收入决算表\n公开02表\n部门：某局\n单位：万元",
      [
        ["项目", "", "本年收入合计", "其他收入"],
        ["编码", "名称", "", ""],
        ["201", "一般公共服务支出", "1,234.50", "0.00"],
        ["合计", "", "1,234.50", ""],
      ],
      "注：本年度收入。\n2. 尾数",
      "2024年度支出决算表",
      [
        ["项目", "金额"],
        ["合计", "-0.50"],
      ],
    ]);
    const [heading, title, table] = blocks;
    expect(heading).toMatchObject({ heading: 1 });
    expect(title).toMatchObject({ heading: null });
    expect(table?.kind === "table" && table.rows[2]?.[2]?.position).toEqual({
      sheet: "决算表",
      line: 6,
    });
  },
);

test.each(FORMATS)("%s as %s: a number is read as it is displayed", (format, type) => {
  const row = [
    number(0.1 + 0.2),
    number(586.8500000000004),
    number(1234567.891, MONEY),
    number(2.675, "0.00"),
    number(0.8734, "0.00%"),
    number(-1234.5, "#,##0.00_);(#,##0.00)"),
    number(2013101, "0"),
    number(45564, "yyyy-mm-dd"),
    "甲",
  ];
  expect(cellsOf(workbook({ 表: { rows: [row] } }, type), format)).toEqual([
    [
      "0.3",
      "586.85",
      "1,234,567.89",
      "2.68",
      "87.34%",
      "(1,234.50)",
      "2013101",
      "2024-09-29",
      "甲",
    ],
  ]);
});

test("an amount in yuan without a format keeps its cents", () => {
  const rows = [[number(1234567890.12), "甲"]];
  expect(cellsOf(workbook({ 表: { rows } }))).toEqual([["1234567890.12", "甲"]]);
});

test("a negative that only its colour shows has its sign", () => {
  const red = "0.00;[Red]0.00";
  const rows = [[number(-1.5, red), number(1.5, red), number(-1.5, "0.00;[Red]-0.00")]];
  expect(cellsOf(workbook({ 表: { rows } }))).toEqual([["-1.50", "1.50", "-1.50"]]);
});

test("a formula gives its stored value, or itself where none is stored", () => {
  const sheet =
    '<sheetData><row r="3"><c r="A3"><f>1+1</f><v>3</v></c><c r="B3" s="0"><f>SUM(A1:A2)</f></c>' +
    '<c r="C3"><f>X!A1</f><v></v></c><c r="D3" t="str"><f>""</f><v></v></c><c r="E3" t="e"><f>A0</f><v>#REF!</v></c></row></sheetData>';
  const { blocks, unreadable } = read(xlsxAround(sheet));
  expect(seen(blocks)[1]).toEqual([["3", "=SUM(A1:A2)", "=X!A1", "#REF!"]]);
  expect(unreadable).toEqual([
    { what: expect.stringContaining("2 个公式") as string, position: { sheet: "表" } },
  ]);
});

test("a formula of ODS without a stored value is itself", () => {
  const row =
    '<table:table-cell table:formula="of:=SUM([.A1])"/><table:table-cell office:value-type="float" office:value="3" table:formula="of:=1+1"><text:p>3</text:p></table:table-cell>';
  const ods = odsAround(
    `<table:table table:name="表"><table:table-row>${row}</table:table-row></table:table>`,
  );
  expect(cellsOf(ods, "ods")).toEqual([["=SUM([.A1])", "3"]]);
  expect(read(ods, "ods").unreadable).toHaveLength(1);
});

test.each([
  ["xlsx", "xlsx", [1]],
  // The library writes no hidden rows into XLS.
  ["xls", "biff8", []],
] as const)("%s as %s: what is hidden is not read, and said", (format, type, hiddenRows) => {
  const rows = [
    ["项目", "旧", "金额"],
    ["甲", "x", "1.20"],
    ["乙", "y", "3.40"],
  ];
  const bytes = workbook(
    {
      显: { rows, hiddenRows, hiddenColumns: [1] },
      隐: { rows, hidden: 1 },
      深: { rows, hidden: 2 },
    },
    type,
  );
  const { blocks, unreadable } = read(bytes, format);
  const shown = [
    ["项目", "金额"],
    ["甲", "1.20"],
    ["乙", "3.40"],
  ].filter((_, row) => !hiddenRows.some((hidden) => hidden === row));
  expect(seen(blocks)).toEqual(["显", shown]);
  const said = unreadable.map(({ position }) => position.sheet);
  expect(said).toEqual([...hiddenRows.map(() => "显"), "显", "隐", "深"]);
});

test("what is hidden in ODS is not read, and said", () => {
  const cells = (...texts: string[]) =>
    texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join("");
  const tables = `<table:table table:name="显"><table:table-column/><table:table-column table:visibility="collapse"/>
    <table:table-row>${cells("项目", "旧", "金额")}</table:table-row>
    <table:table-row table:visibility="filter">${cells("甲", "x", "1.20")}</table:table-row>
    <table:table-row>${cells("乙", "y", "3.40")}</table:table-row></table:table>
    <table:table table:name="隐" table:style-name="h"><table:table-row>${cells("丙", "丁")}</table:table-row></table:table>`;
  const style =
    '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>';
  const { blocks, unreadable } = read(odsAround(tables, style), "ods");
  expect(seen(blocks)).toEqual([
    "显",
    [
      ["项目", "金额"],
      ["乙", "3.40"],
    ],
  ]);
  expect(unreadable).toHaveLength(3);
});

test("text under a merged cell is not seen", () => {
  const rows = [
    ["项目", "盖", "金额"],
    ["甲", "乙", "1.20"],
  ];
  expect(cellsOf(workbook({ 表: { rows, merged: ["A1:B1"] } }))).toEqual([
    ["项目", "", "金额"],
    ["甲", "乙", "1.20"],
  ]);
});

test("a blank row within figures does not end the table; a row of a lone label stays in it", () => {
  const rows = [["项目", "金额"], ["甲", number(1)], [], ["乙", number(2)], ["总计"]];
  expect(cellsOf(workbook({ 表: { rows } }))).toEqual([
    ["项目", "金额"],
    ["甲", "1"],
    ["乙", "2"],
    ["总计", ""],
  ]);
});

test("tables that follow one another without a blank row are told by note, title and unit", () => {
  const rows = [
    ["项目", "金额"],
    ["甲", number(1)],
    ["支出表"],
    ["单位：万元"],
    ["科目", "合计"],
    ["乙", number(2)],
  ];
  expect(seenIn(workbook({ 表: { rows } })).slice(1)).toEqual([
    [
      ["项目", "金额"],
      ["甲", "1"],
    ],
    "支出表\n单位：万元",
    [
      ["科目", "合计"],
      ["乙", "2"],
    ],
  ]);
});
