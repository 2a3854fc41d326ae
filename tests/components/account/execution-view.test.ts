import { describe, expect, it } from "vitest";

import { fen } from "@/accounts/money";
import {
  categoryName,
  executionView,
  isNamedOtherwise,
  rateText,
} from "@/components/account/execution-view";
import type { ExecutionRow } from "@/db/queries/execution";

function row(parts: Partial<ExecutionRow>): ExecutionRow {
  return {
    unit: { id: "u", name: "甲区乙局", shortName: "乙局" },
    accountId: "a",
    year: 2024,
    code: "201",
    named: "一般公共服务支出（类）",
    budget: fen(1000),
    actual: fen(900),
    statedRate: 0.9,
    rateDecimals: 1,
    computedRate: 0.9,
    basis: "年初预算",
    tableAmount: null,
    agreement: "not-compared",
    text: "",
    documentId: "d",
    place: { block: 0 },
    tablePlace: null,
    ...parts,
  };
}
const whole = row({ code: null, named: null });

describe("what stands in one figure", () => {
  it("is compared with one budget: the one that most categories have", () => {
    const items = ["2013901", "2013950"].map((code) => row({ code, basis: "全年预算" }));
    const view = executionView(whole, items);
    expect(view).toMatchObject({ basis: "全年预算", whole: null, wholeOtherwise: whole });
    expect(view?.rows).toHaveLength(2);
    expect(view?.finding).toContain("2 项都没有超全年预算");
  });

  it("lists a budget of zero, or none, and does not draw it", () => {
    const nothing = row({ code: "210", budget: fen(0), statedRate: null, computedRate: null });
    const unsaid = row({ code: "221", budget: null, computedRate: null });
    const view = executionView(null, [nothing, unsaid, row({})]);
    expect(view?.rows.map(({ code }) => code)).toEqual(["201", "210", "221"]);
    expect(view?.drawn.map(({ code }) => code)).toEqual(["201"]);
  });

  it("is nothing where nothing is stated", () => {
    expect(executionView(null, [])).toBeNull();
  });
});

describe("its finding", () => {
  const finding = (of: ExecutionRow | null, rows: readonly ExecutionRow[]) =>
    executionView(of, rows)?.finding;

  it("gives the stated rate of the whole and the category that used least", () => {
    const farms = row({
      code: "213",
      actual: fen(640),
      statedRate: 0.64,
      rateDecimals: 0,
      computedRate: 0.64,
    });
    expect(finding(whole, [row({}), farms])).toBe(
      "完成年初预算的 90.0%；2 类都没有超；农林水用得最少，是 64%",
    );
  });

  it("names what went over", () => {
    const over = row({ code: "221", actual: fen(2426), statedRate: 2.426, computedRate: 2.426 });
    expect(finding(null, [over])).toBe("住房保障超过了年初预算");
  });

  it("takes no rate of a budget of zero from the text", () => {
    const zero = row({
      code: null,
      named: null,
      budget: fen(0),
      statedRate: 0.9589,
      computedRate: null,
    });
    expect(finding(zero, [])).toBe("年初预算是 0，算不出完成的比例");
  });
});

it("says a rate as printed, and that a computed one is computed", () => {
  expect(rateText(row({ statedRate: 0.9215, rateDecimals: 2 }))).toBe("92.15%");
  expect(rateText(row({ statedRate: null, computedRate: 0.6397 }))).toBe("64.0%（计算值）");
  expect(rateText(row({ statedRate: null, computedRate: null }))).toBe("—");
});

it("tells two items of one name apart by their group", () => {
  const [one, other] = [row({ code: "2010101" }), row({ code: "2013101" })];
  expect(categoryName(one, [one])).toBe("行政运行");
  expect(categoryName(one, [one, other])).toBe("人大事务 · 行政运行");
});

it("knows a text that names another category than its row", () => {
  const named = (code: string, text: string) => isNamedOtherwise(row({ code, named: text }));
  expect(named("201", "一般公共服务支出(类)财政事务(款)行政运行(项)")).toBe(true);
  expect(named("201", "一般公共服务支出(类)")).toBe(false);
  expect(named("2013101", "一般公共服务支出（类）某某事务（款）行政运行（项）")).toBe(false);
});
