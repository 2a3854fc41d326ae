import { describe, expect, test } from "vitest";

import type { RegisteredUnit } from "@/accounts/registered-unit";
import { store } from "@/db/client";
import { regionTrend } from "@/db/queries/region-trend";
import { applyRegistry } from "@/db/unit-registry";
import { anAccount, total, wan, type AccountDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const education = "武汉市汉阳区教育局";
const school = "武汉市第三中学";
const whole = { id: "420105-qujiaoyuju-huizong", name: education, scope: "汇总" } as const;

function spent(amount: string, draft: AccountDraft = {}): void {
  const tables = { "01": [total("income", { amount }), total("expenditure", { amount })] };
  keep(anAccount({ ...draft, tables }), JSON.stringify([amount, draft.unit, draft.year]));
}

const years = async (cohort: "all" | "same" = "all") =>
  (await regionTrend("420105", cohort)).map((row) => [row.year, row.accounts, row.expenditure]);

describe("a department's 汇总 account and those that are in it are never added together", () => {
  const registered = (unit: Pick<RegisteredUnit, "id" | "name" | "scope" | "parent">) => ({
    ...unit,
    aliases: [],
    region: "420105",
    peerGroup: null,
    staff: [],
    successors: [],
    succeededIn: null,
  });

  test("the 本级 of the same name", async () => {
    spent("500.00", { unit: education, scope: "汇总" });
    spent("100.00", { unit: `${education}（本级）` });
    spent("30.00");
    expect(await years()).toEqual([[2024, 2, wan("530.00")]]);
  });

  test("a unit below, in the years in which the 汇总 is there", async () => {
    spent("500.00", { unit: education, scope: "汇总" });
    for (const year of [2023, 2024]) spent("60.00", { unit: school, region: "420105", year });
    const child = { id: "420105-school", name: school, scope: null, parent: whole.id } as const;
    applyRegistry(store(), [registered({ ...whole, parent: null }), registered(child)]);
    expect(await years()).toEqual([
      [2023, 1, wan("60.00")],
      [2024, 1, wan("500.00")],
    ]);
    // Neither is counted in both years.
    expect(await years("same")).toEqual([]);
  });

  test("a unit two levels below", async () => {
    spent("500.00", { unit: education, scope: "汇总" });
    spent("60.00", { unit: school, region: "420105" });
    const group = { id: "420105-schools", name: "学区", scope: "汇总", parent: whole.id } as const;
    applyRegistry(store(), [
      registered({ ...whole, parent: null }),
      registered(group),
      registered({ id: "420105-school", name: school, scope: null, parent: group.id }),
    ]);
    expect(await years()).toEqual([[2024, 1, wan("500.00")]]);
  });
});

test("a restated year counts by its newest publication; an unknown region has no years", async () => {
  spent("100.00", { published: "2025-09-29" });
  spent("90.00", { published: "2025-12-29" });
  expect(await years()).toEqual([[2024, 1, wan("90.00")]]);
  expect(await regionTrend("310107", "all")).toEqual([]);
});
