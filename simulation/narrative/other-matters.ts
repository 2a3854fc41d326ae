import { basicParts } from "../account-tables";
import { isAdministrative } from "../planned-unit";
import { total } from "../money";
import { compared, shareOf } from "./compared";
import type { NarrativeContext } from "./narrative-context";
import { paragraph, say, type Passage, type Piece } from "./said";
import { generalItems } from "./totals";

/** 七、八、: the two other budgets, or that there is nothing of them. */
export function otherBudgetSection(
  { year }: NarrativeContext,
  fund: "governmentFund" | "stateCapital",
): Passage[] {
  const name = fund === "governmentFund" ? "政府性基金预算财政拨款" : "国有资本经营预算财政拨款";
  const spent = year.items.some((item) => item.fund === fund);
  return [
    paragraph(
      spent
        ? say`${year.year} 年度${name}的收入、支出和结转结余见第二部分的决算表。`
        : say`${year.name} ${year.year} 年度没有${name}收入和支出。`,
    ),
  ];
}

export function operatingCostSection(context: NarrativeContext): Passage[] {
  const { year, before, figures } = context;
  if (!isAdministrative(year.unit))
    return [paragraph(say`${year.name}为事业单位，没有机关运行经费支出。`)];
  const { operating } = basicParts(year.economic);
  const earlier = before && basicParts(before.economic).operating;
  return [
    paragraph(
      say`${year.year} 年度${year.name}机关运行经费支出 ${figures.amount("operatingCost", operating)}`,
      compared(
        context,
        "机关运行经费支出",
        ["operatingCostChange", "operatingCostChangeRate"],
        operating,
        earlier,
      ),
      say`。`,
    ),
  ];
}

export function procurementSection(context: NarrativeContext): Passage[] {
  const { year, figures } = context;
  const { goods, works, services, smallAndMedium, micro } = year.procurement;
  const whole = goods + works + services;
  const kind = (words: string, amount: number, name: string): Piece[] =>
    say`${words} ${figures.amount("procurement", amount, { name })}`;
  const share = (amount: number, name: string): Piece[] =>
    figures.rounded(whole) > 0
      ? say`，占政府采购支出总额的 ${figures.rate("procurementShare", amount, whole, { name, basis: "政府采购支出总额" })}`
      : [];
  return [
    paragraph(
      say`${year.year} 年度${year.name}`,
      kind("政府采购支出总额", whole, "total"),
      say`，其中：`,
      kind("政府采购货物支出", goods, "goods"),
      say`、`,
      kind("政府采购工程支出", works, "works"),
      say`、`,
      kind("政府采购服务支出", services, "services"),
      say`。`,
      kind("授予中小企业合同金额", smallAndMedium, "sme"),
      share(smallAndMedium, "sme"),
      say`；`,
      kind("授予小微企业合同金额", micro, "micro"),
      share(micro, "micro"),
      say`。`,
    ),
  ];
}

const KINDS = [
  "副省级及以上领导干部用车",
  "主要负责人用车",
  "机要通信用车",
  "应急保障用车",
  "执法执勤用车",
  "特种专业技术用车",
  "离退休干部服务用车",
  "其他用车",
] as const;

export function assetsSection({ year, figures }: NarrativeContext): Passage[] {
  const all = year.sangong.vehiclesKept + year.otherVehicles;
  const forDuty = year.unit.kind === "court" ? 4 : 3;
  const main = Math.min(1, year.sangong.vehiclesKept);
  const counts: Partial<Record<number, number>> = {
    1: main,
    [forDuty]: year.sangong.vehiclesKept - main,
    [year.unit.kind === "hospital" ? 5 : 7]: year.otherVehicles,
  };
  const kinds = KINDS.flatMap(
    (name, at): Piece[] =>
      say`${at === 0 ? "" : "、"}${name} ${figures.count("vehicles", counts[at] ?? 0, "辆", { name })}`,
  );
  return [
    paragraph(
      say`截至 ${year.year} 年 12 月 31 日，${year.name}共有车辆 ${figures.count("vehicles", all, "辆", { name: "total" })}，其中，`,
      kinds,
      say`；单位价值 100 万元以上设备 ${figures.count("equipment", year.equipment, "台（套）", { name: "单位价值100万元以上设备" })}。`,
    ),
  ];
}

/** 十三、: how many projects were evaluated, each with what became of it. */
export function performanceSection(context: NarrativeContext): Passage[] {
  const { year, figures, reviews } = context;
  const { projects, allProjects } = year;
  if (projects.length === 0)
    return [paragraph(say`${year.name} ${year.year} 年度没有开展项目支出绩效自评。`)];
  const funds = total(projects.map(({ actual }) => actual));
  const whole = total(generalItems(year).map(({ project }) => project));
  const evaluated = { name: "绩效自评" };
  return [
    paragraph(
      say`根据预算绩效管理要求，${year.name}组织对 ${year.year} 年度一般公共预算${allProjects ? "全部" : "部分"}项目支出开展绩效自评，共涉及项目 ${figures.count("projectCount", projects.length, "个", evaluated)}，资金 ${figures.amount("projectFunds", funds, evaluated)}`,
      shareOf(context, funds, whole, "一般公共预算项目支出总额的", {}).map((piece) =>
        typeof piece === "string"
          ? piece
          : {
              ...piece,
              stated: {
                ...piece.stated,
                key: "projectFundsShare" as const,
                ...evaluated,
                basis: "一般公共预算项目支出总额",
              },
            },
      ),
      say`。`,
    ),
    ...reviews.map(({ name, budget, actual }, at) =>
      paragraph(
        say`${at + 1}. ${name}绩效自评综述：项目全年预算数为 ${printed(context, budget)}，执行数为 ${printed(context, actual)}，完成预算的 ${rate(context, actual, budget)}。主要产出和效果：按计划完成了全年任务。`,
      ),
    ),
  ];
}

/** What a project's review states belongs to the project, not to the statements. */
const printed = ({ figures }: NarrativeContext, amount: number) =>
  figures.amount("actual", amount).printed;
const rate = ({ figures }: NarrativeContext, part: number, whole: number) =>
  figures.rate("completionRate", part, whole).printed;
