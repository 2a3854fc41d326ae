import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";

import { zipEntries } from "@/ingest/readers/zip-limits";

const MEGABYTE = 1024 * 1024;
const inZip = (entries: Record<string, Uint8Array>) => zipSync(entries, { level: 9 });
const code = (code: string) => expect.objectContaining({ code }) as Error;

/** Bytes that hardly shrink. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state >> 16;
  });
}

test("entries are read by name, packed or stored", () => {
  const entries = zipEntries(
    zipSync({ "a/b.xml": strToU8("甲".repeat(100)), c: [strToU8("乙"), { level: 0 }] }),
  );
  expect([...entries.keys()]).toEqual(["a/b.xml", "c"]);
  const text = [...entries.values()].map((entry) => new TextDecoder().decode(entry.read()));
  expect(text).toEqual(["甲".repeat(100), "乙"]);
});

test("names lead nowhere: they are only looked up", () => {
  const entries = zipEntries(inZip({ "../../etc/passwd": strToU8("x"), "/abs": strToU8("y") }));
  expect([...entries.keys()]).toEqual(["../../etc/passwd", "/abs"]);
});

test.each([
  ["an entry of 51 MB", inZip({ a: new Uint8Array(51 * MEGABYTE) })],
  ["an entry that swells a thousandfold", inZip({ a: new Uint8Array(2 * MEGABYTE) })],
  [
    "2,001 entries",
    inZip(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}`, strToU8("x")]))),
  ],
])("%s is too large", (_case, bytes) => {
  expect(() => zipEntries(bytes)).toThrow(code("too-large"));
});

test("101 MB in all are too large however they are divided", () => {
  const bytes = zipSync({ a: noise(1024) });
  const copies = Array.from({ length: 51 }, (_, index) => [`${index}`, index] as const);
  expect(() => zipEntries(inDirectory(bytes, copies.length, 2 * MEGABYTE))).toThrow(
    code("too-large"),
  );
});

test("an entry that inflates to more than it states is damaged, and stops there", () => {
  const bytes = zipSync({ a: new Uint8Array(900_000) }, { level: 9 });
  const size = stated(bytes);
  new DataView(bytes.buffer).setUint32(size, 10, true);
  const entry = zipEntries(bytes).get("a");
  expect(() => entry?.read()).toThrow(code("damaged"));
});

test.each([
  ["cut short", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 10)],
  ["without its middle", (bytes: Uint8Array) => bytes.filter((_, at) => at < 10 || at > 60)],
  ["empty", () => new Uint8Array()],
])("a file %s is damaged", (_case, change) => {
  expect(() => zipEntries(change(inZip({ a: strToU8("甲乙丙") })))).toThrow(code("damaged"));
});

test("an encrypted entry is said to be encrypted", () => {
  const bytes = inZip({ a: strToU8("甲") });
  const directory = stated(bytes) - 24;
  bytes[directory + 8] = 1;
  expect(() => zipEntries(bytes)).toThrow(code("encrypted"));
});

/** Where the directory states the size of its first entry. */
function stated(bytes: Uint8Array): number {
  return Buffer.from(bytes).indexOf("PK\x01\x02", 0, "latin1") + 24;
}

/** The ZIP with its one entry listed so many times, each time as so large. */
function inDirectory(bytes: Uint8Array, times: number, size: number): Uint8Array {
  const file = Buffer.from(bytes);
  const start = file.indexOf("PK\x01\x02", 0, "latin1");
  const end = file.indexOf("PK\x05\x06", 0, "latin1");
  const listed = Buffer.from(file.subarray(start, end));
  listed.writeUInt32LE(size, 24);
  listed.writeUInt32LE(size / 100, 20);
  const tail = Buffer.from(file.subarray(end));
  tail.writeUInt16LE(times, 10);
  return new Uint8Array(
    Buffer.concat([file.subarray(0, start), ...Array.from({ length: times }, () => listed), tail]),
  );
}
