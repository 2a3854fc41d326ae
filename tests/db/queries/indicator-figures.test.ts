import { expect, test } from "vitest";

import { indicatorFigures } from "@/db/queries/indicator-figures";
import { anAccount, total, wan } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const spent = (amount: string) => ({ "01": [total("expenditure", { amount })] });

test("a row a unit and year between two years, of these units alone, newest version each", async () => {
  const finance = "武汉市汉阳区财政局";
  for (const year of [2021, 2022, 2023])
    keep(anAccount({ unit: finance, year, tables: spent(`${year}.00`) }), `${year}.md`);
  keep(anAccount({ unit: "武汉市汉阳区民政局", year: 2022 }), "other.md");
  const restated = anAccount({
    unit: finance,
    year: 2022,
    published: "2026-01-01",
    tables: spent("1.00"),
  });
  keep(restated, "restated.md", 2);
  const rows = await indicatorFigures({
    units: ["420105-qucaizhengju-benji"],
    from: 2022,
    to: 2023,
  });
  expect(rows.map(({ accountId, figures }) => [accountId, figures.totals.expenditure])).toEqual([
    ["420105-qucaizhengju-benji-2022-v2", wan("1.00")],
    ["420105-qucaizhengju-benji-2023-v1", wan("2023.00")],
  ]);
  expect(await indicatorFigures({ units: [], from: 2022, to: 2023 })).toEqual([]);
});
