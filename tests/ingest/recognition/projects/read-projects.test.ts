import { describe, expect, test } from "vitest";

import type { Figure } from "@/accounts/provenance";
import { readProjects } from "@/ingest/recognition/projects/read-projects";
import { aDocument, shown } from "../a-document";

const DOCUMENT = `
第三部分 决算情况说明

十三、预算绩效情况说明

（二）自评结果

1. 修路综合业务费项目绩效自评综述：项目全年预算数为 9.00
万元，执行数为 8.1 万元，完成预算的 90%。主要产出：修路 3 条，共 5 万元。

2、驻点工作项目绩效自评综述：项目全年预算数为 4 万元，执行数为 4 万元，完成预算的 100%。

第六部分 附件

一、2024年度某局部门整体绩效自评表

填报日期：2025 年 6 月 3 日

单位名称 | | | 某局 | | |
基本支出总额 | | | 64.5 万 | | 项目支出总额 | 12.10 万元
年度目标 | | | 76.6 万元 | | |
年度绩效目标 | 二级指标 | | 三级指标 | 指标分类 | 年初目标值(a) | 实际完成值()
 | 成本控制 | | 会议费控制率 | 绩效基本型 | ≤100% | 0
 | | | 采购执行率 | 绩效基本型 | 2.8 万元 | 0.7 万元
 | 绩效管理 | 评估完成率 | | 100% | 95% |
 | | 评价覆盖 | | 100% | 100% |

 | | | 率 | |
 | | 资产管理 | 制度健全性 | 健全 | 健全
 | 履职效能 | 核心产出1 | 加强调查 | 加强 | 已加强
 | 偏差大或目标未完成 原因分析 | 没有偏差 | | |

改进措施 | 按进度安排。

二、2024 年度项目绩效自评表

2024 年度柱点工作经费项目自评表

单位名称：某局填报日期：2025. 6. 31

项目名称 | | 柱点工作经费 | | | |
预算执行情况 (万元) | | | 预算数(A) | 执行数(B) | 执行率(B/A) |
 | | 年度财政资金额 | 4 | 4.00 | 100% |
年度 绩效 目标 1 | 一级 指标 | 二级指标 | 三级指标 | | 年初目标值 (A) | 实际完成值(B)
 | 产出指 标 | 数量指标 | 走访户数 | | 30 户以上 | 41
 | | | 走访次数 | | 2 次 |
 | 满意度指标 | 满意度指标 | 村民满意度 | | 100% | 99.5%
偏差大或目标未完成原因分析 | | | | | |
改进措施及 结果应用方案 | | | | | |

备注：1. 口径略。

2024 年度修路综合工作经费项目绩效自评表

填报日期：2025.6.5

项目名称 | 修路综合工作经费 |
预算执行情况 (元) | | 执行数(B) | 执行率(B/A) | 预算数(A)
 | 年度财政资金额 | 81000 | 90.0% | 9O000
`;

const { projects, evaluations, unread } = readProjects(aDocument(DOCUMENT));
const amount = (figure: Figure | null) => shown(figure?.amount);

describe("projects", () => {
  test("those of the text, then those of the forms, each as printed", () => {
    const read = projects.map(({ name, origin, budget, actual, rate }) =>
      [name, origin, amount(budget), amount(actual), rate].join(" "),
    );
    expect(read).toEqual([
      "修路综合业务费 text 9.00万元 8.1 万元 0.9",
      "驻点工作 text 4 万元 4 万元 1",
      "柱点工作经费 form 4 4.00 1",
      "修路综合工作经费 form ?9O000 81000 0.9",
    ]);
  });

  test("linked both ways, in whatever order the forms come", () => {
    expect(projects.map(({ number, sameAs }) => [number, sameAs])).toEqual([
      [0, 3],
      [1, 2],
      [2, 1],
      [3, 0],
    ]);
  });

  test("amounts are in the unit that the text or the form's header says", () => {
    const fens = projects.map(
      ({ actual }) => actual?.amount.kind === "stated" && actual.amount.fen,
    );
    expect(fens).toEqual([8_100_000, 4_000_000, 4_000_000, 8_100_000]);
  });

  test("the passage is the sentence with the figures; each figure has its place", () => {
    const [first, , form] = projects;
    expect(first?.text).toBe(
      "1. 修路综合业务费项目绩效自评综述：项目全年预算数为 9.00万元，执行数为 8.1 万元，完成预算的 90%。",
    );
    expect([first?.budget?.place.line, first?.actual?.place.line]).toEqual([8, 9]);
    expect(form?.text).toBe("2024 年度柱点工作经费项目自评表");
    expect(form?.actual?.place).toMatchObject({ row: 2, column: 4, line: 43 });
  });

  test("an amount that is none is reported", () => {
    expect(unread.map(({ what, place }) => [what, place.line])).toEqual([
      ["“修路综合工作经费”的预算数", 59],
    ]);
  });
});

