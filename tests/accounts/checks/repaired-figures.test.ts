import { expect, test } from "vitest";

import { statedFen } from "@/accounts/amount";
import { markKey, markOf, marksAmong, type FigureMarks } from "@/accounts/checks/figure-marks";
import { marksOfRepaired, repairedAccount, repairedFen } from "@/accounts/checks/repaired-figures";
import { findLine } from "@/accounts/find-line";
import { placeKey } from "@/accounts/provenance";
import { anAccount, entry, total, wan } from "@/tests/factories";

const account = anAccount({
  tables: {
    "03": [total("total", { total: "84.60" }), entry("221", "住房保障支出", { total: "6.01" })],
  },
});
const cellOf = (of = account) =>
  of.tables["03"].lines.find(({ code }) => code === "221")!.figures.total!;
const { place } = cellOf();
const printed = { documentId: "d", at: placeKey(place), value: wan("6.01") };
const marks: FigureMarks = {
  unchecked: [],
  marks: {
    [markKey(printed)]: {
      status: "failed",
      accountId: "a",
      at: "f1",
      figure: "03:221:total",
      label: "公开03表 221 住房保障支出 合计",
      printed: "6.01",
      repaired: wan("60.13"),
    },
  },
};

test("what would mend an account stands in a copy of it alone", () => {
  const mended = repairedAccount(account, marks);
  expect(statedFen(cellOf(mended).amount)).toBe(wan("60.13"));
  expect(statedFen(cellOf().amount)).toBe(wan("6.01"));
  expect(findLine(mended.tables["03"], "total")).toEqual(findLine(account.tables["03"], "total"));
});

test("a proposed value is marked as one, and what is not shown any more is not marked", () => {
  const shown = marksOfRepaired(marks);
  expect(markOf(shown, { ...printed, value: wan("60.13") })).toMatchObject({
    status: "proposed",
    printed: "6.01",
  });
  expect(markOf(shown, printed)).toBeNull();
  expect(marksAmong(shown, ({ figure }) => figure.startsWith("03:"))).toHaveLength(1);
  expect(marksAmong(shown, ({ figure }) => figure.startsWith("05:"))).toEqual([]);
});

test("only the figure at that place that says so is another", () => {
  expect(repairedFen(marks, "d", place, wan("6.01"))).toBe(wan("60.13"));
  expect(repairedFen(marks, "d", place, wan("5.78"))).toBe(wan("5.78"));
  expect(repairedFen(marks, "other", place, wan("6.01"))).toBe(wan("6.01"));
  expect(repairedFen(marks, "d", null, null)).toBeNull();
});
