import { expect, test } from "vitest";

import { executionByProjects } from "@/db/queries/execution-by-projects";
import { executionSum } from "@/db/queries/execution-sums";
import { anAccount, wan } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

test("a project of the text and of its form is one; a rate pairs figures of one of the two", async () => {
  keep(
    anAccount({
      projects: [
        { name: "巡查", budget: "10.00", actual: "7.00", sameAs: 3 },
        // The text states no budget: then the form's pair, not a mixed one.
        { name: "培训", budget: null, actual: "9.00", sameAs: 4 },
        { name: "印刷", budget: "5.00", actual: null },
        { name: "巡查", origin: "form", budget: "10.00", actual: "8.00", sameAs: 0 },
        { name: "培训", origin: "form", budget: "20.00", actual: "20.00", sameAs: 1 },
        { name: "绿化", origin: "form", budget: "0.00", actual: "3.00" },
      ],
    }),
  );
  const { rows, incomplete, accounts } = await executionByProjects("420105", 2024);
  expect({ incomplete, accounts }).toEqual({ incomplete: 1, accounts: 1 });
  expect(rows.map((row) => [row.name, row.from, row.budget, row.actual, row.rate])).toEqual([
    ["巡查", "text", wan("10.00"), wan("7.00"), 0.7],
    ["培训", "form", wan("20.00"), wan("20.00"), 1],
    ["绿化", "form", wan("0.00"), wan("3.00"), null],
  ]);
  // 7 in the text and 8 on the form; 9 and 20.
  expect(rows.map(({ differs }) => differs)).toEqual([true, true, false]);
  expect(executionSum(rows, { low: 0.8, high: 1.2 })).toMatchObject({
    count: 3,
    rate: 1,
    below: 1,
    full: 1,
    unrated: 1,
  });
});
