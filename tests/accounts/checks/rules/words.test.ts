import { describe, expect, it } from "vitest";

import { R260 } from "@/accounts/checks/rules/r260";
import { R261 } from "@/accounts/checks/rules/r261";
import { R264 } from "@/accounts/checks/rules/r264";
import { R265 } from "@/accounts/checks/rules/r265";
import { R266 } from "@/accounts/checks/rules/r266";
import { R267 } from "@/accounts/checks/rules/r267";
import { R268 } from "@/accounts/checks/rules/r268";
import { anAccount, entry, total } from "@/tests/factories";
import { paragraphs, said, statuses } from "./said";

const narrative = (...lines: readonly string[]) =>
  paragraphs("2024 年度某局部门决算", "第三部分 2024 年度部门决算情况说明", ...lines);
const glossary = (...lines: readonly string[]) => paragraphs("第五部分 名词解释", ...lines);

describe("R260 years", () => {
  const of = (...lines: readonly string[]) => statuses(R260, anAccount(), narrative(...lines));
  it("hold where all are of the account or the year before", () => {
    expect(
      of("与 2023 年度相比，收、支总计减少 1.00 万元。", "截至 2024 年 12 月 31 日共有车辆 7 辆。"),
    ).toEqual(["holds"]);
  });
  it("fail where last year's text was left", () => {
    expect(of("截至 2023 年 12 月 31 日共有车辆 7 辆。")).toEqual(["failed"]);
    expect(of("2023 年度收、支总计均为 694.47 万元。")).toEqual(["failed"]);
    expect(of("与 2022 年度相比，收、支总计减少 1.00 万元。")).toEqual(["failed"]);
    expect(statuses(R260, anAccount(), paragraphs("2023 年度某局部门决算"))).toEqual(["failed"]);
  });
  it("leave out titles of other documents and comparisons with earlier years", () => {
    expect(of("按照《2023 年度收支办法》执行。", "比 2019 年增加 3.00 万元。")).toEqual(["holds"]);
  });
  it("cannot be told without the document", () => {
    expect(statuses(R260, anAccount())).toEqual(["undecidable"]);
  });
});

describe("the head of a table that stands in its cells", () => {
  const cells = (...rows: readonly (readonly string[])[]) => ({
    kind: "table" as const,
    rows: rows.map((row) => row.map((text) => ({ text, position: {} }))),
  });
  /** Table 01 is block 1, its line its row 1. */
  const account = anAccount({ tables: { "01": [total("income", { amount: "694.47" })] } });
  const headed = (head: string, figure = "694.47") => [
    ...paragraphs("2024 年度某局部门决算"),
    cells([head], ["本年收入合计", figure]),
  ];
  it("is of the year of the account", () => {
    expect(statuses(R260, account, headed("2024 年度收入支出决算总表"))).toEqual(["holds"]);
    expect(statuses(R260, account, headed("2023 年度收入支出决算总表"))).toEqual(["failed"]);
    expect(statuses(R260, account, headed("2023 年度决算数"))).toEqual(["holds"]);
  });
  it("names the unit of the cover", () => {
    const first = (head: string) => statuses(R261, account, headed(head))[0];
    expect(first("部门：武汉市汉阳区财政局（本级）")).toBe("holds");
    expect(first("部门：武汉市汉阳区审计局")).toBe("hint");
    expect(first("金额单位：万元")).toBe("not-applicable");
  });
  it("has nothing left of the template, nor have its other cells", () => {
    expect(statuses(R264, account, headed("部门：某局"))).toEqual(["holds"]);
    expect(statuses(R264, account, headed("部门：XX"))).toEqual(["hint"]);
    expect(statuses(R264, account, headed("部门：某局", "××"))).toEqual(["hint"]);
  });
});

describe("R261 the unit in the heads of tables", () => {
  /** Table 01 is block 1: its head stands before it. */
  const headed = (name: string) => [
    ...paragraphs(`单位：${name}`),
    { kind: "table" as const, rows: [] },
  ];
  const first = (name: string) => statuses(R261, anAccount(), headed(name))[0];
  it("is that of the cover", () => {
    expect(first("武汉市汉阳区财政局（本级）")).toBe("holds");
    expect(first("武汉市汉阳区审计局")).toBe("hint");
    expect(first("万元")).toBe("not-applicable");
  });
  it("may stand among other lines of the head", () => {
    const lines = ["公开01表", "部门：武汉市汉阳区审计局", "金额单位：万元"];
    const head = {
      kind: "paragraph" as const,
      heading: null,
      lines: lines.map((text, line) => ({ text, position: { line } })),
    };
    const blocks = [head, { kind: "table" as const, rows: [] }];
    expect(statuses(R261, anAccount(), blocks)[0]).toBe("hint");
  });
});

