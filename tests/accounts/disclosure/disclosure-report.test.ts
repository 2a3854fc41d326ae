import { describe, expect, it } from "vitest";

import { disclosureReport } from "@/accounts/disclosure/disclosure-report";
import type { StoredBlock } from "@/accounts/stored-block";
import type { Account } from "@/accounts/account";
import { anAccount, entry, total } from "@/tests/factories";
import { paragraphs } from "../checks/rules/said";

const verdicts = (account: Account, blocks: readonly StoredBlock[] = []) =>
  new Map(
    disclosureReport(account, blocks).points.map(({ point, verdict }) => [point.id, verdict]),
  );

describe("disclosure", () => {
  it("counts 40 points, each in one of four verdicts", () => {
    const { demanded, usual, points } = disclosureReport(anAccount(), []);
    expect(points).toHaveLength(40);
    for (const scores of [demanded, usual]) {
      const { met, partly, notMet, share } = scores;
      expect(share).toBe((met + partly / 2) / (met + partly + notMet));
    }
    const sum = [demanded, usual].flatMap((s) => [s.met, s.partly, s.notMet, s.undecidable]);
    expect(sum.reduce((a, b) => a + b)).toBe(40);
  });

  it("lets an empty table count only with its statement", () => {
    const account = anAccount();
    const empty = (says: string | null): Account => ({
      ...account,
      tables: {
        ...account.tables,
        "07": {
          ...account.tables["07"],
          status: "empty",
          emptyStatement: says === null ? null : { text: says, place: { block: 7 } },
        },
      },
    });
    expect(verdicts(empty("本表无数据。")).get("C025")).toBe("met");
    expect(verdicts(empty(null)).get("C025")).toBe("not-met");
  });

  it("does not say that a document is late without the day of its approval", () => {
    const cover = ["2024 年度某局部门决算", "2025 年 9 月 29 日"];
    expect(verdicts(anAccount(), paragraphs(...cover)).get("C002")).toBe("undecidable");
    const approved = (day: number) =>
      verdicts(anAccount(), paragraphs(...cover, `2025 年 9 月 ${day} 日财政局批复。`)).get("C002");
    expect(approved(9)).toBe("met");
    expect(approved(8)).toBe("not-met");
  });

  it("asks for items, budgets and reasons one by one", () => {
    const tables = { "05": [entry("2210202", "提租补贴", { total: "9.13" })] };
    const said = (code: string, reason: boolean) =>
      anAccount({
        tables,
        stated: [
          { key: "initialBudget", says: "9.50", basis: "年初预算", code, named: code, passage: 1 },
          { key: "actual", says: "9.13", code, named: code, passage: 1 },
          ...(reason
            ? [{ key: "reason", says: null, named: code, passage: 1, text: "人员退休" } as const]
            : []),
        ],
      });
    expect(verdicts(said("2210202", true)).get("C032")).toBe("met");
    expect(verdicts(said("2210202", false)).get("C032")).toBe("partly");
    expect(verdicts(said("221", true)).get("C032")).toBe("not-met");
    expect(verdicts(said("221", true)).get("C023")).toBe("partly");
  });

  it("wants counts beside the fees of 三公, unless there are no fees", () => {
    const tables = {
      "09": [total("budget", { total: "4.86" }), total("actual", { total: "4.86" })],
    };
    const account = anAccount({
      tables,
      stated: [
        { key: "vehiclesBought", says: 0 },
        { key: "vehiclesKept", says: 7 },
      ],
    });
    expect(verdicts(account).get("C037")).toBe("met");
    expect(verdicts(account).get("C036")).toBe("not-met");
  });

  it("judges no words of a transcription that it left out", () => {
    expect(verdicts(anAccount()).get("C014")).toBe("not-met");
    expect(verdicts(anAccount({ origin: "transcription" })).get("C014")).toBe("undecidable");
  });
});