describe("evaluation forms", () => {
  test("whose they are, and when they were filled in; 31 June is no date", () => {
    const read = evaluations.map(({ subject, project, title, filledOn }) => [
      subject,
      project,
      title,
      filledOn,
    ]);
    expect(read).toEqual([
      ["unit", null, "一、2024年度某局部门整体绩效自评表", "2025-06-03"],
      ["project", 2, "2024 年度柱点工作经费项目自评表", null],
      ["project", 3, "2024 年度修路综合工作经费项目绩效自评表", "2025-06-05"],
    ]);
  });

  test("the whole unit's totals carry their unit in the cell", () => {
    const [whole] = evaluations;
    expect(whole?.basic?.amount).toEqual({
      kind: "stated",
      fen: 64_500_000,
      precision: 100_000,
      printed: "64.5 万",
    });
    expect(amount(whole?.projectTotal ?? null)).toBe("12.10 万元");
  });

  test("indicators whose columns shift, over a broken table and a broken cell", () => {
    const read = evaluations[0]?.indicators.map(({ group, kind, name, target, result }) =>
      [group, kind, name, target, result].join(" / "),
    );
    expect(read).toEqual([
      " / 成本控制 / 会议费控制率 / ≤100% / 0",
      " / 成本控制 / 采购执行率 / 2.8 万元 / 0.7 万元",
      " / 绩效管理 / 评估完成率 / 100% / 95%",
      " / 绩效管理 / 评价覆盖率 / 100% / 100%",
      " / 资产管理 / 制度健全性 / 健全 / 健全",
      "履职效能 / 核心产出1 / 加强调查 / 加强 / 已加强",
    ]);
  });

  test("a project's indicators; a result that is not filled in stays blank", () => {
    const read = evaluations[1]?.indicators.map(({ group, kind, name, target, result }) =>
      [group, kind, name, target, result].join(" / "),
    );
    expect(read).toEqual([
      "产出指标 / 数量指标 / 走访户数 / 30 户以上 / 41",
      "产出指标 / 数量指标 / 走访次数 / 2 次 / ",
      "满意度指标 / 满意度指标 / 村民满意度 / 100% / 99.5%",
    ]);
  });
});

test("a document without a list and without forms has no projects", () => {
  expect(readProjects(aDocument("某局\n\n项目名称 | 金额\n修路 | 5\n"))).toEqual({
    projects: [],
    evaluations: [],
    unread: [],
  });
});

test("a form right below a table of the account, with its title in a row and 全年执行数", () => {
  const { projects, evaluations } = readProjects(
    aDocument(`项目支出绩效自评表 | | | |
（2023年度） | | | |
项目名称 | 修路 | | |
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数
 | 年度资金总额 | 100 | 120.5 | 118.25
`),
  );
  expect(
    projects.map(({ name, budget, actual }) => [
      name,
      shown(budget?.amount),
      shown(actual?.amount),
    ]),
  ).toEqual([["修路", "120.5", "118.25"]]);
  expect(evaluations.map(({ title }) => title)).toEqual(["项目支出绩效自评表"]);
});
