import { describe, expect, test } from "vitest";

import { DocumentRejected, ingestDocument } from "@/ingest/ingest-document";

const TABLE = `支出决算表
单位：万元
科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出
205\t教育支出\t9.00\t6.00\t3.00
`;
const bytes = (text: string) => new TextEncoder().encode(text);

async function rejectionOf(content: Uint8Array): Promise<DocumentRejected> {
  try {
    await ingestDocument(content, "made-up.txt");
  } catch (error) {
    if (error instanceof DocumentRejected) return error;
    throw error;
  }
  throw new Error("not rejected");
}

describe("a file that is no final account is refused with a reason", () => {
  test.each([
    ["empty", bytes("")],
    ["empty", bytes(" \n\t\n")],
    ["binary", Uint8Array.from({ length: 512 }, (_, index) => (index * 37) % 256)],
    ["not-an-account", bytes("# 会议纪要\n\n一、议题\n\n会议讨论了部门决算公开工作。\n")],
    [
      "is-a-budget",
      bytes("# 清河区教育局2024年度部门预算\n\n单位：万元\n\n项目\t预算数\n合计\t9.00\n"),
    ],
    ["no-tables", bytes(`# 清河区教育局2023年度部门决算\n\n${TABLE.replaceAll(/\d\.\d\d/g, "")}`)],
    ["no-unit", bytes(`2023年度${TABLE}`)],
    ["no-year", bytes(`单位：清河区教育局\n\n${TABLE}`)],
  ] as const)("%s", async (code, content) => {
    const rejection = await rejectionOf(content);
    expect(rejection.code).toBe(code);
    expect(rejection.message).toMatch(/[。]$/);
  });
});

describe("what the document is", () => {
  const account = async (mark: string) => {
    const text = `# 清河区教育局2023年度部门决算\n\n${mark}\n\n${TABLE}`;
    return (await ingestDocument(bytes(text), "made-up.txt")).account;
  };

  test("an original unless it says otherwise", async () => {
    expect(await account("2024年9月1日")).toMatchObject({
      origin: "original",
      published: "2024-09-01",
    });
  });
  test("a transcription by its own words", async () => {
    expect((await account("本文件为抄录，文字非原文。")).origin).toBe("transcription");
  });
  test("simulated, of a made-up region, by its own words", async () => {
    const simulated = await account("本文件为模拟数据，虚构区划：云岭省云水市云泽区（990105）。");
    expect(simulated).toMatchObject({ origin: "simulated", region: "990105" });
  });
});
