import { expect, test } from "vitest";

import { listAccounts } from "@/db/queries/accounts";
import { anAccount, entry, total, wan } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

test("an account with the totals of its tables, a blank as none", async () => {
  const saved = keep(
    anAccount({
      tables: {
        "01": [
          total("income", { amount: "694.47" }),
          total("incomeGrandTotal", { amount: "700.00" }),
          total("expenditure", { amount: "690.00" }),
          total("expenditureGrandTotal", { amount: "700.01" }),
          entry("201", "一般公共服务支出", { amount: "586.85" }),
        ],
        "03": [total("total", { total: "690.00", basic: "649.21", project: null })],
        "04": [total("expenditure", { total: "680.00", generalBudget: "670.00" })],
        "09": [total("budget", { total: "5.00" }), total("actual", { total: "4.86" })],
      },
    }),
  );
  expect(await listAccounts()).toEqual({
    rows: [
      {
        id: saved.accountId,
        unit: { id: saved.unitId, name: "武汉市汉阳区财政局", shortName: "区财政局" },
        region: { code: "420105", name: "武汉市汉阳区" },
        scope: "本级",
        year: 2024,
        version: 1,
        current: true,
        simulated: false,
        origin: "original",
        totals: {
          income: wan("694.47"),
          incomeGrandTotal: wan("700.00"),
          expenditure: wan("690.00"),
          expenditureGrandTotal: wan("700.01"),
          basic: wan("649.21"),
          project: null,
          fiscalExpenditure: wan("680.00"),
          sangongActual: wan("4.86"),
        },
        document: {
          id: saved.documentId,
          sha256: expect.stringMatching(`^${saved.documentId}`) as string,
          filename: "account.md",
          published: "2025-09-29",
        },
      },
    ],
    next: null,
  });
});

test("asked by unit, year and region, with superseded versions only if wanted", async () => {
  keep(anAccount({ published: "2025-01-01" }), "a");
  keep(anAccount({ tables: { "01": [total("income", { amount: "2.00" })] } }), "b");
  keep(anAccount({ year: 2023 }), "c");
  keep(anAccount({ unit: "武汉市汉阳区教育局", region: null }), "d");
  const years = async (request: Parameters<typeof listAccounts>[0]) =>
    (await listAccounts(request)).rows.map(({ year, version }) => `${year} v${version}`);
  expect(await years({ unit: "区财政局" })).toEqual(["2024 v2", "2023 v1"]);
  expect(await years({ unit: "区财政局", allVersions: true })).toEqual([
    "2024 v2",
    "2024 v1",
    "2023 v1",
  ]);
  expect(await years({ year: 2023 })).toEqual(["2023 v1"]);
  expect(await years({ region: "420105" })).toHaveLength(2);
  expect(await years({ unit: "区审计局" })).toEqual([]);
  expect((await listAccounts({ unit: "区教育局" })).rows[0]?.region).toBeNull();
});

test("page after page, every account comes once", async () => {
  for (const unit of ["武汉市汉阳区财政局", "武汉市汉阳区教育局"])
    for (const year of [2022, 2023, 2024]) keep(anAccount({ unit, year }), `${unit} ${year}`);
  const all = (await listAccounts()).rows;
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listAccounts({ limit: 4, cursor });
    seen.push(...page.rows.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(all.map(({ id }) => id));
  expect(seen).toHaveLength(6);
});
