import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import type { Figure } from "@/accounts/provenance";
import type { ColumnKey, TableNumber } from "@/accounts/published-tables";
import type { Statement } from "@/accounts/statement";
import { ingestDocument } from "@/ingest/ingest-document";
import {
  CATEGORIES,
  CLASS_AMOUNTS,
  CLASS_ORDER,
  ECONOMIC,
  PROJECTS,
  STATED,
} from "@/tests/documents/hanyang-2024";
import { shown } from "./recognition/a-document";

/** The sample; or, to hold the same facts against another copy of the account, HANYANG_DOCUMENT. */
const FILE = process.env["HANYANG_DOCUMENT"] ?? "data/hanyang-district-committee-office-2024.md";
const { account } = await ingestDocument(readFileSync(FILE), FILE);

/** One table as [what the line is, its figures in the order of the columns]. */
function printed(number: TableNumber, ...columns: ColumnKey[]): [string, ...string[]][] {
  return account.tables[number].lines.map(({ code, key, figures }) => [
    code ?? key ?? "?",
    ...columns.map((column) => shown(figures[column]?.amount)),
  ]);
}
const classes = (amounts: (code: string) => string[]) =>
  CLASS_ORDER.map((code) => [code, ...amounts(code)]);
const classAmount = (code: string) => CLASS_AMOUNTS[code] ?? "";

test("whose account it is", () => {
  expect(account).toMatchObject({
    unit: "中国共产党武汉市汉阳区委员会办公室本级",
    year: 2024,
    scope: "本级",
    region: "420105",
    published: "2025-09-29",
  });
});

describe("every cell of the published tables", () => {
  test("01", () => {
    expect(printed("01", "amount")).toEqual([
      ["INC01", "694.47"],
      ...["INC02", "INC03", "INC04", "INC05", "INC06", "INC07", "INC08"].map((code) => [code, ""]),
      ["income", "694.47"],
      ["usedNonFiscalBalance", ""],
      ["openingBalance", ""],
      ["incomeGrandTotal", "694.47"],
      ...classes((code) => [classAmount(code)]),
      ["expenditure", "694.47"],
      ["distribution", ""],
      ["closingBalance", ""],
      ["expenditureGrandTotal", "694.47"],
    ]);
  });

  test("02", () => {
    const columns = ["total", "fiscal", "superior", "operations"] as const;
    expect(printed("02", ...columns, "business", "subordinate", "other")).toEqual([
      ["total", "694.47", "694.47", "", "", "", "", ""],
      ...CATEGORIES.map(([code, , total]) => [code, total, total, "", "", "", "", ""]),
    ]);
  });

  test("03", () => {
    const columns = ["total", "basic", "project"] as const;
    expect(printed("03", ...columns, "remittedUp", "business", "subsidyDown")).toEqual([
      ["total", "694.47", "649.21", "45.26", "", "", ""],
      ...CATEGORIES.map(([code, , total, basic, project]) => [
        code,
        total,
        basic,
        project,
        "",
        "",
        "",
      ]),
    ]);
  });

  test("04", () => {
    const income = printed("04", "amount").slice(0, 9);
    expect(income).toEqual([
      ["INC01", "694.47"],
      ["INC02", ""],
      ["INC03", ""],
      ["income", "694.47"],
      ["openingBalance", ""],
      ["openingGeneralBudget", ""],
      ["openingGovernmentFund", ""],
      ["openingStateCapital", ""],
      ["incomeGrandTotal", "694.47"],
    ]);
    const columns = ["total", "generalBudget", "governmentFund", "stateCapital"] as const;
    expect(printed("04", ...columns).slice(9)).toEqual([
      ...classes((code) => [classAmount(code), classAmount(code), "", ""]),
      ["expenditure", "694.47", "694.47", "", ""],
      ["closingBalance", "", "", "", ""],
      ["expenditureGrandTotal", "694.47", "694.47", "", ""],
    ]);
  });

  test("05: its two surviving columns; the lost one and the numbered total state nothing", () => {
    expect(account.tables["05"].status).toBe("partial");
    expect(printed("05", "total", "basic", "project")).toEqual([
      ["total", "?3", "?4", "-"],
      ...CATEGORIES.map(([code, , total, basic]) => [code, total, basic, "-"]),
    ]);
    expect(account.unread.filter(({ table }) => table === "05").map(({ what }) => what)).toEqual([
      "“项目支出”栏",
      "“合计”行“小计”栏",
      "“合计”行“基本支出”栏",
    ]);
  });

  test("06", () => {
    expect(printed("06", "amount")).toEqual([
      ...ECONOMIC.map(([code, , amount]) => [code, amount]),
      ["personnel", "608.71"],
      ["operating", "40.50"],
    ]);
  });

  test("07 and 08 are forms without figures, and say so", () => {
    for (const number of ["07", "08"] as const) {
      expect(account.tables[number]).toMatchObject({ status: "empty", lines: [] });
      expect(account.tables[number].emptyStatement?.text).toMatch(/2024 年度无/);
    }
  });

  test("09", () => {
    const vehicles = ["total", "abroad", "vehicles", "vehiclePurchase"] as const;
    const row = ["4.86", "", "4.86", "", "4.86", ""];
    expect(printed("09", ...vehicles, "vehicleRunning", "reception")).toEqual([
      ["budget", ...row],
      ["actual", ...row],
    ]);
  });

  test("names as printed", () => {
    const names = (number: TableNumber) =>
      account.tables[number].lines.flatMap(({ kind, name }) => (kind === "entry" ? [name] : []));
    for (const number of ["02", "03", "05"] as const) {
      expect(names(number)).toEqual(CATEGORIES.map(([, name]) => name));
    }
    expect(names("06")).toEqual(ECONOMIC.map(([, name]) => name));
  });
});