describe("R264 what is left of the template", () => {
  const of = (words: string) => statuses(R264, anAccount(), narrative(words));
  it("hints at placeholders, choices and instructions", () => {
    expect(of("主要原因是XX。")).toEqual(["hint"]);
    expect(of("比上年增加（减少）3.00 万元。")).toEqual(["hint"]);
    expect(of("请根据本部门实际情况进行解释。")).toEqual(["hint"]);
  });
  it("takes an ellipsis for what it is", () => {
    expect(of("除上述“……等收入”以外的收入。")).toEqual(["holds"]);
  });
});

describe("R265 the directory and the body", () => {
  const directory = [
    "目录",
    "第一部分 某局概况",
    "一、主要职责",
    "二、机构设置",
    "第二部分 名词解释",
  ];
  const of = (...body: readonly string[]) =>
    said(R265, anAccount(), paragraphs(...directory, ...body)).map(
      ({ about, status }) => `${status} ${about}`,
    );
  it("agree", () => {
    expect(of("第一部分 某局概况", "一、主要职责", "二、机构设置", "第二部分 名词解释")).toEqual([
      "holds 目录",
    ]);
  });
  it("differ by what is absent or elsewhere", () => {
    expect(of("第一部分 某局概况", "一、主要职责", "第二部分 名词解释")).toEqual([
      "hint 二、机构设置",
    ]);
    expect(of("第一部分 某局概况", "二、机构设置", "一、主要职责", "第二部分 名词解释")).toEqual([
      "hint 二、机构设置",
    ]);
  });
  it("have an order within each sheet of a workbook", () => {
    const body = ["第一部分 某局概况", "第二部分 名词解释", "一、主要职责", "二、机构设置"];
    const inSheets = (second: string) =>
      paragraphs(...directory, ...body).map((block) =>
        block.kind === "table"
          ? block
          : {
              ...block,
              lines: block.lines.map((line) => {
                const sheet = line.text.startsWith("第二") ? second : "正文";
                return { ...line, position: { ...line.position, sheet } };
              }),
            },
      );
    expect(statuses(R265, anAccount(), inSheets("附表"))).toEqual(["holds"]);
    expect(statuses(R265, anAccount(), inSheets("正文"))).toEqual(["hint"]);
  });
  it("is not asked for where there is none", () => {
    expect(statuses(R265, anAccount(), paragraphs("第一部分 某局概况"))).toEqual([
      "not-applicable",
    ]);
  });
});

describe("R266 explained categories and table 05", () => {
  const account = anAccount({
    tables: { "05": [entry("2210202", "提租补贴", { total: "9.13" })] },
  });
  const HOUSING = "1. 住房保障支出（类）住房改革支出（款）提租补贴（项）：按规定发放的补贴。";
  const DISABLED = "2. 社会保障和就业支出（类）残疾人事业（款）其他残疾人事业支出（项）。";
  it("are the same", () => {
    expect(statuses(R266, account, glossary(HOUSING))).toEqual(["holds"]);
  });
  it("hints at what is not in the tables, and at what is not explained", () => {
    expect(statuses(R266, account, glossary(HOUSING, DISABLED))).toEqual(["hint"]);
    expect(statuses(R266, account, glossary(DISABLED))).toEqual(["hint", "hint"]);
  });
  it("cannot be told without a glossary", () => {
    expect(statuses(R266, account, narrative("无。"))).toEqual(["undecidable"]);
  });
});

describe("R267 retired names", () => {
  const POVERTY = "4. 农林水支出（类）扶贫（款）其他扶贫支出（项）。";
  it("hints at 扶贫, which got another name in 2022", () => {
    const names = said(R267, anAccount(), glossary(POVERTY)).map(({ about }) => about);
    expect(names).toEqual(["扶贫（款）", "其他扶贫支出（项）"]);
  });
  it("lets an account of before use it", () => {
    expect(statuses(R267, anAccount({ year: 2021 }), glossary(POVERTY))).toEqual(["holds"]);
  });
});

describe("R268 the level of government", () => {
  const MONEY = "（一）财政拨款收入：指市级财政当年拨付的资金。";
  it("hints at 市级 in a district, not in a city", () => {
    expect(statuses(R268, anAccount(), glossary(MONEY))).toEqual(["hint"]);
    expect(statuses(R268, anAccount({ region: "420100" }), glossary(MONEY))).toEqual(["holds"]);
    expect(statuses(R268, anAccount({ region: null }), glossary(MONEY))).toEqual(["undecidable"]);
  });
});
