import { describe, expect, it } from "vitest";

import { figureCsv } from "@/components/figure-csv";

const about = {
  measure: "支出决算",
  basis: "全部资金",
  unit: "万元",
  years: "2024 年",
  source: "公开03表，合计行",
  places: [],
  version: "第 1 版",
  mark: "抄录，文字非原文",
};

const csvOf = (rows: readonly (readonly string[])[], ...flags: readonly string[]) =>
  figureCsv(
    rows.map((row) => ({ cells: row.map((text) => ({ text, kind: "text" })), flags })),
    { finding: "用了 694.47 万元", about },
  );

describe("figureCsv", () => {
  it("gives each row the basis, unit, source and version of the figure", () => {
    const lines = csvOf([
      ["类", "支出"],
      ["一般公共服务支出", "586.85"],
    ]).split("\r\n");
    expect(lines[0]).toBe("\ufeff类,支出,口径,单位,数据年度,注记,来源,版本,标记,说明");
    expect(lines[1]).toBe(
      "一般公共服务支出,586.85,全部资金,万元,2024 年,,公开03表，合计行,第 1 版,抄录，文字非原文,用了 694.47 万元",
    );
    expect(lines[2]).toBe("");
  });

  it("makes a text harmless that a worksheet would take for a formula, and leaves numbers alone", () => {
    const csv = csvOf([["名称"], ["=1+1"], ["@SUM(A1)"], ["-1.50"], ["+86"], ["-12.0%"]]);
    expect(csv).toContain("\n'=1+1,");
    expect(csv).toContain("\n'@SUM(A1),");
    expect(csv).toContain("\n-1.50,");
    expect(csv).toContain("\n'+86,");
    expect(csv).toContain("\n-12.0%,");
  });

  it("says what is marked in a row", () => {
    expect(csvOf([["年度"], ["2023"]], "推得")).toContain("2023,全部资金,万元,2024 年,推得,");
  });

  it("quotes what holds a comma or a quotation mark", () => {
    expect(csvOf([["a,b"], ['say "no"']])).toContain('"say ""no""",');
  });

  it("keeps a blank cell empty and short rows as wide as the others", () => {
    const [, second] = csvOf([
      ["a", "b", "c"],
      ["", "1"],
    ]).split("\r\n");
    expect(second).toMatch(/^,1,,全部资金,/);
  });
});
