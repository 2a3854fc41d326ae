import { expect, test } from "vitest";

import { DocumentRejected } from "@/ingest/readers/document-rejected";
import { readPdf } from "@/ingest/readers/pdf/read-pdf";

import { aPdf, text } from "./a-pdf";
import { paragraphsOf } from "./as-printed";

const SCAN = "q 595 0 0 842 0 0 cm /scan Do Q\n";
const SENTENCE =
  "本年收入合计比上年增加，主要原因是本年人员增加，工资福利支出相应增加，项目有所增加。";
const PAGE = text(80, 700, SENTENCE);

const read = (...pages: string[]) => readPdf(aPdf(pages.map((content) => ({ content }))), "a.pdf");
const rejection = (bytes: Uint8Array) =>
  readPdf(bytes, "a.pdf").then(
    () => "read",
    (error: unknown) => {
      if (!(error instanceof DocumentRejected)) throw error;
      return { code: error.code, message: error.message, page: error.place?.page ?? null };
    },
  );

test("printed lines make a paragraph up to a short line, an indent or a gap", async () => {
  const document = await read(
    text(240, 780, "情况说明") +
      text(100, 720, "本年收入合计三百万元，其中财政拨款收入三百万元，占百") +
      text(80, 700, "分之一百，比上年增加。") +
      text(100, 680, "本年支出合计三百万元，其中基本支出一百万元，项目支出") +
      text(80, 660, "二百万元，主要原因是本年新增了几个项目的支出，经费有所") +
      text(80, 640, "增加。"),
  );
  expect(paragraphsOf(document)).toEqual([
    "情况说明",
    "本年收入合计三百万元，其中财政拨款收入三百万元，占百/分之一百，比上年增加。",
    "本年支出合计三百万元，其中基本支出一百万元，项目支出/二百万元，主要原因是本年新增了几个项目的支出，经费有所/增加。",
  ]);
  expect(document).toMatchObject({ format: "pdf", filename: "a.pdf", unreadable: [] });
});

test("lines of a title in the middle of the page are one paragraph", async () => {
  const document = await read(
    text(187, 600, "某某市某某区委", 30) +
      text(157, 550, "社会工作部二〇二四", 30) +
      text(217, 500, "部门决算", 30),
    PAGE,
  );
  expect(paragraphsOf(document)[0]).toBe("某某市某某区委/社会工作部二〇二四/部门决算");
});

test("spaces stand between words and figures, not within Chinese", async () => {
  const content =
    "BT /latin 10 Tf 80 700 Td [(GDP) -600 (12.5) -100 (0)] TJ ET\n" +
    text(80, 660, "合") +
    text(94, 660, "计") +
    text(200, 660, "单位：元");
  expect(paragraphsOf(await read(content))).toEqual(["GDP 12.50", "合计 单位：元"]);
});

test("each line says its page; page numbers and running heads are left out", async () => {
  const head = text(200, 815, "某某局决算公开");
  const pages = ["一", "二", "三"].map(
    (number, at) => head + text(80, 700, `第${number}段文字在这里。`) + text(290, 30, `${at + 1}`),
  );
  const document = await read(...pages);
  const lines = document.blocks.flatMap((block) => (block.kind === "paragraph" ? block.lines : []));
  expect(lines).toEqual(
    ["一", "二", "三"].map((number, at) => ({
      text: `第${number}段文字在这里。`,
      position: { page: at + 1 },
    })),
  );
});

test("spread text is placed by its matrix, its spacing and its scale", async () => {
  const content = "q 2 0 0 2 100 100 cm BT /latin 10 Tf 8 Tc 50 Tz 3 Ts 20 200 Td (AB) Tj ET Q\n";
  expect(paragraphsOf(await read(content + text(80, 700, "甲")))).toEqual(["甲", "A B"]);
});

test("a scan is refused with its page numbers, whatever is laid over it invisibly", async () => {
  const hidden = `BT /latin 10 Tf 3 Tr 80 700 Td (123.45 678.90 is what was recognised) Tj ET\n`;
  expect(
    await rejection(
      aPdf([SCAN, SCAN + hidden, SCAN + text(290, 30, "3")].map((content) => ({ content }))),
    ),
  ).toEqual({
    code: "scanned",
    message: expect.stringContaining("第 1–3 页") as string,
    page: 1,
  });
});

test("a scanned page among others is said, and its invisible text is not read", async () => {
  const hidden = `BT /latin 10 Tf 3 Tr 80 700 Td (123.45 recognised) Tj ET\n`;
  const document = await read(PAGE, SCAN + hidden);
  expect(paragraphsOf(document)).toHaveLength(1);
  expect(document.unreadable).toEqual([
    { what: expect.stringContaining("第 2 页是扫描的图像") as string, position: { page: 2 } },
  ]);
});

test("text drawn as outlines is refused: there are no characters in it", async () => {
  const outlines = "100 100 m 101 102 103 104 105 106 c f\n".repeat(201);
  expect(await rejection(aPdf([{ content: outlines }]))).toMatchObject({
    code: "scanned",
    message: expect.stringContaining("画成了图形") as string,
  });
});

test("an image beside text is nothing to say", async () => {
  expect((await read(PAGE + SCAN)).unreadable).toEqual([]);
});

test("a watermark does not mix with the text", async () => {
  const mark = "BT /latin 40 Tf 0.7 0.7 -0.7 0.7 150 640 Tm (DRAFT) Tj ET\n";
  expect(paragraphsOf(await read(mark + PAGE))).toEqual([SENTENCE, "DRAFT"]);
});

test("what cannot be opened is refused by name", async () => {
  const whole = aPdf([{ content: PAGE }]);
  expect(await rejection(aPdf([{ content: PAGE }], { locked: true }))).toMatchObject({
    code: "encrypted",
  });
  expect(await rejection(whole.subarray(0, whole.length - 200))).toMatchObject({ code: "damaged" });
  expect(await rejection(new TextEncoder().encode("%PDF-1.7\nnothing\n%%EOF"))).toMatchObject({
    code: "damaged",
  });
  expect(await rejection(aPdf([{ content: "" }]))).toMatchObject({ code: "empty" });
  const pages = Array.from({ length: 1001 }, () => ({ content: "" }));
  expect(await rejection(aPdf(pages))).toMatchObject({ code: "too-large" });
});
