import { describe, expect, it } from "vitest";

import type { Evaluation } from "@/accounts/project";
import {
  anAccount,
  figure,
  total,
  wan,
  type ProjectDraft,
  type StatementDraft,
} from "@/tests/factories";
import { outcomesOf, statusesOf } from "../outcomes-of";

const project = (name: string, actual: string, more: Partial<ProjectDraft> = {}): ProjectDraft => ({
  name,
  budget: actual,
  actual,
  ...more,
});

function reviewed(projects: readonly ProjectDraft[], count = 2, funds = "45.26", share = "100%") {
  const about = { name: "绩效自评" };
  const stated: StatementDraft[] = [
    { key: "projectCount", says: count, ...about },
    { key: "projectFunds", says: funds, ...about },
    { key: "projectFundsShare", says: share, basis: "一般公共预算项目支出总额", ...about },
  ];
  return anAccount({
    tables: { "05": [total("total", { total: "694.47", basic: "649.21", project: "45.26" })] },
    stated,
    projects,
  });
}

const TWO = [project("国安工作经费", "42.25"), project("乡村振兴工作", "3.01")];

describe("R250", () => {
  it("counts what is listed", () => {
    expect(statusesOf("R250", reviewed(TWO))).toEqual(["holds"]);
    expect(statusesOf("R250", reviewed(TWO, 1))).toEqual(["failed"]);
  });

  it("knows a list that is whole by its money", () => {
    const [outcome] = outcomesOf("R250", reviewed(TWO, 3));
    expect(outcome).toMatchObject({
      status: "failed",
      message: expect.stringMatching(/3 个.*2 个/) as unknown,
    });
    expect(statusesOf("R250", reviewed(TWO, 3, "99.00"))).toEqual(["undecidable"]);
  });

  it("does not apply without a list", () => {
    expect(statusesOf("R250", reviewed([]))).toEqual(["not-applicable"]);
  });
});

describe("R251", () => {
  it("adds the projects, and compares all of them with the table", () => {
    expect(statusesOf("R251", reviewed(TWO))).toEqual(["holds", "holds"]);
    const wrong = reviewed([project("国安工作经费", "42.25"), project("乡村振兴工作", "4")]);
    expect(outcomesOf("R251", wrong)[0]).toMatchObject({
      status: "failed",
      found: wan("46.25"),
      expected: wan("45.26"),
    });
    expect(statusesOf("R251", reviewed(TWO, 2, "45.29"))).toEqual(["failed", "failed"]);
    expect(statusesOf("R251", reviewed(TWO, 2, "45.27"))).toEqual(["rounding", "rounding"]);
  });

  it("does not apply to some of the projects", () => {
    const some = reviewed(TWO, 5, "80.00", "90%");
    expect(statusesOf("R251", some)).toEqual(["not-applicable", "not-applicable"]);
    expect(statusesOf("R251", anAccount())).toEqual(["not-applicable"]);
  });

  it("understands funds that are the budgets", () => {
    const budgeted = TWO.map((each) => ({ ...each, actual: "1.00" }));
    expect(statusesOf("R251", reviewed(budgeted))[0]).toBe("holds");
  });

  it("can't be decided where a project has no amount", () => {
    const unknown = anAccount({
      ...reviewed(TWO),
      tables: {},
      stated: [
        { key: "projectCount", says: 1, name: "绩效自评" },
        { key: "projectFunds", says: "45.26", name: "绩效自评" },
      ],
      projects: [{ name: "国安工作经费", budget: "四", actual: "四" }],
    });
    expect(statusesOf("R251", unknown)[0]).toBe("undecidable");
  });
});

describe("R252", () => {
  it("divides the funds by the project expenditure", () => {
    expect(statusesOf("R252", reviewed(TWO))).toEqual(["holds"]);
    expect(statusesOf("R252", reviewed(TWO, 2, "22.63", "50.0%"))).toEqual(["holds"]);
    expect(statusesOf("R252", reviewed(TWO, 2, "22.63", "55.0%"))).toEqual(["failed"]);
    expect(statusesOf("R252", anAccount())).toEqual(["not-applicable"]);
  });
});

describe("R253", () => {
  const rated = (rate: number) =>
    reviewed([{ name: "校园维修", budget: "188.62", actual: "184.71", rate }]);

  it("reckons each rate to the digits that are printed", () => {
    // 97.927 %
    expect(statusesOf("R253", rated(0.979))).toEqual(["holds"]);
    expect(statusesOf("R253", rated(0.98))).toEqual(["holds"]);
    expect(outcomesOf("R253", rated(0.997))[0]).toMatchObject({ status: "failed", found: 0.997 });
    expect(statusesOf("R253", reviewed(TWO))).toEqual(["not-applicable"]);
  });
});

describe("R254", () => {
  const pair = (inText: string, inForm: string, formName = "乡村振兴工作") =>
    reviewed([
      project("乡村振兴工作", inText, { sameAs: 1 }),
      project(formName, inForm, { origin: "form", sameAs: 0 }),
    ]);

  it("compares a project in the text and in its form", () => {
    expect(statusesOf("R254", pair("3.01", "3.01"))).toEqual(["holds", "holds", "holds"]);
    const outcomes = outcomesOf("R254", pair("4", "3.01"));
    expect(outcomes.map(({ status }) => status)).toEqual(["failed", "failed", "holds"]);
    expect(outcomes[1]).toMatchObject({ found: wan("4"), expected: wan("3.01") });
  });

  it("takes fewer decimals for rounding", () => {
    expect(statusesOf("R254", pair("3.0", "3.01"))).toEqual(["rounding", "rounding", "holds"]);
  });

  it("hints where the names differ", () => {
    expect(statusesOf("R254", pair("3.01", "3.01", "乡村振兴专项"))[2]).toBe("hint");
  });

  it("does not apply without a form", () => {
    expect(statusesOf("R254", reviewed(TWO))).toEqual(["not-applicable"]);
  });
});

describe("R256", () => {
  const form = (basic: string, unread = false) => {
    const place = { block: 20 };
    const evaluation: Evaluation = {
      subject: "unit",
      project: null,
      title: "整体自评表",
      filledOn: null,
      basic: figure(basic, place),
      projectTotal: null,
      indicators: [],
      place,
    };
    const account = reviewed([]);
    return { ...(unread ? anAccount() : account), evaluations: [evaluation] };
  };

  it("compares the form of the whole unit with the table", () => {
    expect(statusesOf("R256", form("649.21"))).toEqual(["holds"]);
    expect(statusesOf("R256", form("649.2"))).toEqual(["rounding"]);
    expect(outcomesOf("R256", form("649.3"))[0]).toMatchObject({
      status: "failed",
      found: wan("649.3"),
      expected: wan("649.21"),
    });
  });

  it("does not apply without a form or a table", () => {
    expect(statusesOf("R256", reviewed([]))).toEqual(["not-applicable"]);
    expect(statusesOf("R256", form("649.21", true))).toEqual(["not-applicable"]);
  });

  it("can't be decided by all funds where the general budget's own table was not read", () => {
    const whole = total("total", { total: "700.00", basic: "660.00" });
    const ofAll = (basic: string) => ({
      ...anAccount({ tables: { "03": [whole] } }),
      evaluations: form(basic).evaluations,
    });
    expect(statusesOf("R256", ofAll("649.21"))).toEqual(["undecidable"]);
    expect(statusesOf("R256", ofAll("660.00"))).toEqual(["holds"]);
  });
});
