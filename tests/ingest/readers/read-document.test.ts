import fc from "fast-check";
import { expect, test } from "vitest";

import { DocumentRejected } from "@/ingest/readers/document-rejected";
import { readDocument } from "@/ingest/readers/read-document";

import { joined, seen, utf16be, utf16le, utf8 } from "./written-as";

test("a document names its file, size and hash", async () => {
  const { sha256, filename, format, bytes } = await readDocument(utf8("abc"), "某局.txt");
  // FIPS 180-2's own example.
  expect(sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect({ filename, format, bytes }).toEqual({ filename: "某局.txt", format: "text", bytes: 3 });
});

const TEXT = "# 一、收入\r\n合计\t10.5\r\n";
/** 一 D2BB 、 A1A2 收 CAD5 入 C8EB 合 BACF 计 BCC6 in GB18030. */
const GB18030 = joined(
  utf8("# "),
  [0xd2, 0xbb, 0xa1, 0xa2, 0xca, 0xd5, 0xc8, 0xeb],
  utf8("\r\n"),
  [0xba, 0xcf, 0xbc, 0xc6],
  utf8("\t10.5\r\n"),
);

test.each([
  ["UTF-8", utf8(TEXT)],
  ["UTF-8 with BOM", joined([0xef, 0xbb, 0xbf], utf8(TEXT))],
  ["UTF-16LE", utf16le(TEXT)],
  ["UTF-16BE with BOM", joined([0xfe, 0xff], utf16be(TEXT))],
  ["GB18030", GB18030],
])("%s gives the same blocks", async (_encoding, bytes) => {
  expect(seen((await readDocument(bytes, "a.md")).blocks)).toEqual([
    "一、收入",
    [["合计", "10.5"]],
  ]);
});

test.each([
  ["PNG", joined([0x89], utf8("PNG\r\n"), [0x1a, 0x0a, 0, 0])],
  ["JPEG", [0xff, 0xd8, 0xff, 0xe0, 0, 0x10]],
  ["RTF", utf8("{\\rtf1\\ansi 1}")],
])("a file that is %s whatever its name is refused by what it is", async (kind, bytes) => {
  await expect(readDocument(Uint8Array.from(bytes), "a.txt")).rejects.toThrow(
    expect.objectContaining({
      code: "unsupported-format",
      message: expect.stringContaining(kind) as string,
      place: null,
    }),
  );
});

test.each([
  ["pdf", utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj")],
  ["zip", joined(utf8("PK"), [3, 4, 20, 0, 6, 0])],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
])("a truncated file (%s) is refused as damaged, whatever its name", async (_kind, bytes) => {
  await expect(readDocument(Uint8Array.from(bytes), "a.txt")).rejects.toThrow(
    expect.objectContaining({ code: "damaged" }),
  );
});

test("a page is read as one, whatever its name", async () => {
  const page = utf8(
    "\ufeff\n<!DOCTYPE html><html><body><p>甲</p><table><tr><td>1</td><td>2</td></tr></table>",
  );
  const { format, blocks } = await readDocument(page, "a.txt");
  expect(format).toBe("html");
  expect(seen(blocks)).toEqual(["甲", [["1", "2"]]]);
});

test("an empty file is refused as empty, unknown bytes as no text", async () => {
  await expect(readDocument(new Uint8Array(), "a.txt")).rejects.toThrow(
    expect.objectContaining({ code: "empty" }),
  );
  await expect(readDocument(new Uint8Array(32), "a.txt")).rejects.toThrow(
    expect.objectContaining({ code: "binary" }),
  );
});

test("20 MB are looked at, one byte more is not", async () => {
  const limit = 20 * 1024 * 1024;
  const blank = new Uint8Array(limit + 1).fill(0x20);
  await expect(readDocument(blank.subarray(1), "a.txt")).rejects.toThrow(
    expect.objectContaining({ code: "empty" }),
  );
  await expect(readDocument(blank, "a.txt")).rejects.toThrow(
    expect.objectContaining({ code: "too-large" }),
  );
});

const markup = fc
  .array(
    fc.constantFrom(
      ..."一 甲 1 - # * ` | < > & \\ \t \n \r \f \0 \u3000 \ufeff".split(" "),
      " ",
      "---",
      "<br>",
      "<input type=checkbox>",
      "&#55296;",
    ),
    { maxLength: 200 },
  )
  .map((parts) => utf8(parts.join("")));

test("any bytes give a document with blocks, or a rejection: never another error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), markup), async (bytes) => {
      try {
        const { blocks } = await readDocument(bytes, "a.txt");
        expect(blocks.length).toBeGreaterThan(0);
        for (const block of blocks) {
          expect(block.kind === "table" ? block.rows[0] : block.lines).not.toHaveLength(0);
        }
      } catch (error) {
        if (!(error instanceof DocumentRejected)) throw error;
      }
    }),
    { numRuns: 2000 },
  );
});
