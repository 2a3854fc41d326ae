import { expect, test } from "vitest";

import { recogniseAccount } from "@/ingest/recognition/recognise-account";
import { readText } from "@/ingest/readers/read-text";

import { aDocument } from "./a-document";

const account = (amount: string) => `清河区教育局2023年度部门决算

支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
205 | 教育支出 | ${amount} | ${amount} | 0.00
`;

test("a template filled with zeros is no account", () => {
  expect(() => recogniseAccount(aDocument(account("0.00")))).toThrow("一个数也没有");
  expect(recogniseAccount(aDocument(account("0.01"))).account.tables["03"].status).toBe("read");
});

test("a title in the table's own first row tells an account among the words of a site", () => {
  const page = (title: string) =>
    aDocument(`2024年清河区部门预算公开

清河区教育局2023年度部门决算

${title} | | | |
单位：万元 | | | |
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
205 | 教育支出 | 9.00 | 5.00 | 4.00
`);
  expect(recogniseAccount(page("支出决算表")).account.unit).toBe("清河区教育局");
  expect(() => recogniseAccount(page("支出预算表"))).toThrow("这是预算");
});

test("a table some rows of which could not be read is not wholly read", () => {
  const text = `清河区教育局2023年度部门决算

支出决算表
单位：万元
科目编码   科目名称           合计  基本支出  项目支出
205        教育支出          12.30     10.20      2.10
2050299    其他普通教育支出  12.30     10.20      2.10
\f2050202  小学教育   2.10   1.10
2050203  初中教育   1.10   1.10
`;
  const { tables, unread } = recogniseAccount(
    readText(new TextEncoder().encode(text), "a.txt"),
  ).account;
  expect(tables["03"].status).toBe("partial");
  expect(unread).toMatchObject([{ table: "03", place: { line: 8, page: 2 } }]);
});
