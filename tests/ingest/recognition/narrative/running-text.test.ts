import { expect, test } from "vitest";

import { placeAt, printedText, runningText } from "@/ingest/recognition/narrative/running-text";

const lines = [
  { text: "　　本年支出合计 12", place: { block: 3, line: 10 } },
  { text: "3.45 万元，", place: { block: 3, line: 11 } },
  { text: "其中:基本支出 １，０００．００ 万元（含）", place: { block: 4, line: 13 } },
];
const text = runningText(lines);

test("an amount cut by a line break reads whole, without spaces", () => {
  expect(text.plain).toBe("本年支出合计123.45万元，其中：基本支出1,000.00万元(含)");
});

test("the printed words keep their spaces and lose only the line breaks", () => {
  const start = text.plain.indexOf("123.45");
  expect(printedText(text, { start, end: start + "123.45万元".length })).toBe("123.45 万元");
});

test("each character knows its line", () => {
  expect(placeAt(text, text.plain.indexOf("123"))).toEqual({ block: 3, line: 10 });
  expect(placeAt(text, text.plain.indexOf("3.45"))).toEqual({ block: 3, line: 11 });
  expect(placeAt(text, text.plain.length - 1)).toEqual({ block: 4, line: 13 });
});

test.each([
  ["支出1，234.56万元", "支出1,234.56万元"],
  ["支出1,234.56万元", "支出1,234.56万元"],
  ["车辆7辆，100万元以上设备", "车辆7辆，100万元以上设备"],
  ["占80%,支出", "占80%，支出"],
  ["决算为−1.23万元", "决算为-1.23万元"],
  ["决算为△1.23万元", "决算为-1.23万元"],
  ["2015–2024年", "2015–2024年"],
])(
  "%s: a comma is a separator only inside a number, a minus one only before it",
  (printed, plain) => {
    expect(runningText([{ text: printed, place: { block: 0 } }]).plain).toBe(plain);
  },
);
