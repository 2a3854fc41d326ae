import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { concernsOf } from "@/components/district/concerns-of";
import type { RegionAttention } from "@/db/queries/region-attention";
import type { RegionUnitRow } from "@/db/queries/region-units";
import { wan } from "@/tests/factories";

const LINES = { low: 0.8, high: 1.2, change: 0.2, changeFen: fen(50_000_000), closing: 0.2 };
const NOTHING: RegionAttention = {
  execution: [],
  sangongOver: [],
  sangongUp: [],
  unexplained: [],
  closing: [],
  unread: [],
  negative: [],
  contradicting: [],
  unchecked: [],
};
const finance: RegionUnitRow = {
  unit: { id: "420105-finance", name: "武汉市汉阳区财政局", shortName: "区财政局" },
  peerGroup: "政府部门",
  accountId: "420105-finance-2024-v1",
  documentId: "0123456789abcdef",
  expenditure: wan("90.00"),
  previous: wan("100.00"),
  previousKind: "published",
  change: wan("-10.00"),
  changeRate: -0.1,
  reasons: [],
  initialBudget: wan("120.00"),
  adjustedBudget: null,
  statedActual: wan("90.00"),
  closingBalance: null,
  sangong: wan("5.00"),
  sangongBudget: wan("4.00"),
  sangongBefore: wan("3.00"),
};

test("a kind without a case is left out", () => {
  expect(concernsOf(NOTHING, [], LINES, 2024)).toEqual([]);
});

test("each case names its budget and both amounts, and leads to where the account shows them", () => {
  const [execution, over] = concernsOf(
    {
      ...NOTHING,
      execution: [
        {
          row: finance,
          basis: "年初预算",
          budget: wan("120.00"),
          actual: wan("90.00"),
          rate: 0.75,
        },
      ],
      sangongOver: [finance],
    },
    [],
    LINES,
    2024,
  );
  expect(execution?.rule).toContain("低于 80% 或高于 120%");
  expect(execution?.cases[0]).toMatchObject({
    href: "/units/420105-finance/2024#execution",
    why: "年初预算 120.00\u00a0万元，决算 90.00\u00a0万元",
    value: "75.0%",
  });
  expect(over?.cases[0]).toMatchObject({
    href: "/units/420105-finance/2024#sangong",
    why: "全年预算 4.00\u00a0万元，决算 5.00\u00a0万元",
    value: "125.0%",
  });
});

test("a unit without an account leads to its own page and says when it was last seen", () => {
  const missing = [
    { id: "420105-tourism", shortName: "区旅游局", lastYear: 2018 },
    { id: "420105-new", shortName: "区新设局", lastYear: null },
  ];
  const [concern] = concernsOf(NOTHING, missing, LINES, 2024);
  expect(concern?.cases.map(({ href, why }) => [href, why])).toEqual([
    ["/units/420105-tourism", "最近一份决算是 2018 年的"],
    ["/units/420105-new", "本年以前没有收到过它的决算"],
  ]);
});

test("a document that contradicts itself leads to its findings; one that nobody checked is no such case", () => {
  const message = "说明写 5.78，公开05表是 57.83。";
  const flag = {
    documentId: finance.documentId,
    accountId: finance.accountId,
    findings: 2,
    message,
  };
  const [contradicting, unchecked] = concernsOf(
    { ...NOTHING, contradicting: [{ row: finance, flag }], unchecked: [finance] },
    [],
    LINES,
    2024,
  );
  expect(contradicting?.cases).toMatchObject([
    { href: "/checks/420105-finance-2024-v1#findings", why: message, value: "2 处" },
  ]);
  expect(unchecked?.name).toBe("还没有核对");
});
