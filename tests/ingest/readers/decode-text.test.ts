import { expect, test } from "vitest";

import { decodeText } from "@/ingest/readers/decode-text";

import { joined, utf16be, utf16le, utf8 } from "./written-as";

const TEXT = "一、收入\t1\r\n合计\t10.5\n";
/** 一 D2BB 、 A1A2 收 CAD5 入 C8EB 合 BACF 计 BCC6 in GB18030; ASCII as it is. */
const GB18030 = joined(
  [0xd2, 0xbb, 0xa1, 0xa2, 0xca, 0xd5, 0xc8, 0xeb],
  utf8("\t1\r\n"),
  [0xba, 0xcf, 0xbc, 0xc6],
  utf8("\t10.5\n"),
);

test.each([
  ["UTF-8", utf8(TEXT)],
  ["UTF-8 with BOM", joined([0xef, 0xbb, 0xbf], utf8(TEXT))],
  ["UTF-16LE", utf16le(TEXT)],
  ["UTF-16LE with BOM", joined([0xff, 0xfe], utf16le(TEXT))],
  ["UTF-16BE", utf16be(TEXT)],
  ["UTF-16BE with BOM", joined([0xfe, 0xff], utf16be(TEXT))],
  ["GB18030", GB18030],
])("%s gives the same characters", (_encoding, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test("one bad byte does not turn UTF-8 into other characters", () => {
  const sentence = "本表反映部门本年度的总收支和年末结转结余情况，共二十四行。";
  expect(decodeText(joined(utf8(sentence), [0xff], utf8(sentence)))).toBe(
    `${sentence}\ufffd${sentence}`,
  );
});

test("one bad byte does not turn GB18030 into UTF-8", () => {
  expect(decodeText(joined(GB18030, [0xff], GB18030))).toBe(`${TEXT}\ufffd${TEXT}`);
});

test.each([
  ["NUL bytes in text", utf8("收入合计\0\0 100")],
  ["control characters", Uint8Array.from([1, 2, 3, 4, 5, 6, 65, 66, 67, 68])],
  ["nothing but NUL bytes", new Uint8Array(64)],
])("%s: not text", (_case, bytes) => {
  expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: "binary", place: null }));
});
