import { describe, expect, test } from "vitest";

import { readCover } from "@/ingest/recognition/cover";
import { readTables } from "@/ingest/recognition/tables/read-tables";
import { aDocument } from "./a-document";

const TABLE = `支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
205 | 教育支出 | 9.00 | 6.00 | 3.00
`;

function coverOf(text: string) {
  const document = aDocument(text);
  return readCover(document, readTables(document).captions);
}

describe("the unit's name", () => {
  test("is the spelling that most places have, where a line break damaged the cover", () => {
    const cover = coverOf(`# 2023 年度某省某市清河区教育局 局机关本级部门决算公开

2024 年 9 月 30 日

## 第一部分 某省某市清河区教育局机关本级概况

## 第三部分 某省某市清河区教育局机关本级2023 年度部门决算情况说明

单位：某省某市清河区教育局机
关本级

${TABLE}`);
    expect(cover).toEqual({
      unit: "某省某市清河区教育局机关本级",
      year: 2023,
      scope: "本级",
      published: "2024-09-30",
    });
  });

  test("is not what is left of 年度部门决算, nor the year and unit of money beside it", () => {
    const title = "# 2023年度部门决算\n\n2023年度部门决算公开\n\n";
    const caption = "部门：清河区教育局 2023年度 单位：万元\n";
    expect(coverOf(title + caption + TABLE).unit).toBe("清河区教育局");
  });

  test("may stand before the year and run over lines", () => {
    const cover = coverOf(`清河区人民政府
办公室 2022 年度
部门决算

目录
第一部分 清河区人民政府办公室概况
从单位构成看，清河区人民政府办公室决算包括：本级决算、下属事业单位决算。

${TABLE}`);
    expect(cover).toMatchObject({
      unit: "清河区人民政府办公室",
      year: 2022,
      scope: "汇总",
      published: null,
    });
  });

  test("is unknown where nothing names it", () => {
    expect(coverOf(TABLE)).toMatchObject({ unit: null, year: null });
  });
});

test("an account of one unit (单位决算) is its own", () => {
  expect(coverOf(`# 清河区第一中学2023年度单位决算公开\n\n${TABLE}`)).toMatchObject({
    unit: "清河区第一中学",
    scope: "本级",
  });
});

test("a day that no calendar has is no publication date", () => {
  expect(
    coverOf(`清河区教育局2023年度部门决算\n\n2024年13月40日\n\n${TABLE}`).published,
  ).toBeNull();
});

test.each([
  ["二〇二四年九月二十九日", "2024-09-29"],
  ["二○二四年十月十日", "2024-10-10"],
  ["发布日期：2024-09-29 10:00", "2024-09-29"],
  ["信息来源：区教育局　发布时间：2024年9月2日　浏览次数：12", "2024-09-02"],
])("published: %s", (line, date) => {
  expect(coverOf(`清河区教育局2023年度部门决算\n\n${line}\n\n${TABLE}`).published).toBe(date);
});

describe("where no line has unit and year together", () => {
  const captioned = (caption: string) => coverOf(TABLE.replace("单位：万元", caption));

  test.each(["2022年度", "2022年", "年度：2022"])("the year stands beside the unit: %s", (year) => {
    const cover = captioned(`编制单位：清河区水务局\n${year}\n金额单位：万元`);
    expect(cover).toMatchObject({ unit: "清河区水务局", year: 2022 });
  });

  test("the lines of the cover are read together", () => {
    expect(coverOf(`清河区水务局\n\n2022年度部门决算\n\n${TABLE}`)).toMatchObject({
      unit: "清河区水务局",
      year: 2022,
    });
  });

  test("the file is named after its title; what the document says goes before", () => {
    const named = (text: string, filename: string) => {
      const document = { ...aDocument(text), filename };
      return readCover(document, readTables(document).captions);
    };
    const filename = "清河区水务局2022年度部门决算公开表.xlsx";
    expect(named(TABLE, filename)).toMatchObject({ unit: "清河区水务局", year: 2022 });
    expect(named(`清河区教育局2021年度部门决算\n\n${TABLE}`, filename)).toMatchObject({
      unit: "清河区教育局",
      year: 2021,
    });
    expect(named(TABLE, "2022年9月公开.xlsx")).toMatchObject({ unit: null, year: null });
  });
});
