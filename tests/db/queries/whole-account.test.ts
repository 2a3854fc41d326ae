import { expect, test } from "vitest";

import { currentAccount, wholeAccount } from "@/db/queries/whole-account";
import { anAccount, total } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

test("every version is there under its id, the current one under unit and year", async () => {
  const old = keep(anAccount({ published: "2025-03-01" }), "old.md");
  const restated = anAccount({ tables: { "01": [total("income", { amount: "2.00" })] } });
  const recent = keep(restated, "new.md");
  expect((await currentAccount(old.unitId, 2024))?.account).toEqual(restated);
  expect(await wholeAccount(old.accountId)).toMatchObject({
    id: old.accountId,
    current: false,
    document: { filename: "old.md", published: "2025-03-01" },
    otherVersions: [{ id: recent.accountId, version: 2, current: true, published: "2025-09-29" }],
  });
});

test("an unknown account, unit or year is null", async () => {
  const { unitId } = keep(anAccount());
  expect(await wholeAccount(`${unitId}-2024-v2`)).toBeNull();
  expect(await currentAccount(unitId, 2023)).toBeNull();
  expect(await currentAccount("420105-nobody", 2024)).toBeNull();
});
