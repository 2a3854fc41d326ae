import { describe, expect, it } from "vitest";

import {
  explainedChanges,
  repeatedReasons,
  unexplainedChanges,
} from "@/accounts/reasons/reasons-report";
import { anAccount, wan, type StatementDraft } from "@/tests/factories";

const change = (says: string, rate: string, reason: string | null): StatementDraft[] => [
  { key: "totalChange", says, basis: "上年", passage: 1 },
  { key: "totalChangeRate", says: rate, basis: "上年", passage: 1 },
  ...(reason === null
    ? []
    : [{ key: "reason", says: null, text: reason, explains: "totalChange", passage: 1 } as const]),
];
const account = (...stated: readonly StatementDraft[]) => anAccount({ stated });

describe("reasons", () => {
  it("are tied to the change that they explain", () => {
    const [only] = explainedChanges(account(...change("-116.78", "-14.4%", "主要原因是人员变动")));
    expect(only).toMatchObject({
      key: "totalChange",
      size: wan("-116.78"),
      rate: expect.closeTo(-0.144, 9) as number,
      reason: "主要原因是人员变动",
      isGeneral: true,
      isLarge: false,
    });
  });

  it("are asked for beyond 20 % and 50 万元 together", () => {
    const missing = (size: string, rate: string) =>
      unexplainedChanges(account(...change(size, rate, null))).length;
    expect(missing("50.01", "20.1%")).toBe(1);
    expect(missing("50.00", "20.1%")).toBe(0);
    expect(missing("50.01", "20.0%")).toBe(0);
    expect(missing("-116.78", "-50.0%")).toBe(1);
    expect(unexplainedChanges(account(...change("60.00", "30.0%", "新增项目")))).toEqual([]);
  });

  it("are asked for where a budget was not kept to", () => {
    const spent = (actual: string) =>
      account(
        { key: "initialBudget", says: "5.00", basis: "年初预算", passage: 2, named: "农林水支出" },
        { key: "actual", says: actual, passage: 2, named: "农林水支出" },
      );
    expect(unexplainedChanges(spent("3.20"))).toMatchObject([{ rate: 0.64, size: wan("-1.80") }]);
    expect(unexplainedChanges(spent("4.00"))).toEqual([]);
  });

  it("are counted where they are given again, over the years too", () => {
    const said = (year: number, ...texts: readonly string[]) =>
      anAccount({
        year,
        stated: texts.map((text) => ({ key: "reason" as const, says: null, text })),
      });
    const repeated = repeatedReasons([
      said(2023, "主要原因是人员变动。"),
      said(2024, "主要原因：人员变动", "减少主要原因是人员变动", "新增专项任务"),
    ]);
    expect(repeated).toHaveLength(1);
    expect(repeated[0]?.count).toBe(3);
    expect(repeated[0]?.places.map(({ year }) => year)).toEqual([2023, 2024, 2024]);
  });
});
