import type { Random } from "./random";

/** What a reason has to account for. */
export type ReasonTopic = "staff" | "project" | "total" | "sangong" | "operatingCost";

type Pool = readonly [string, ...string[]];

const MORE: Readonly<Record<ReasonTopic, Pool>> = {
  staff: ["人员正常增资", "社保缴费基数调整", "年中有新进人员", "补缴以前年度保险费用"],
  project: ["年中追加了专项资金", "新增工作任务", "使用了上年结转资金", "项目进度快于预期"],
  total: [
    "人员经费和项目经费都有增加",
    "新增专项工作任务",
    "上级专项资金增加",
    "人员增资和社保缴费增加",
  ],
  sangong: ["公务用车使用年限较长，维修费用增加", "上级来访批次增加", "按规定更新了车辆"],
  operatingCost: ["办公场所维修和物业费用增加", "人员增加，日常公用经费相应增加"],
};
const LESS: Readonly<Record<ReasonTopic, Pool>> = {
  staff: ["人员退休和调出", "部分岗位空缺，没有及时补充", "奖金按规定调整发放"],
  project: [
    "落实过紧日子要求，压减了一般性项目",
    "部分款项按进度支付，余款结转下年",
    "采购节约了资金",
  ],
  total: ["压减了一般性支出", "人员减少，人员经费相应减少", "部分项目已经完成，不再安排资金"],
  sangong: ["严格执行厉行节约的规定", "公务用车使用次数减少", "接待批次和人数减少"],
  operatingCost: ["压减办公费、差旅费等日常开支", "人员减少，日常公用经费相应减少"],
};
/** Beyond a fifth a reason has to be particular. */
const FAR_MORE: Pool = [
  "年中下达上级专项资金，年初没有列入预算",
  "承担全区重点任务，按程序追加了预算",
];
const FAR_LESS: Pool = [
  "前期手续办理较慢，当年完成的支付较少",
  "任务调整到下年实施，当年只支付了启动费用",
];

/** Why an amount departs from what it is compared with. */
export function reasonFor(
  topic: ReasonTopic,
  actual: number,
  compared: number,
  random: Random,
): string {
  const far = topic === "project" && Math.abs(actual - compared) * 5 > Math.abs(compared);
  if (actual > compared) return random.pick(far ? FAR_MORE : MORE[topic]);
  return random.pick(far ? FAR_LESS : LESS[topic]);
}
