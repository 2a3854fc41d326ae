import { expect, test } from "vitest";

import { ingestDocument } from "@/ingest/ingest-document";
import { DocumentRejected } from "@/ingest/readers/document-rejected";

import { BAD_INPUTS } from "./bad-inputs/bad-inputs";
import { FEN, SMALL_ACCOUNTS, UNIT } from "./bad-inputs/small-account";
import { utf8 } from "./readers/written-as";

/** Against hanging only. */
const SECONDS = 10_000;

test.each(BAD_INPUTS)(
  "$name is refused: $code",
  async ({ name, code, bytes }) => {
    const error = await ingestDocument(bytes(), name).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DocumentRejected);
    expect(error).toMatchObject({ code });
    // It says what is wrong, and what to do where anything can be done.
    expect((error as Error).message).toMatch(/请|为安全起见不读取|无法读取/);
  },
  SECONDS,
);

/** Unit, year and the figures of the one line. */
async function read(bytes: Uint8Array, filename: string) {
  const { account } = await ingestDocument(bytes, filename);
  const figures = account.tables["03"].lines.map(({ figures }) =>
    Object.entries(figures).map(([column, { amount }]) => [
      column,
      amount.kind === "stated" ? amount.fen : amount.kind,
    ]),
  );
  return { unit: account.unit, year: account.year, figures };
}
const RIGHT = { unit: UNIT, year: 2023, figures: [Object.entries(FEN)] };

const FORMATS = Object.keys(SMALL_ACCOUNTS);

test.each(FORMATS.flatMap((kind) => FORMATS.map((name) => [kind, name] as const)))(
  "a file of kind %s is read right under the name .%s",
  async (kind, name) => {
    expect(await read(SMALL_ACCOUNTS[kind]!(), `account.${name}`)).toEqual(RIGHT);
  },
);

test("a page of HTML that breaks off after its table is read right", async () => {
  const page = new TextDecoder().decode(SMALL_ACCOUNTS.html!());
  expect(await read(utf8(page.slice(0, page.indexOf("</table>"))), "a.html")).toEqual(RIGHT);
});

test.each([
  ["UTF-8", "utf-8"],
  ["GB18030", "gb18030"],
] as const)("a few invalid bytes in %s spoil nothing else", async (_, encoding) => {
  const whole = encoding === "utf-8" ? SMALL_ACCOUNTS.txt!() : gb18030(SMALL_ACCOUNTS.txt!());
  const damaged = Buffer.concat([whole, Buffer.from([0xff, 0xff, 10]), whole.subarray(-1)]);
  expect(await read(new Uint8Array(damaged), "a.txt")).toEqual(RIGHT);
});

test("a few control characters between the lines change nothing", async () => {
  const text = new TextDecoder().decode(SMALL_ACCOUNTS.txt!());
  expect(await read(utf8(text.replace("\n\n", "\n\u0007\u001b\n")), "a.txt")).toEqual(RIGHT);
});

/** Node decodes GB18030 but does not encode it: the characters of the small account. */
function gb18030(text: Uint8Array): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, readonly number[]>();
  for (let high = 0xa1; high <= 0xf7; high += 1) {
    for (let low = 0xa1; low <= 0xfe; low += 1)
      bytesOf.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  const characters = Array.from(new TextDecoder().decode(text));
  return Uint8Array.from(characters.flatMap((one) => bytesOf.get(one) ?? [one.charCodeAt(0)]));
}
