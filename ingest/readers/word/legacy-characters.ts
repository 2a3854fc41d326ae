import type { LegacyStreams } from "./legacy-streams";

export interface Character {
  readonly text: string;
  /** Where it is stored in the main stream: formatting is stated for places, not for characters. */
  readonly at: number;
}

const PIECES_AT = 0x1a2;
const FORMATTING = 1;
const COMPRESSED = 0x40000000;

/** The body's characters in order: they are stored in pieces, of one or of two bytes a character. */
export function* legacyCharacters({ main, table, length }: LegacyStreams): Generator<Character> {
  let start = main.getUint32(PIECES_AT, true);
  const end = start + main.getUint32(PIECES_AT + 4, true);
  while (table.getUint8(start) === FORMATTING) start += 3 + table.getUint16(start + 1, true);
  const positions = start + 5;
  const count = Math.floor((end - positions - 4) / 12);
  const descriptors = positions + 4 * (count + 1);
  const cp1252 = new TextDecoder("windows-1252");
  for (let piece = 0; piece < count; piece += 1) {
    const first = table.getUint32(positions + 4 * piece, true);
    const last = Math.min(table.getUint32(positions + 4 * piece + 4, true), length);
    const stored = table.getUint32(descriptors + 8 * piece + 2, true);
    const compressed = (stored & COMPRESSED) !== 0;
    const offset = (stored & (COMPRESSED - 1)) / (compressed ? 2 : 1);
    for (let index = 0; index < last - first; index += 1) {
      const at = offset + index * (compressed ? 1 : 2);
      const text = compressed
        ? cp1252.decode(new Uint8Array([main.getUint8(at)]))
        : String.fromCharCode(main.getUint16(at, true));
      yield { text, at };
    }
  }
}
