import type { Block } from "@/ingest/readers/document";

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

export const utf16be = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text, "utf16le").swap16());

export const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Blocks as an eye sees them: a table as its rows of texts, a paragraph as its lines. */
export const seen = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === "table"
      ? block.rows.map((row) => row.map(({ text }) => text))
      : block.lines.map(({ text }) => text).join("\n"),
  );
