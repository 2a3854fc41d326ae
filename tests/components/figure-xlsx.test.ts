import { describe, expect, it } from "vitest";

import { sheetData, sheetName } from "@/components/figure-xlsx";
import type { FigureCell } from "@/components/figure-columns";

const about = {
  measure: "支出决算",
  basis: "全部资金",
  unit: "万元",
  years: "2024 年",
  source: "公开03表",
  places: [],
  version: null,
  mark: "模拟数据",
};

const firstCell = (text: string, kind: FigureCell["kind"]) => {
  const heading = { cells: [{ text: "甲", kind: "text" } as const], flags: [] };
  const rows = [heading, { cells: [{ text, kind }], flags: [] }];
  return sheetData(rows, { finding: "", about })[1]?.[0];
};

describe("a cell of the workbook", () => {
  it.each([
    ["586.85", "amount", { value: 586.85, type: Number, format: "#,##0.00" }],
    ["-12.5", "amount", { value: -12.5, type: Number, format: "#,##0.0" }],
    ["86.1%", "number", { value: 0.861, type: Number, format: "0.0%" }],
    ["−3.0%", "number", { value: -0.03, type: Number, format: "0.0%" }],
    ["17", "number", { value: 17, type: Number, format: "0" }],
    // A code at the head of a row stays a text, and so does a formula.
    ["2080505", "text", { value: "2080505", type: String }],
    ["=1+1", "number", { value: "=1+1", type: String }],
    ["", "text", null],
  ] as const)("%s as %s", (text, kind, cell) => {
    expect(firstCell(text, kind)).toEqual(cell);
  });
});

it("says of each row the basis, the unit and that it is simulated", () => {
  const rows = [
    { cells: [{ text: "类", kind: "text" } as const], flags: [] },
    { cells: [{ text: "教育支出", kind: "text" } as const], flags: ["推得"] },
  ];
  const texts = sheetData(rows, { finding: "多", about }).map((row) =>
    row.map((cell) =>
      typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell,
    ),
  );
  expect(texts).toEqual([
    ["类", "口径", "单位", "数据年度", "注记", "来源", "版本", "标记", "说明"],
    ["教育支出", "全部资金", "万元", "2024 年", "推得", "公开03表", null, "模拟数据", "多"],
  ]);
});

it("a sheet's name has nothing that Excel refuses", () => {
  expect(sheetName("支出/决算：[a]*?:'")).toBe("支出 决算： a     ");
  expect(sheetName("长".repeat(40))).toHaveLength(31);
});
