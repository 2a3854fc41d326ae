import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";

import { modestPdf } from "@/ingest/readers/pdf/modest-pdf";

const MEGABYTE = 1024 * 1024;

const aStream = (data: Uint8Array, entries: string): Uint8Array =>
  Buffer.concat([
    Buffer.from(`4 0 obj\n<< ${entries} >>\nstream\r\n`),
    data,
    Buffer.from("\nendstream\nendobj\n"),
  ]);

/** Shrinks to a fiftieth, as hardly any page does. */
function content(megabytes: number): Buffer {
  const piece = Buffer.alloc(1_000, " ");
  return Buffer.concat(
    Array.from({ length: Math.ceil((megabytes * MEGABYTE) / 1_000) }, (_, at) => {
      piece.write(String((at * 7_919) % 1_000_000_007).padEnd(12) + "q Q re f ".repeat(at % 9));
      return Buffer.from(piece);
    }),
  );
}
const packed = (megabytes: number, entries: string) =>
  aStream(deflateSync(content(megabytes)), `/Filter /FlateDecode ${entries}`);

const refused = (file: Uint8Array) => expect(() => modestPdf(file));

test("a small file that inflates to fill the memory is refused before it does", () => {
  refused(packed(9, "")).toThrow("超过上限 8 MB");
  refused(packed(33, "/Length1 1")).toThrow("超过上限 32 MB");
  const many = Array.from({ length: 30 }, () => packed(7, ""));
  refused(Buffer.concat(many)).toThrow("超过上限 200 MB");
  const spaces = deflateSync(Buffer.alloc(2 * MEGABYTE, " "));
  refused(aStream(spaces, "/Filter /FlateDecode")).toThrow("膨胀到 200 倍以上");
});

test("whatever it is packed in", () => {
  const flate = deflateSync(content(9));
  refused(
    aStream(Buffer.from(`${flate.toString("hex")}>`), "/Filter [/ASCIIHexDecode /Fl]"),
  ).toThrow("超过上限 8 MB");
  refused(aStream(deflateSync(flate), "/F [/FlateDecode /FlateDecode]")).toThrow("几次解压");
  refused(aStream(deflateSync(flate), "/Filter[/Flate#44ecode/Fl]")).toThrow("几次解压");
  // 129: the next byte 128 times.
  const runs = Buffer.alloc(2 * 70_000, Uint8Array.of(129, 32));
  refused(aStream(runs, "/Filter /RunLengthDecode")).toThrow("超过上限 8 MB");
  refused(aStream(content(9), "")).toThrow("超过上限 8 MB");
});

test("a whole font and ordinary contents are let through as they are", () => {
  const file = Buffer.concat([
    packed(7, ""),
    packed(20, "/Length1 1"),
    aStream(Buffer.from("BT ET"), ""),
    aStream(Buffer.from("<~9jqo^~>"), "/Filter [/ASCII85Decode]"),
    // 2: the next three bytes; 128: the end.
    aStream(Uint8Array.of(2, 66, 84, 32, 128), "/Filter /RunLengthDecode"),
    // The example in the PDF specification, 7.4.4.2: nine bytes in ten codes of nine bits.
    aStream(Buffer.from("800b6050220c0c8501", "hex"), "/Filter /LZWDecode"),
  ]);
  expect(Buffer.from(modestPdf(file)).equals(file)).toBe(true);
});

test("an image is blanked, whatever its size: nobody decodes it, or takes it for contents", () => {
  const file = aStream(
    deflateSync(Buffer.alloc(60 * MEGABYTE)),
    "/Subtype /Image /Filter /FlateDecode",
  );
  const text = Buffer.from(modestPdf(file)).toString("latin1");
  expect(text).toMatch(/^4 0 obj\n<< [^>]*\/Image[^>]*>>\nstream\r\n +endstream\nendobj\n$/);
  expect(text).toHaveLength(file.length);
});
