import { COLUMN_NAMES } from "@/accounts/published-tables";
import type { StatedKey } from "@/accounts/statement";

import type { Money } from "../money";
import { sangongTotal, type SangongParts } from "../unit-year";
import { compared } from "./compared";
import type { NarrativeContext } from "./narrative-context";
import { heading, paragraph, say, type About, type Passage, type Piece } from "./said";

/** 三公: the whole and each part against its budget and the year before, with the counts. */
export function sangongSection(context: NarrativeContext): Passage[] {
  const { year, before, figures, layout } = context;
  const { budget, actual } = year.sangong;
  if (sangongTotal(budget) === 0 && sangongTotal(actual) === 0)
    return [paragraph(say`${year.name} ${year.year} 年度没有财政拨款“三公”经费支出。`)];
  const { sangong } = year;
  const vehicles = (of: SangongParts) => of.vehiclePurchase + of.vehicleRunning;
  const earlier = before?.sangong.actual ?? null;
  const component = (name: string, of: (parts: SangongParts) => Money): Piece[] => [
    ...againstBudget(context, name, of(budget), of(actual), { name }),
    ...compared(context, name, CHANGE, of(actual), earlier && of(earlier), { name }),
  ];
  const name = (key: keyof typeof COLUMN_NAMES) => ({ name: COLUMN_NAMES[key] });
  const { abroad, reception } = actual;
  return [
    heading(3, "（一）“三公”经费财政拨款支出决算总体情况说明"),
    paragraph(
      say`${year.year} 年度“三公”经费财政拨款支出`,
      againstBudget(context, "", sangongTotal(budget), sangongTotal(actual), {}),
      compared(
        context,
        "“三公”经费支出",
        CHANGE,
        sangongTotal(actual),
        earlier && sangongTotal(earlier),
      ),
      say`。`,
    ),
    heading(3, "（二）“三公”经费财政拨款支出决算具体情况说明"),
    paragraph(
      say`1. `,
      component(COLUMN_NAMES.abroad, (parts) => parts.abroad),
      abroad > 0
        ? say`。全年出国（境）团组 ${figures.count("delegations", sangong.delegations, "个")}，累计 ${figures.count("delegates", sangong.delegates, "人次")}。`
        : say`。`,
    ),
    paragraph(
      say`2. `,
      component(COLUMN_NAMES.vehicles, vehicles),
      say`。其中：公务用车购置费支出 ${figures.amount("sangongActual", actual.vehiclePurchase, name("vehiclePurchase"))}，本年度购置（更新）公务用车 ${figures.count("vehiclesBought", sangong.vehiclesBought, "辆")}；公务用车运行维护费支出 ${figures.amount("sangongActual", actual.vehicleRunning, name("vehicleRunning"))}，截至 ${year.year} 年 12 月 31 日，开支财政拨款的公务用车保有量为 ${figures.count("vehiclesKept", sangong.vehiclesKept, "辆")}。`,
    ),
    paragraph(
      say`3. `,
      component(COLUMN_NAMES.reception, (parts) => parts.reception),
      reception > 0
        ? say`。全年国内公务接待 ${figures.count("receptions", sangong.receptions, "批次", { name: "国内" })}，${figures.count("receptionGuests", sangong.guests, "人次", { name: "国内" })}。`
        : say`。`,
    ),
    ...(layout.style === "old" ? [paragraph(say`预算数为按程序调整后的全年预算数。`)] : []),
  ];
}

const CHANGE: readonly [StatedKey, StatedKey] = ["sangongChange", "sangongChangeRate"];

function againstBudget(
  { figures }: NarrativeContext,
  subject: string,
  budget: Money,
  actual: Money,
  about: About,
): Piece[] {
  const basis = { ...about, basis: "全年预算" };
  const rate =
    figures.rounded(budget) > 0
      ? say`，完成全年预算的 ${figures.rate("sangongRate", actual, budget, basis)}`
      : [];
  return [
    ...say`${subject}全年预算为 ${figures.amount("sangongBudget", budget, basis)}，支出决算为 ${figures.amount("sangongActual", actual, about)}`,
    ...rate,
  ];
}
