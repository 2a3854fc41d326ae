import { describe, expect, test } from "vitest";

import { GET as compare } from "@/app/api/v1/compare/route";
import { keep, freshStoreForEachTest } from "@/tests/db/temporary-store";
import { anAccount, total } from "@/tests/factories";
import { ask, json } from "./sample-store";

freshStoreForEachTest();

const FINANCE = "420105-qucaizhengju-benji";
const CIVIL = "420105-quminzhengju-benji";
const spent = (amount: string | null) => ({ "01": [total("expenditure", { amount })] });
const budget = (initial: string) =>
  [
    { key: "initialBudget", says: initial },
    { key: "actual", says: "90.00" },
  ] as const;

function twoUnits() {
  keep(anAccount({ year: 2023, tables: spent("80.00") }), "a.md");
  keep(anAccount({ tables: spent("100.00"), stated: budget("100.00") }), "b.md");
  keep(
    anAccount({
      unit: "武汉市汉阳区民政局",
      tables: spent(null),
      stated: budget("0.00"),
    }),
    "c.md",
  );
}

test("a matrix in 元: a row a unit, a value a year, with the reason where there is none", async () => {
  twoUnits();
  const { data, meta } = await json(ask(compare, `/compare?units=${FINANCE},${CIVIL}`));
  expect(data).toMatchObject([
    {
      unit: { id: FINANCE },
      scope: "本级",
      peerGroup: "政府部门",
      measure: "expenditure",
      values: [
        { year: 2023, value: 800000, reason: null, account: `${FINANCE}-2023-v1` },
        { year: 2024, value: 1000000, reason: null, account: `${FINANCE}-2024-v1` },
      ],
    },
    {
      unit: { id: CIVIL },
      values: [
        { year: 2023, value: null, reason: "没有这一年的决算", account: null },
        { year: 2024, value: null, reason: "不能计算：缺本年支出" },
      ],
    },
  ]);
  expect(meta).toMatchObject({
    region: { code: "420105" },
    basis: "全部资金",
    simulated: false,
    next: null,
  });
});

test("an indicator as a fraction, and why there is none; a change from the first year on", async () => {
  twoUnits();
  const values = async (measure: string) => {
    const address = `/compare?units=${FINANCE},${CIVIL}&measure=${measure}&from=2024&to=2024`;
    const { data } = await json(ask(compare, address));
    const rows = data as { values: { value: number | null; reason: string | null }[] }[];
    return rows.flatMap((row) => row.values.map(({ value, reason }) => value ?? reason));
  };
  expect(await values("I020")).toEqual([0.9, "不能计算：年初预算为 0"]);
  expect(await values("I004.rate")).toEqual([0.25, "不能计算：缺本年支出、上年支出"]);
});

test("as CSV with a column a year", async () => {
  twoUnits();
  const answer = await ask(compare, `/compare?units=${FINANCE}&format=csv`);
  const [heading, row] = (await answer.text()).split("\r\n");
  expect(heading).toBe(
    "simulated,unit.id,unit.name,scope,peerGroup,measure,basis,value.2023,value.2024",
  );
  expect(row).toBe(
    `false,${FINANCE},武汉市汉阳区财政局,本级,政府部门,expenditure,全部资金,800000,1000000`,
  );
});

describe("problems", () => {
  const problem = async (query: string) => {
    const answer = await ask(compare, `/compare?${query}`);
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    return [answer.status, (await json(answer)) as unknown];
  };

  test("a unit that there is not is not found", async () => {
    twoUnits();
    expect(await problem(`units=${FINANCE},nobody`)).toMatchObject([
      404,
      { type: "urn:mingzhang:problem:unknown-unit" },
    ]);
  });

  test.each([
    ["no units", "measure=expenditure", "units"],
    ["none between the commas", "units=,", "units"],
    ["more than twelve", `units=${"abcdefghijklm".split("").join(",")}`, "units"],
    ["a measure that there is not", `units=${FINANCE}&measure=beauty`, "measure"],
    ["a measure that no account has", `units=${FINANCE}&measure=I061`, "measure"],
    ["a year that is none", `units=${FINANCE}&from=x`, "from"],
    ["a parameter that there is not", `units=${FINANCE}&colour=red`, "colour"],
  ])("%s", async (_, query, parameter) => {
    twoUnits();
    expect(await problem(query)).toMatchObject([400, { parameters: [{ name: parameter }] }]);
  });

  test("units of two regions are not compared", async () => {
    twoUnits();
    const other = { unit: "上海市普陀区财政局", region: "310107" };
    keep(anAccount(other), "d.md");
    expect(await problem(`units=${FINANCE},310107-qucaizhengju-benji`)).toMatchObject([
      400,
      { parameters: [{ name: "units", detail: "这些单位不在同一个区划，不同区划不一起比" }] },
    ]);
  });
});
