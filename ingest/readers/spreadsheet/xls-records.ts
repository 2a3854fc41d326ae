import { damagedFile } from "../damaged-file";
import { DocumentRejected } from "../document-rejected";
import { oleFile, oleStreams } from "../ole-streams";

import { MOST_CELLS, tooManyCells } from "./cell-limit";

/** Cells that hold nothing but a format cost memory as well. */
const MOST_STYLED_CELLS = 1_000_000;

/** NUMBER, RK, LABELSST, LABEL, RSTRING, BOOLERR, FORMULA. */
const VALUES = new Set([0x203, 0x27e, 0xfd, 0x204, 0xd6, 0x205, 0x06]);
const VALUES_IN_A_ROW = 0xbd;
const BLANKS_IN_A_ROW = 0xbe;
/** COLINFO: the first and the last column that it sets the width of. */
const COLUMNS = 0x7d;
const MOST_COLUMNS = 1_000_000;
/**
 * What else says which cells there are and how they are displayed: BOF, EOF, CONTINUE, CODEPAGE,
 * DATEMODE, FONT, FORMAT, XF, SST, BOUNDSHEET, DIMENSIONS, ROW, COLINFO, BLANK, STRING,
 * MERGECELLS.
 */
const NEEDED = new Set([
  0x809, 0x0a, 0x3c, 0x42, 0x22, 0x31, 0x41e, 0xe0, 0xfc, 0x85, 0x200, 0x208, 0x7d, 0x201, 0x207,
  0xe5,
]);
/** FILEPASS. */
const ENCRYPTED = 0x2f;
/** FILESHARING, which is never looked into. */
const PASSED_OVER = 0x5b;

/**
 * An XLS file that holds the cells of this one and nothing else: macros, drawings, formulas and
 * broken records are passed over. Its cells are counted first: two bytes can make one.
 */
export function workbookRecords(bytes: Uint8Array): Uint8Array {
  const streams = oleStreams(bytes);
  const name = streams.has("Workbook") ? "Workbook" : "Book";
  const stream = streams.get(name);
  if (!stream) throw damagedFile();
  const records = stream.slice();
  const view = new DataView(records.buffer);
  let values = 0;
  let blanks = 0;
  let columns = 0;
  let at = 0;
  while (at + 4 <= view.byteLength) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === ENCRYPTED) {
      throw new DocumentRejected("encrypted", "表格加了密码，无法读取。请取消密码后再导入。");
    }
    if (VALUES.has(type)) values += 1;
    else if (type === VALUES_IN_A_ROW) values += Math.floor((length - 6) / 6);
    else if (type === BLANKS_IN_A_ROW) blanks += Math.floor((length - 6) / 2);
    else if (type === COLUMNS && at + 8 <= view.byteLength)
      columns += view.getUint16(at + 6, true) - view.getUint16(at + 4, true) + 1;
    else if (!NEEDED.has(type)) view.setUint16(at, PASSED_OVER, true);
    if (values > MOST_CELLS || blanks > MOST_STYLED_CELLS) throw tooManyCells();
    if (columns > MOST_COLUMNS) throw damagedFile();
    at += 4 + length;
  }
  if (at > view.byteLength) throw damagedFile();
  return oleFile(new Map([[name, records]]));
}