test("nothing else could not be read", () => {
  expect(account.unread.every(({ table }) => table === "05")).toBe(true);
});

/** The figure without the unit or measure word printed behind it. */
const bare = (printed: string) =>
  printed.replace(/[-−]/, "").replace(/\s*[\p{Script=Han}（）]+$/u, "");

function valueShown({ value }: Statement): string {
  switch (value.kind) {
    case "amount":
      return `${value.fen < 0 ? "-" : ""}${bare(value.printed)}`;
    case "rate":
      return `${value.rate < 0 ? "-" : ""}${bare(value.printed)}`;
    case "count":
      return bare(value.printed);
    case "text":
      return "";
  }
}

describe("the narrative", () => {
  const stated = account.stated.filter(({ value }) => value.kind !== "text");
  const found = stated.map((statement) => [
    statement.key,
    statement.code ?? statement.name ?? "",
    valueShown(statement),
  ]);

  test.each(STATED.map((fact) => [...fact]))("states %s %s %s", (...fact) => {
    expect(found).toContainEqual(fact);
  });

  test("states nothing that is not printed", () => {
    const facts = STATED.map((fact) => JSON.stringify(fact));
    expect(found.filter((one) => !facts.includes(JSON.stringify(one)))).toEqual([]);
  });

  test("each figure stands in its passage", () => {
    for (const { text, value } of stated) {
      expect(text.length).toBeGreaterThan(0);
      if (value.kind !== "text") expect(text).toContain(value.printed.replace(/[-−]/, ""));
    }
  });

  test("reasons are tied to what they explain", () => {
    const reasons = account.stated.filter(({ key }) => key === "reason");
    expect(reasons.map(({ explains }) => explains)).toEqual([
      "totalChange",
      "incomeChange",
      "expenditureChange",
      "fiscalTotalChange",
      "fiscalItemChange",
      "generalBudgetChange",
      "operatingCostChange",
    ]);
  });
});

describe("projects", () => {
  const amount = (figure: Figure | null) => bare(shown(figure?.amount));
  const text = account.projects.filter(({ origin }) => origin === "text");
  const forms = account.projects.filter(({ origin }) => origin === "form");

  test("in the text and in the forms, both kept", () => {
    expect(text.map(({ name, budget, actual }) => [name, amount(budget), amount(actual)])).toEqual(
      PROJECTS.map(([name, , printed]) => [name, printed, printed]),
    );
    expect(forms.map(({ name, budget, actual }) => [name, amount(budget), amount(actual)])).toEqual(
      PROJECTS.map(([, name, , printed]) => [name, printed, printed]),
    );
  });

  test("are linked pairwise, though four names and one amount differ", () => {
    text.forEach(({ number, sameAs }, index) => {
      expect(sameAs).toBe(forms[index]?.number);
      expect(forms[index]?.sameAs).toBe(number);
    });
  });

  test("the whole unit's evaluation form", () => {
    const [unit] = account.evaluations.filter(({ subject }) => subject === "unit");
    expect(unit?.filledOn).toBe("2025-06-26");
    expect([unit?.basic, unit?.projectTotal].map((figure) => shown(figure?.amount))).toEqual([
      "649.2 万",
      "45.26 万",
    ]);
    const indicator = (name: string) => {
      const found = unit?.indicators.find((one) => one.name === name);
      return [found?.target, found?.result];
    };
    expect(indicator("会议费控制率")).toEqual(["≤100%", "0"]);
    expect(indicator("政府采购执行率")).toEqual(["2.8 万元", "0.7 万元"]);
    expect(indicator("绩效评价覆盖率")).toEqual(["100%", "100%"]);
    expect(indicator("加强统筹协调")).toEqual(["进一步加强", "进一步加强"]);
    expect(unit?.indicators).toHaveLength(35);
  });

  test("the projects' forms, with targets and results", () => {
    const of = account.evaluations.filter(({ subject }) => subject === "project");
    expect(of).toHaveLength(7);
    const counts = of.map(({ indicators }) => indicators.length);
    expect(counts).toEqual([7, 4, 4, 4, 4, 4, 4]);
    expect(of[0]?.indicators[0]).toMatchObject({
      name: "普发性文件数量",
      target: "100 件以内",
      result: "73",
    });
  });
});
