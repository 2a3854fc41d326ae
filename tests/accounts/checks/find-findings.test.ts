import { describe, expect, it } from "vitest";

import type { Account } from "@/accounts/account";
import type { Finding } from "@/accounts/checks/outcome";
import { runChecks } from "@/accounts/checks/run-checks";
import {
  anAccount,
  entry,
  total,
  wan,
  type AccountDraft,
  type StatementDraft,
} from "@/tests/factories";

/** label, printed, proposed */
const proposed = ({ repair }: Finding) =>
  repair.proposals.map(({ figure, from, to }) => [figure.label, from, to] as const);

const findingsOf = (account: Account) => runChecks(account).findings;

const HOUSING = { named: "住房保障支出（类）", code: "221", passage: 3 } as const;
const RUNNING = { named: "一般公共服务支出（类）", code: "201", passage: 2 } as const;

/** 五（三）: 201 and 221, of which the text says this of 221. */
function execution(
  initial: string,
  actual: string,
  rate: string,
  more: AccountDraft = {},
): Account {
  const stated: StatementDraft[] = [
    { key: "initialBudget", says: "797.97", basis: "年初预算", passage: 1 },
    { key: "actual", says: "694.47", passage: 1 },
    { key: "completionRate", says: "87.0%", basis: "年初预算", passage: 1 },
    { key: "initialBudget", says: "737.84", basis: "年初预算", ...RUNNING },
    { key: "actual", says: "636.64", ...RUNNING },
    { key: "completionRate", says: "86.3%", basis: "年初预算", ...RUNNING },
    { key: "initialBudget", says: initial, basis: "年初预算", ...HOUSING },
    { key: "actual", says: actual, ...HOUSING },
    { key: "completionRate", says: rate, basis: "年初预算", ...HOUSING },
  ];
  const lines = [
    total("total", { total: "694.47", basic: "694.47", project: null }),
    entry("201", "一般公共服务支出", { total: "636.64", basic: "636.64", project: null }),
    entry("221", "住房保障支出", { total: "57.83", basic: "57.83", project: null }),
  ];
  return anAccount({ tables: { "01": [], "03": lines, "05": lines }, stated, ...more });
}

describe("findFindings", () => {
  it("finds nothing where nothing is wrong", () => {
    expect(findingsOf(execution("60.13", "57.83", "96%"))).toEqual([]);
  });

  it("puts what one wrong figure breaks into one finding, with the value that mends it", () => {
    const [finding, ...others] = findingsOf(execution("60.13", "5.78", "96%"));
    expect(others).toEqual([]);
    expect(finding?.rules).toEqual(["R214", "R215", "R216", "R263"]);
    expect(finding?.cause).toBe("publisher");
    expect(finding?.repair.kind).toBe("unique");
    expect(finding && proposed(finding)).toEqual([
      ["决算说明 221 住房保障支出（类） 支出决算", wan("5.78"), wan("57.83")],
    ]);
    expect(finding?.repair.proposals[0]?.evidence.slice(0, 2)).toEqual([
      { kind: "restores", rules: ["R214", "R215", "R216"] },
      { kind: "decimal-moved", digits: 1 },
    ]);
  });

  // Both are a tenth: the rate between them is right as it stands.
  it("finds two figures that are wrong together, each its own finding", () => {
    const findings = findingsOf(execution("6.01", "5.78", "96%"));
    expect(
      findings.map((finding) => [finding.rules, proposed(finding).map(([, , to]) => to)]),
    ).toEqual([
      [["R213"], [wan("60.13")]],
      [["R214", "R215", "R263"], [wan("57.83")]],
    ]);
  });

  it("mends a percentage where the amounts are right", () => {
    const [finding, ...others] = findingsOf(execution("60.13", "57.83", "69%"));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rules: ["R216"], repair: { kind: "unique" } });
    expect(finding?.repair.proposals[0]).toMatchObject({ from: 0.69, to: 0.96, isRate: true });
  });

  it("takes one value misprinted twice for one finding", () => {
    const place = { name: "绩效自评" };
    const account = anAccount({
      tables: { "01": [] },
      stated: [
        { key: "projectCount", says: 2, ...place },
        { key: "projectFunds", says: "45.26", ...place },
      ],
      projects: [
        { name: "文明创建", budget: "4", actual: "4", rate: 1, sameAs: 2 },
        { name: "国安工作", budget: "42.25", actual: "42.25", rate: 1, sameAs: 3 },
        { name: "文明创建", budget: "3.01", actual: "3.01", rate: 1, origin: "form", sameAs: 0 },
        { name: "国安工作", budget: "42.25", actual: "42.25", rate: 1, origin: "form", sameAs: 1 },
      ],
    });
    const [finding, ...others] = findingsOf(account);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rules: ["R251", "R254"], repair: { kind: "unique" } });
    expect(finding && proposed(finding).map(([, from, to]) => [from, to])).toEqual([
      [wan("4"), wan("3.01")],
      [wan("4"), wan("3.01")],
    ]);
  });

  it("lists the candidates where several figures could be wrong", () => {
    const account = anAccount({
      tables: {
        "01": [],
        "06": [
          entry("301", "工资福利支出", { amount: "30.00" }),
          entry("30101", "基本工资", { amount: "10.00" }),
          entry("30102", "津贴补贴", { amount: "21.00" }),
        ],
      },
    });
    const [finding] = findingsOf(account);
    expect(finding?.repair.kind).toBe("ambiguous");
    expect(
      finding &&
        proposed(finding)
          .map(([, , to]) => to)
          .toSorted((a, b) => a - b),
    ).toEqual([wan("9.00"), wan("20.00"), wan("31.00")]);
  });

  it("does not blame the publisher for a table that was not read whole", () => {
    const account = execution("60.13", "57.83", "96%");
    const wrong = execution("60.13", "57.83", "96%", {
      tables: {
        "01": [],
        "03": [
          total("total", { total: "694.47", basic: "694.47", project: null }),
          entry("201", "一般公共服务支出", { total: "636.64", basic: "636.64", project: null }),
          entry("221", "住房保障支出", { total: "58.73", basic: "57.83", project: null }),
        ],
        "05": [],
      },
    });
    const table = { ...wrong.tables["03"], status: "partial" as const };
    const damaged = { ...wrong, tables: { ...account.tables, "03": table } };
    const [finding] = findingsOf(damaged);
    expect(finding?.cause).toBe("reading");
  });
});
