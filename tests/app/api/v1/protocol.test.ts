import { describe, expect, test } from "vitest";

import { GET as unknown } from "@/app/api/[...path]/route";
import { GET as account } from "@/app/api/v1/accounts/[id]/route";
import { GET as accounts } from "@/app/api/v1/accounts/route";
import { GET as execution } from "@/app/api/v1/execution/route";
import { GET as spending } from "@/app/api/v1/spending/route";
import { GET as units } from "@/app/api/v1/units/route";
import { ask, json, sampleStore } from "./sample-store";

sampleStore();

const UNIT = "420105-quweibangongshi-benji";
/** What a cursor is made of, made up. */
const cursor = (...parts: readonly (string | number)[]) =>
  Buffer.from(JSON.stringify(parts)).toString("base64url");

test("CSV of a list", async () => {
  const answer = await ask(spending, `/spending?unit=${UNIT}&parent=213&format=csv`);
  expect(answer.headers.get("Content-Type")).toContain("text/csv");
  const [heading, row, end] = new TextDecoder("utf-8", { ignoreBOM: true })
    .decode(await answer.arrayBuffer())
    .split("\r\n");
  expect(heading).toMatch(/^\uFEFFunit\.id,unit\.name,year,table,basis,simulated,code,name,/);
  expect(row).toContain(",21305,巩固脱贫攻坚成果衔接乡村振兴,2,32300,,32300,");
  expect(end).toBe("");
});

test("a strong tag, and 304 for who has it", async () => {
  const first = await ask(units, "/units");
  const tag = first.headers.get("ETag") ?? "";
  expect(tag).toMatch(/^"[0-9a-f]{64}"$/);
  expect(first.headers.get("Access-Control-Allow-Origin")).toBe("*");
  const again = await ask(units, "/units", { "If-None-Match": `"other", ${tag}` });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect((await ask(units, "/units", { "If-None-Match": '"other"' })).status).toBe(200);
});

test("a list goes on where its page ended", async () => {
  const codes: string[] = [];
  let next: string | null = "";
  for (let page = 0; page < 3; page++) {
    const address = `/spending?unit=${UNIT}&limit=2${next && `&cursor=${next}`}`;
    const { data, meta } = await json(ask(spending, address));
    codes.push(...(data as { code: string }[]).map(({ code }) => code));
    next = meta.next ?? null;
  }
  expect(codes).toEqual(["201", "208", "210", "213", "221"]);
  expect(next).toBeNull();
});

describe("problems", () => {
  test.each([
    [units, "/units?year=24", 400, "year"],
    [units, "/units?yeer=2024", 400, "yeer"],
    [units, "/units?year=2024&year=2023", 400, "year"],
    [units, `/units?q=${"长".repeat(201)}`, 400, "q"],
    [units, "/units?limit=1001", 400, "limit"],
    [units, "/units?format=xml", 400, "format"],
    [accounts, "/accounts?cursor=x", 400, "cursor"],
    [accounts, `/accounts?cursor=${cursor()}`, 400, "cursor"],
    [accounts, `/accounts?cursor=${cursor("a")}`, 400, "cursor"],
    [accounts, `/accounts?cursor=${cursor(1, 2, 3)}`, 400, "cursor"],
    [accounts, `/accounts?cursor=${cursor("a", 2024, 1.5)}`, 400, "cursor"],
    [units, `/units?cursor=${cursor()}`, 400, "cursor"],
    [units, `/units?cursor=${cursor(1)}`, 400, "cursor"],
    [units, `/units?cursor=${cursor("a", 2)}`, 400, "cursor"],
    [spending, "/spending?year=2024", 400, "unit"],
    [spending, `/spending?unit=${UNIT}&cursor=${cursor("a")}`, 400, "cursor"],
    [spending, `/spending?unit=${UNIT}&cursor=${cursor(-1)}`, 400, "cursor"],
    [spending, `/spending?unit=${UNIT}&cursor=${cursor(1, 2)}`, 400, "cursor"],
    [spending, `/spending?unit=${UNIT}&table=01`, 400, "table"],
    [execution, "/execution?by=year", 400, "by"],
    [units, "/units?region=999999", 404, null],
    [accounts, "/accounts?unit=nobody", 404, null],
    [account, "/accounts/nothing", 404, null],
    [spending, `/spending?unit=${UNIT}&year=2019`, 404, null],
    [unknown, "/nothing", 404, null],
  ])("%o %s: %i", async (route, address, status, parameter) => {
    const answer = await ask(route, address);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    const problem = (await answer.json()) as { parameters?: { name: string }[] };
    expect(problem).toMatchObject({ status, instance: `/api/v1${encodeURI(address)}` });
    expect(problem).toHaveProperty("type");
    expect(problem).toHaveProperty("title");
    expect(problem).toHaveProperty("detail");
    expect((problem.parameters ?? []).map(({ name }) => name)).toEqual(
      parameter === null ? [] : [parameter],
    );
  });
});
