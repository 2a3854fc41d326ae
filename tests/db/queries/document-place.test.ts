import { expect, test } from "vitest";

import { documentPlace } from "@/db/queries/document-place";
import { anAccount, entry } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const codes = ["201", "202", "203", "204", "205", "206", "207", "208"];

function keepOne() {
  const lines = codes.map((code) => entry(code, `第 ${code} 类`, { total: "1.00" }));
  return keep(anAccount({ tables: { "03": lines } })).documentId;
}

test("a cell between its neighbours, under the heading", async () => {
  const place = await documentPlace(keepOne(), { block: 3, row: 6, column: 1 });
  // The heading, then the rows two before and two after.
  expect(place?.rows.map(({ row }) => row)).toEqual([0, 4, 5, 6, 7, 8]);
  expect(place).toMatchObject({
    kind: "table",
    marked: { row: 6, column: 1 },
    unit: { name: "区财政局" },
    region: { code: "420105" },
    origin: "original",
    uses: ["公开03表 · 第 206 类 · 合计"],
  });
});

test("a paragraph whole", async () => {
  expect(await documentPlace(keepOne(), { block: 0 })).toMatchObject({
    kind: "paragraph",
    rows: [{ cells: [{ text: "武汉市汉阳区财政局" }] }],
    marked: { row: null, column: null },
  });
});

test("a place that is not there", async () => {
  const id = keepOne();
  expect(await documentPlace(id, { block: 99 })).toBeNull();
  expect(await documentPlace(id, { block: 3, row: 99 })).toBeNull();
  expect(await documentPlace(id, { block: 3, row: 1, column: 99 })).toBeNull();
  expect(await documentPlace("0123456789abcdef", { block: 0 })).toBeNull();
});
