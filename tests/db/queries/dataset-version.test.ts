import { expect, test } from "vitest";

import { datasetVersion } from "@/db/queries/dataset-version";
import { anAccount } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

test("rises with a change, and stays without", async () => {
  const before = await datasetVersion();
  keep(anAccount());
  const after = await datasetVersion();
  expect(Number(after)).toBeGreaterThan(Number(before));
  keep(anAccount());
  expect(await datasetVersion()).toBe(after);
});
