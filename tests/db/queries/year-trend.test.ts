import { expect, test } from "vitest";

import { yearTrend } from "@/db/queries/year-trend";
import { anAccount, total, wan, type StatementDraft } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

const unit = "420105-qucaizhengju-benji";
const year = (number: number, spent: string | null, stated: StatementDraft[] = []) =>
  keep(
    anAccount({
      year: number,
      tables: {
        "01": [total("income", { amount: "700.00" }), total("expenditure", { amount: spent })],
      },
      stated,
    }),
    String(number),
  );

test("the year before the first account is worked out from the stated change", async () => {
  const { documentId } = year(2024, "694.47", [
    { key: "expenditureChange", says: "3.00", basis: "年初预算" },
    { key: "expenditureChange", says: "-116.78", basis: "上年" },
    { key: "incomeChange", says: "-100.00" },
  ]);
  expect(await yearTrend(unit)).toEqual([
    {
      year: 2023,
      expenditure: wan("811.25"),
      income: wan("800.00"),
      kind: "derived",
      formula: "2024年度本年支出合计 − 比上年增减额",
      formulaFigures: { expenditure: wan("694.47"), change: wan("-116.78") },
      documentId,
      place: { block: 10, line: 1001 },
    },
    {
      year: 2024,
      expenditure: wan("694.47"),
      income: wan("700.00"),
      kind: "published",
      formula: null,
      formulaFigures: null,
      documentId,
      place: { block: 1, row: 2, column: 1, line: 102 },
    },
  ]);
});

test("a published year is never replaced by what the next one says of it", async () => {
  year(2024, "694.47", [{ key: "expenditureChange", says: "-116.78" }]);
  year(2023, "800.00");
  year(2021, null);
  expect(
    (await yearTrend(unit)).map(({ year: of, kind, expenditure }) => [of, kind, expenditure]),
  ).toEqual([
    [2021, "published", null],
    [2023, "published", wan("800.00")],
    [2024, "published", wan("694.47")],
  ]);
});

test("an unknown unit has no years", async () => {
  expect(await yearTrend("420105-nobody")).toEqual([]);
});
