import { expect, test } from "vitest";

import { regionUnits } from "@/db/queries/region-units";
import { anAccount, total, wan, type AccountDraft, type StatementDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

function spent(unit: string, year: number, amount: string, draft: AccountDraft = {}): void {
  const tables = { "01": [total("expenditure", { amount })], ...draft.tables };
  keep(anAccount({ ...draft, unit: `武汉市汉阳区${unit}`, year, tables }), `${unit}${year}`);
}

test("the year before as published, else as the narrative lets it be worked out, else none", async () => {
  spent("财政局", 2023, "90.00");
  // Says something else than the two accounts: what is published counts.
  spent("财政局", 2024, "100.00", { stated: [{ key: "expenditureChange", says: "99.00" }] });
  spent("教育局", 2024, "300.00", { stated: [{ key: "expenditureChange", says: "-100.00" }] });
  spent("民政局", 2024, "50.00");
  spent("审计局", 2023, "0.00");
  spent("审计局", 2024, "20.00");
  const rows = await regionUnits("420105", 2024, "all");
  expect(
    rows.map((row) => [
      row.unit.shortName,
      row.previous,
      row.previousKind,
      row.change,
      row.changeRate,
    ]),
  ).toEqual([
    ["区教育局", wan("400.00"), "derived", wan("-100.00"), -0.25],
    ["区财政局", wan("90.00"), "published", wan("10.00"), 1 / 9],
    ["区民政局", null, null, null, null],
    // From nothing: there is a change, and no rate.
    ["区审计局", 0, "published", wan("20.00"), null],
  ]);
  expect((await regionUnits("420105", 2024, "same")).map(({ unit }) => unit.shortName)).toEqual([
    "区财政局",
    "区审计局",
  ]);
});

test("reasons are those of the whole expenditure, as printed, with their place", async () => {
  const reason = (explains: StatementDraft["explains"], text: string): StatementDraft => ({
    key: "reason",
    says: null,
    ...(explains && { explains }),
    text,
  });
  spent("财政局", 2024, "100.00", {
    stated: [reason("incomeChange", "收入的原因"), reason("expenditureChange", "支出的原因")],
  });
  const [row] = await regionUnits("420105", 2024, "all");
  expect(row?.reasons).toEqual([
    { text: "支出的原因", transcribed: false, place: { block: 10, line: 1001 } },
  ]);
});
