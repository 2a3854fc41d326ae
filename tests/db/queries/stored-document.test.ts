import { expect, test } from "vitest";

import { storedDocument } from "@/db/queries/stored-document";
import { aDocument, anAccount, entry, wan } from "@/tests/factories";
import { keep, freshStoreForEachTest } from "../temporary-store";

freshStoreForEachTest();

const account = anAccount({
  tables: {
    "01": [],
    "02": [entry("201", "一般公共服务支出", { business: null })],
    "03": [entry("2013101", "行政运行", { basic: "509.03" })],
  },
  stated: [{ key: "vehiclesKept", says: 7, name: "机要通信用车" }],
  projects: [{ name: "综合业务费", budget: "17.25", actual: "?" }],
});

test("a document as it was read, and where its cells and passages are used", async () => {
  const { documentId, accountId, unitId } = keep(account, "account.md");
  const found = await storedDocument(documentId);
  expect(found).toMatchObject({
    id: documentId,
    filename: "account.md",
    format: "markdown",
    bytes: 1000,
    published: "2025-09-29",
    origin: "original",
    unit: { id: unitId, name: "武汉市汉阳区财政局", shortName: "区财政局" },
    year: 2024,
    accountId,
  });
  expect(found?.blocks).toEqual(aDocument(account).blocks);
  expect(found?.uses).toEqual([
    {
      block: 2,
      row: 1,
      column: 1,
      label: "公开02表 · 一般公共服务支出 · 经营收入",
      printed: "",
      fen: null,
    },
    {
      block: 3,
      row: 1,
      column: 1,
      label: "公开03表 · 行政运行 · 基本支出",
      printed: "509.03",
      fen: wan("509.03"),
    },
    {
      block: 10,
      row: null,
      column: null,
      label: "文字说明 · 机要通信用车",
      printed: "7",
      fen: null,
    },
    {
      block: 10,
      row: null,
      column: null,
      label: "项目 · 综合业务费 · 执行数",
      printed: "?",
      fen: null,
    },
    {
      block: 10,
      row: null,
      column: null,
      label: "项目 · 综合业务费 · 全年预算数",
      printed: "17.25",
      fen: wan("17.25"),
    },
  ]);
});

test("an unknown document is null", async () => {
  expect(await storedDocument("0123456789abcdef")).toBeNull();
});
