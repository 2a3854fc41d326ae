import { beforeEach, describe, expect, test } from "vitest";

import type { Account } from "@/accounts/account";
import type { HitKind } from "@/accounts/search-hit";
import { store } from "@/db/client";
import { search } from "@/db/queries/search";
import { removeDocuments } from "@/db/remove-documents";
import { saveAccount } from "@/db/save-account";
import { rebuildSearch } from "@/db/write-search";
import { aDocument, anAccount, entry, total, wan } from "@/tests/factories";
import { freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

const HANYANG = "420105";
const MADE_UP = "990101";

/** A document whose last paragraph says this. */
function keepSaying(account: Account, text: string, file: string) {
  const document = aDocument(account, file);
  const said = {
    kind: "paragraph",
    heading: null,
    lines: [{ text, position: { line: 88 } }],
  } as const;
  return saveAccount(store(), { ...document, blocks: [...document.blocks.slice(0, -1), said] });
}

const bureau = (year: number, pension: string) =>
  anAccount({
    year,
    tables: {
      "01": [total("expenditure", { amount: "694.47" })],
      "03": [
        entry("208", "社会保障和就业支出", { total: pension }),
        entry("20805", "行政事业单位养老支出", { total: pension }),
        entry("2080505", "机关事业单位基本养老保险缴费支出", { total: pension }),
        entry("2019988", "仪仗支出", { total: "1.00" }),
      ],
    },
    projects: [{ name: "老旧小区 100% 改造", budget: "17.25", actual: "16.00" }],
  });

beforeEach(() => {
  keepSaying(bureau(2023, "40.00"), "主要原因是设备更新", "2023.md");
  keepSaying(bureau(2024, "43.33"), "主要原因是设备更新", "2024.md");
  keepSaying(
    anAccount({
      unit: "武汉市汉阳区教育局",
      tables: { "03": [entry("20805", "行政事业单位养老支出", { total: "6.67" })] },
    }),
    "“三公”经费减少，因为接待少了",
    "school.md",
  );
  keepSaying(
    anAccount({ unit: "云水市云泽区财政局", region: MADE_UP, origin: "simulated" }),
    "主要原因是设备更新和绿化",
    "made-up.md",
  );
});

async function found(kind: HitKind, asked: string, region = HANYANG) {
  return (await search(asked, region)).hits.filter((hit) => hit.kind === kind);
}

describe("units", () => {
  test.each(["财政局", "汉阳区财政", "qczj", "caizheng", "QCZJ", "汉阳 财政"])(
    "by %s",
    async (asked) => {
      expect(await found("unit", asked)).toMatchObject([
        { title: "区财政局", year: 2024, amount: wan("694.47"), basis: "全部资金" },
      ]);
    },
  );

  test("not by letters that cross two syllables", async () => {
    expect(await found("unit", "aizheng")).toEqual([]);
  });
});

describe("categories and lines", () => {
  test("by a part of the name, with the region's newest sum", async () => {
    const [group] = await found("category", "行政事业单位养老");
    expect(group).toMatchObject({ code: "20805", year: 2024, amount: wan("50.00"), others: 2 });
  });

  test("by code", async () => {
    expect((await found("category", "2080505")).map(({ code }) => code)).toEqual(["2080505"]);
  });

  test("of an official category that nobody spends on there is no amount", async () => {
    const [none] = await found("category", "外交支出");
    expect(none).toMatchObject({ code: "202", amount: null, year: null, measure: null });
  });

  test("by a name that only the document has", async () => {
    expect(await found("category", "仪仗")).toMatchObject([{ code: "2019988", title: "仪仗支出" }]);
  });

  test("lines of the finest level in the newest year, the largest first, with their cells", async () => {
    const lines = await found("item", "养老");
    expect(lines).toMatchObject([
      {
        code: "2080505",
        unit: { name: "区财政局" },
        year: 2024,
        amount: wan("43.33"),
        place: { block: 3, row: 3, column: 1 },
      },
    ]);
  });
});

describe("projects and passages", () => {
  test("a project of two years once, with the newest amount", async () => {
    expect(await found("project", "小区100%")).toMatchObject([
      {
        title: "老旧小区 100% 改造",
        year: 2024,
        amount: wan("16.00"),
        measure: "执行数",
        others: 1,
      },
    ]);
  });

  test("a passage that two documents have once, in the newest", async () => {
    expect(await found("passage", "设备更新")).toMatchObject([
      {
        title: "区财政局",
        year: 2024,
        text: "主要原因是设备更新",
        others: 1,
        place: { block: 10, line: 88 },
      },
    ]);
  });

  test.each([
    ["更新", 1],
    ["少了", 1],
    ["三公经费", 1],
    ["原因 设备", 1],
    ["设备 接待", 0],
    // Both trigrams are in the text, but not one after the other.
    ["设备更因是设", 0],
    ["了", 0],
  ])("%s is in %i", async (asked, count) => {
    expect(await found("passage", asked)).toHaveLength(count);
  });
});

test("a term by its name, and by its meaning", async () => {
  const terms = await found("term", "公车");
  expect(terms.map(({ title }) => title)).toContain("公务用车购置费");
});

test("one region at a time, and where else there is something", async () => {
  const answer = await search("绿化", HANYANG);
  expect(answer.hits.filter(({ unit }) => unit !== null)).toEqual([]);
  expect(answer.elsewhere).toMatchObject([{ code: MADE_UP, simulated: true }]);
  expect(await found("passage", "绿化", MADE_UP)).toHaveLength(1);
});

test.each([
  '"',
  "'; DROP TABLE unit; --",
  "NEAR(",
  "a AND b",
  "*",
  "%",
  "_",
  "title:x",
  "-",
  "\u0000",
  "\ud800",
  "（",
])("%j is a text like any other", async (asked) => {
  expect((await search(asked, HANYANG)).hits.filter(({ kind }) => kind === "passage")).toEqual([]);
});

test("what is removed is found no more", async () => {
  removeDocuments(store(), { documents: ["2023.md", "2024.md"] });
  const answer = await search("设备更新", HANYANG);
  expect(answer.hits).toEqual([]);
  expect(store().$client.prepare("SELECT count(*) FROM search_index").pluck().get()).toBe(
    store().$client.prepare("SELECT count(*) FROM search_text").pluck().get(),
  );
});

test("a rebuilt index finds the same", async () => {
  const asked = async () => [await search("设备更新", HANYANG), await search("仪仗", HANYANG)];
  const before = await asked();
  rebuildSearch(store());
  expect(await asked()).toEqual(before);
});
