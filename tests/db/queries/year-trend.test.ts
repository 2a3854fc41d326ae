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
      retold: null,
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
      retold: null,
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

test("what the next year says of a published year stands beside it", async () => {
  year(2021, "100.00");
  // 120.00 − 20.01 is 99.99: within what rounding allows.
  const after = year(2022, "120.00", [{ key: "expenditureChange", says: "20.01" }]);
  year(2023, "130.00", [{ key: "expenditureChange", says: "8.00" }]);
  year(2024, "125.00", [{ key: "expenditureChange", says: "-5.00" }]);
  const points = await yearTrend(unit);
  expect(points.map(({ year: of, retold }) => [of, retold?.fen, retold?.agreement])).toEqual([
    [2021, wan("99.99"), "rounding"],
    [2022, wan("122.00"), "differs"],
    [2023, wan("130.00"), "agrees"],
    [2024, undefined, undefined],
  ]);
  expect(points[0]?.retold).toMatchObject({
    documentId: after.documentId,
    place: { block: 10, line: 1000 },
  });
});

test("an unknown unit has no years", async () => {
  expect(await yearTrend("420105-nobody")).toEqual([]);
});
