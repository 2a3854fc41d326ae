import { oleFile } from "@/ingest/readers/ole-streams";

/** A run of text with properties: sprm numbers with the bytes of their operands. */
export interface Written {
  readonly text: string;
  readonly style?: number;
  readonly paragraph?: readonly (readonly [number, readonly number[]])[];
  readonly characters?: readonly (readonly [number, readonly number[]])[];
}

const TEXT_AT = 0x400;
const PAGE = 512;
const IN_TABLE = [0x2416, [1]] as const;
const ENDS_ROW = [0x2417, [1]] as const;

export const line = (text: string, style = 0): Written => ({ text: `${text}\r`, style });
export const cell = (text: string): Written => ({ text: `${text}\x07`, paragraph: [IN_TABLE] });

export const rowEndWithoutEdges: Written = { text: "\x07", paragraph: [IN_TABLE, ENDS_ROW] };

/** The mark that ends a row: its cells' edges in twentieths of a point, and their flags. */
export function rowEnd(edges: readonly number[], flags: readonly number[] = []): Written {
  const cells = edges.slice(1).flatMap((_, index) => {
    const bytes = new Array<number>(20).fill(0);
    bytes[0] = flags[index] ?? 0;
    return bytes;
  });
  const positions = edges.flatMap((edge) => [edge & 0xff, edge >> 8]);
  const content = [edges.length - 1, ...positions, ...cells];
  const size = content.length + 1;
  return {
    text: "\x07",
    paragraph: [IN_TABLE, ENDS_ROW, [0xd608, [size & 0xff, size >> 8, ...content]]],
  };
}

/** A DOC file of these runs, in one piece of UTF-16, each with a page of formatting of its own. */
export function legacyDoc(runs: readonly Written[], flags = 0): Uint8Array {
  const text = runs.map((run) => run.text).join("");
  const pagesAt = Math.ceil((TEXT_AT + 2 * text.length) / PAGE);
  const main = Buffer.alloc((pagesAt + 2 * runs.length) * PAGE);
  const table = Buffer.alloc(4_096);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0xc1, 2);
  main.writeUInt16LE(flags, 10);
  main.writeUInt32LE(text.length, 0x4c);
  main.write(text, TEXT_AT, "utf16le");
  // The list of pieces: one, from the first character to the last.
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(text.length, 9);
  table.writeUInt32LE(TEXT_AT, 15);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(21, 0x1a6);
  const lists = { paragraphs: 100, characters: 2_000 };
  for (const [field, at] of [
    [0x102, lists.paragraphs],
    [0xfa, lists.characters],
  ] as const) {
    main.writeUInt32LE(at, field);
    main.writeUInt32LE(4 + 8 * runs.length, field + 4);
  }
  let start = TEXT_AT;
  runs.forEach((run, index) => {
    const end = start + 2 * run.text.length;
    const [paragraphs, characters] = [pagesAt + 2 * index, pagesAt + 2 * index + 1];
    writePage(main, paragraphs, start, end, paragraphEntry(run));
    writePage(main, characters, start, end, characterEntry(run));
    for (const [at, page] of [
      [lists.paragraphs, paragraphs],
      [lists.characters, characters],
    ] as const) {
      table.writeUInt32LE(start, at + 4 * index);
      table.writeUInt32LE(page, at + 4 * (runs.length + 1) + 4 * index);
    }
    start = end;
  });
  const streams = new Map<string, Uint8Array>([
    ["WordDocument", main],
    ["0Table", table],
  ]);
  return new Uint8Array(oleFile(streams));
}

function writePage(main: Buffer, page: number, start: number, end: number, entry: number[]): void {
  const at = page * PAGE;
  main.writeUInt32LE(start, at);
  main.writeUInt32LE(end, at + 4);
  main.writeUInt8(32, at + 8);
  main.set(entry, at + 64);
  main.writeUInt8(1, at + PAGE - 1);
}

function paragraphEntry({ style = 0, paragraph = [] }: Written): number[] {
  const bytes = [style & 0xff, style >> 8, ...listed(paragraph)];
  const even = bytes.length % 2 === 0 ? bytes : [...bytes, 0];
  return [0, even.length / 2, ...even];
}

function characterEntry({ characters = [] }: Written): number[] {
  const bytes = listed(characters);
  return [bytes.length, ...bytes];
}

const listed = (properties: readonly (readonly [number, readonly number[]])[]) =>
  properties.flatMap(([number, operand]) => [number & 0xff, number >> 8, ...operand]);
