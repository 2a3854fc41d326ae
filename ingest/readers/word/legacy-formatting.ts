import type { LegacyStreams } from "./legacy-streams";

/** What is stated for the text stored between two places of the main stream. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph's style: 1–9 are the headings. 0 for characters. */
  readonly style: number;
  readonly properties: ReadonlyMap<number, DataView>;
}

const CHARACTERS_AT = 0xfa;
const PARAGRAPHS_AT = 0x102;
const PAGE = 512;

export const characterRuns = (streams: LegacyStreams): Run[] => runs(streams, CHARACTERS_AT, 1);
export const paragraphRuns = (streams: LegacyStreams): Run[] => runs(streams, PARAGRAPHS_AT, 13);

/** Formatting stands in pages of 512 bytes, which a list in the table stream names. */
function runs(streams: LegacyStreams, listAt: number, entryBytes: 1 | 13): Run[] {
  const { main, table, data } = streams;
  const list = main.getUint32(listAt, true);
  const pages = Math.floor((main.getUint32(listAt + 4, true) - 4) / 8);
  return Array.from({ length: Math.max(pages, 0) }, (_, index) => {
    const number = table.getUint32(list + 4 * (pages + 1) + 4 * index, true) & 0x3fffff;
    const page = new DataView(main.buffer, main.byteOffset + number * PAGE, PAGE);
    return pageRuns(page, entryBytes).map((run) => withMoved(run, data));
  })
    .flat()
    .toSorted((a, b) => a.start - b.start);
}

/** Properties too long for their page stand in the data stream, where one property says. */
function withMoved(run: Run, data: DataView | null): Run {
  const moved = MOVED.map((number) => run.properties.get(number)).find((found) => found);
  if (!moved || !data) return run;
  const at = moved.getUint32(0, true);
  const properties = propertiesIn(data, at + 2, data.getUint16(at, true));
  return { ...run, properties: new Map([...run.properties, ...properties]) };
}

function pageRuns(page: DataView, entryBytes: 1 | 13): Run[] {
  const count = page.getUint8(PAGE - 1);
  return Array.from({ length: count }, (_, index) => {
    const start = page.getUint32(4 * index, true);
    const end = page.getUint32(4 * index + 4, true);
    const at = 2 * page.getUint8(4 * (count + 1) + entryBytes * index);
    if (at === 0) return { start, end, style: 0, properties: new Map<number, DataView>() };
    if (entryBytes === 1) {
      return { start, end, style: 0, properties: propertiesIn(page, at + 1, page.getUint8(at)) };
    }
    // A length of 0 says that the length follows in words; else it counts itself in half.
    const words = page.getUint8(at);
    const from = words === 0 ? at + 2 : at + 1;
    const bytes = words === 0 ? 2 * page.getUint8(at + 1) : 2 * words - 1;
    const style = page.getUint16(from, true);
    return { start, end, style, properties: propertiesIn(page, from + 2, bytes - 2) };
  });
}

const MOVED = [0x6646, 0x6645];
const TABLE_DEFINITION = 0xd608;
const TAB_STOPS = 0xc615;
/** Bytes of a property's operand by the upper three bits of its number; 6 states its own. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3];

/** The properties in a list of them, by number. */
export function propertiesIn(view: DataView, start: number, bytes: number): Map<number, DataView> {
  const properties = new Map<number, DataView>();
  const end = Math.min(start + bytes, view.byteLength);
  for (let at = start; at + 3 <= end;) {
    const number = view.getUint16(at, true);
    at += 2;
    const stated = OPERAND_BYTES[number >> 13] ?? 0;
    let size = stated;
    if (number === TABLE_DEFINITION) size = view.getUint16(at, true) + 1;
    else if (stated === 0) size = view.getUint8(at) + 1;
    // This one's length does not fit its byte; nothing needed here follows it.
    if ((number === TAB_STOPS && size === 0x100) || at + size > end) break;
    properties.set(number, new DataView(view.buffer, view.byteOffset + at, size));
    at += size;
  }
  return properties;
}

/** Looks up the run that holds a place; for places in nearly rising order. */
export function runFinder(sorted: readonly Run[]): (at: number) => Run | undefined {
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const run = sorted[low];
    return run && run.start <= at ? run : undefined;
  };
}
