import { createCipheriv } from "node:crypto";

export const MEGABYTE = 1024 * 1024;

/** Bytes without any order, always the same; `start` stands over the first of them. */
export function noise(length: number, start: Uint8Array | string = "", end = ""): Uint8Array {
  const cipher = createCipheriv("aes-128-ctr", Buffer.alloc(16), Buffer.alloc(16));
  const bytes = cipher.update(Buffer.alloc(length));
  bytes.set(Buffer.from(start));
  bytes.write(end, length - end.length, "latin1");
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
