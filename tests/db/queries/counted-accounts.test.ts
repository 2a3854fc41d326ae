import { expect, test } from "vitest";

import { countedAccounts, type Cohort } from "@/db/queries/counted-accounts";
import { store } from "@/db/client";
import { anAccount } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

function counted(cohort: Cohort): string[] {
  const accounts = countedAccounts(store(), "420105", cohort);
  return store()
    .select()
    .from(accounts)
    .all()
    .map(({ shortName, year }) => `${shortName} ${year}`)
    .toSorted();
}

test("who published in every year is in both cohorts, who did not in one; 本级 not beside its 汇总", () => {
  keep(anAccount({ unit: "武汉市汉阳区财政局本级", year: 2023 }));
  keep(anAccount({ unit: "武汉市汉阳区财政局本级", year: 2024 }));
  keep(anAccount({ unit: "武汉市汉阳区民政局本级", year: 2024 }));
  expect(counted("all")).toEqual(["区民政局 2024", "区财政局 2023", "区财政局 2024"]);
  expect(counted("same")).toEqual(["区财政局 2023", "区财政局 2024"]);
  keep(anAccount({ unit: "武汉市汉阳区民政局", scope: "汇总", year: 2024 }));
  keep(anAccount({ unit: "武汉市汉阳区民政局", scope: "汇总", year: 2023 }));
  expect(counted("all")).toEqual([
    "区民政局 2023",
    "区民政局 2024",
    "区财政局 2023",
    "区财政局 2024",
  ]);
  expect(counted("same")).toEqual(counted("all"));
});
