import { ECONOMIC_CLASSES } from "@/accounts/reference/economic-classes";

import { expenditureLines, fundLines, incomeLines } from "./category-lines";
import type { Layout } from "./layout";
import { total, type Money } from "./money";
import { fiscalSummaryLines, summaryLines } from "./summary-lines";
import { stated, type TrueLine, type TrueTables } from "./true-tables";
import { sangongTotal, type SangongParts, type UnitYear } from "./unit-year";

/** The nine tables of a year; a layout decides which lines and columns they have. */
export function accountTables(year: UnitYear, layout: Layout): TrueTables {
  return {
    "01": summaryLines(year, layout),
    "02": incomeLines(year),
    "03": expenditureLines(year),
    "04": fiscalSummaryLines(year, layout),
    "05": fundLines(year, "general", false),
    "06": economicLines(year.economic),
    "07": fundLines(year, "governmentFund", true),
    "08": fundLines(year, "stateCapital", layout.style === "shanghai"),
    "09": [sangongLine("budget", year.sangong.budget), sangongLine("actual", year.sangong.actual)],
  };
}

/** What the forms list, whether or not there is money: the classes that every region's table 06 has. */
const LISTED = ECONOMIC_CLASSES.filter(
  ([code, , confidence]) => confidence === "A" && /^30[123]|^310/.test(code),
);

/** 人员经费 is 301 and 303; 公用经费 is 302 and 310. */
export function basicParts(economic: ReadonlyMap<string, Money>) {
  const sum = (starts: RegExp) =>
    total([...economic].filter(([code]) => starts.test(code)).map(([, amount]) => amount));
  return { personnel: sum(/^30[13]/), operating: sum(/^302|^310/) };
}

function economicLines(economic: ReadonlyMap<string, Money>): TrueLine[] {
  const { personnel, operating } = basicParts(economic);
  const amountOf = (code: string) =>
    total([...economic].filter(([each]) => each.startsWith(code)).map(([, amount]) => amount));
  const sum = (key: "personnel" | "operating", name: string, amount: Money): TrueLine => ({
    side: null,
    key,
    code: null,
    name,
    figures: { amount: stated(amount) },
  });
  return [
    ...LISTED.map(([code, name]): TrueLine => ({
      side: null,
      key: null,
      code,
      name,
      figures: { amount: stated(amountOf(code)) },
    })),
    sum("personnel", "人员经费合计", personnel),
    sum("operating", "公用经费合计", operating),
  ];
}

function sangongLine(key: "budget" | "actual", parts: SangongParts): TrueLine {
  return {
    side: null,
    key,
    code: null,
    name: key === "budget" ? "预算数" : "决算数",
    figures: {
      total: stated(sangongTotal(parts)),
      abroad: stated(parts.abroad),
      vehicles: stated(parts.vehiclePurchase + parts.vehicleRunning),
      vehiclePurchase: stated(parts.vehiclePurchase),
      vehicleRunning: stated(parts.vehicleRunning),
      reception: stated(parts.reception),
    },
  };
}
