import { expect, test } from "vitest";

import { GET as place } from "@/app/api/v1/documents/[id]/place/route";
import { GET as search } from "@/app/api/v1/search/route";
import { ask, json, sampleStore } from "./sample-store";

sampleStore();

const UNIT = "420105-quweibangongshi-benji";

/** As a row of the answer has it. */
interface Hit {
  readonly kind: string;
  readonly title: string;
  readonly amount: number | null;
  readonly page: string;
  readonly document: string | null;
  readonly place: { readonly block: number; readonly row: number; readonly column: number };
}

async function hits(query: string): Promise<readonly Hit[]> {
  return (await json(ask(search, `/search?${query}`))).data;
}

test("a unit by the first letters of its short name, with what it spent", async () => {
  const [unit] = await hits("q=qwbgs");
  expect(unit).toMatchObject({
    kind: "unit",
    title: "区委办公室",
    year: 2024,
    amount: 6944700,
    page: `/units/${UNIT}`,
  });
});

test("a category leads to its page, its line to the cell", async () => {
  const found = await hits("q=2013101");
  expect(found[0]).toMatchObject({ kind: "category", page: "/functions/2013101" });
  const line = found.find(({ kind }) => kind === "item");
  expect(line?.page).toMatch(/^\/documents\/[0-9a-f]{16}\?at=\d+\.\d+\.\d+#at$/);
});

test("what the answer is about, in pages", async () => {
  const { data, meta } = await json(ask(search, "/search?q=三公&limit=1"));
  expect(data).toHaveLength(1);
  expect(meta).toMatchObject({ region: { code: "420105" }, simulated: false });
  expect(meta.next).not.toBeNull();
});

test("as CSV", async () => {
  const answer = await ask(search, "/search?q=qwbgs&format=csv");
  const [heading, row] = (await answer.text()).split("\r\n");
  expect(heading).toContain("kind,title,code,classification,text,unit.id,unit.name,year,amount");
  expect(row).toContain("unit,区委办公室,");
  expect(row).toContain(",2024,6944700,本年支出,全部资金,");
});

test("no more of each kind than asked for", async () => {
  const kinds = (await hits("q=支出&each=2")).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "category")).toHaveLength(2);
});

test("what stands around the cell of a line", async () => {
  const line = (await hits("q=2013101")).find(({ kind }) => kind === "item");
  const { block, row, column } = line!.place;
  const address = `/documents/${line!.document}/place?at=${block}.${row}.${column}`;
  const request = new Request(`http://localhost/api/v1${address}`);
  const answer = await place(request, { params: Promise.resolve({ id: line!.document! }) });
  expect(answer.status).toBe(200);
  const { data } = await json(answer);
  expect(data).toMatchObject({
    kind: "table",
    marked: { row, column },
    origin: "transcription",
    uses: ["公开03表 · 行政运行 · 合计"],
  });
});

test.each([
  [search, "/search", 400],
  [search, "/search?q=", 400],
  [search, "/search?q=a&each=0", 400],
  [search, "/search?q=a&region=999999", 404],
  [place, "/documents/0123456789abcdef/place?at=1", 404],
  [place, "/documents/0123456789abcdef/place?at=x", 400],
])("%o %s: %i", async (route, address, status) => {
  expect((await ask(route, address)).status).toBe(status);
});
