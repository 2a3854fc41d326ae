import { expect, test } from "vitest";

import { accountPeers } from "@/db/queries/account-peers";
import { anAccount, total } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const spent = (unit: string, amount: string, more: Parameters<typeof anAccount>[0] = {}) =>
  keep(
    anAccount({ unit, tables: { "01": [total("expenditure", { amount })] }, ...more }),
    `${unit}${more.year ?? 2024}`,
  );
const region = { code: "420105" };

test("units of the same kind, region, scope and year, the nearest in size first", async () => {
  const own = spent("武汉市汉阳区琴断口街道办事处", "100.00");
  spent("武汉市汉阳区建桥街道办事处", "300.00");
  const near = spent("武汉市汉阳区江堤街道办事处", "90.00");
  const next = spent("武汉市汉阳区永丰街道办事处", "120.00");
  spent("武汉市汉阳区财政局", "100.00");
  spent("武汉市汉阳区四新街道办事处", "100.00", { year: 2023 });
  spent("武汉市汉阳区鹦鹉街道办事处", "100.00", { scope: "汇总" });
  const idOf = ({ accountId }: { accountId: string }) => accountId.replace(/-\d{4}-v1$/, "");
  expect((await accountPeers({ id: idOf(own), region }, 2024, 2))?.units).toEqual([
    idOf(near),
    idOf(next),
  ]);
});

test("a unit of no known region has no peers", async () => {
  expect(await accountPeers({ id: "000000-nobody", region: null }, 2024, 3)).toBeNull();
});
