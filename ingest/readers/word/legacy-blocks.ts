import { BlockFlow } from "../block-flow";
import type { Block } from "../document";

import { legacyCharacters } from "./legacy-characters";
import { characterRuns, paragraphRuns, runFinder, type Run } from "./legacy-formatting";
import type { LegacyStreams } from "./legacy-streams";
import { printTable, type LegacyRow } from "./legacy-tables";

const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const TABLE_DEFINITION = 0xd608;
const DELETED = 0x0800;
const HIDDEN = 0x083c;
const LIST = 0x460b;
const DEEPEST_HEADING = 6;
const LONGEST_TITLE = 50;

const FIELD_BEGINS = "\x13";
const FIELD_SHOWS = "\x14";
const FIELD_ENDS = "\x15";
const ENDS_CELL = "\x07";
const ENDS_PARAGRAPH = "\r";
const ENDS_PAGE = "\f";
const BREAKS_LINE = "\v";
const SHOWN = new Map([
  ["\t", " "],
  ["\x1e", "-"],
]);
/** Marks of pictures, notes and comments, and hyphens that are not printed. */
const MARK = /^[\x00-\x1f]$/;

/** The paragraphs and tables of a DOC file's body, in order. */
export function legacyBlocks(streams: LegacyStreams): Block[] {
  const flow = new BlockFlow();
  const paragraphAt = runFinder(paragraphRuns(streams));
  const charactersAt = runFinder(characterRuns(streams));
  /** For each open field whether its result has begun. */
  const fields: boolean[] = [];
  let line = "";
  let lines: string[] = [];
  let cells: { lines: string[] }[] = [];
  let rows: LegacyRow[] = [];

  const endLine = () => {
    lines.push(line);
    line = "";
  };
  const endTable = () => {
    if (rows.length > 0) printTable(flow, rows);
    rows = [];
  };
  const endParagraph = (paragraph: Run | undefined) => {
    endLine();
    // Within a cell the lines wait for its end.
    if (isOn(paragraph, IN_TABLE)) return;
    endTable();
    const level = paragraph?.style ?? 0;
    const isHeading = level >= 1 && level <= 9;
    const isTitle = isListed(paragraph) && isShort(lines);
    flow.heading(isHeading ? Math.min(level, DEEPEST_HEADING) : isTitle ? DEEPEST_HEADING : null);
    for (const text of lines) {
      flow.text(text);
      flow.endLine();
    }
    flow.endParagraph();
    lines = [];
  };
  const endCellOrRow = (paragraph: Run | undefined) => {
    if (isOn(paragraph, ENDS_ROW)) {
      rows.push({ cells, definition: paragraph?.properties.get(TABLE_DEFINITION) });
      cells = [];
      line = "";
    } else {
      endLine();
      cells.push({ lines });
    }
    lines = [];
  };

  for (const { text, at } of legacyCharacters(streams)) {
    if (text === FIELD_BEGINS) fields.push(false);
    else if (text === FIELD_SHOWS) fields[fields.length - 1] = true;
    else if (text === FIELD_ENDS) fields.pop();
    else if (text === ENDS_CELL) endCellOrRow(paragraphAt(at));
    else if (text === ENDS_PARAGRAPH) endParagraph(paragraphAt(at));
    else if (text === BREAKS_LINE) endLine();
    else if (text === ENDS_PAGE) endParagraph(paragraphAt(at));
    else if (!fields.includes(false) && !isUnseen(charactersAt(at))) {
      line += SHOWN.get(text) ?? (MARK.test(text) ? "" : text);
    }
  }
  endParagraph(undefined);
  return flow.finish();
}

/** Numbered by the program: the number, 一、 or the like, is not in the text. */
function isListed(paragraph: Run | undefined): boolean {
  return (paragraph?.properties.get(LIST)?.getInt16(0, true) ?? 0) > 0;
}

/** What is numbered is a title, unless it is a sentence. */
const isShort = (lines: readonly string[]) => {
  const text = lines.join("");
  return text.length <= LONGEST_TITLE && !/[。；]/.test(text);
};

function isOn(run: Run | undefined, property: number): boolean {
  return run?.properties.get(property)?.getUint8(0) === 1;
}

const isUnseen = (run: Run | undefined) => isOn(run, DELETED) || isOn(run, HIDDEN);
