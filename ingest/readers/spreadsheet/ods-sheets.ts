import { DocumentRejected } from "../document-rejected";
import { damagedFile } from "../damaged-file";
import { walkXml, type XmlElement, type XmlHandler } from "../walk-xml";
import type { ZipEntry } from "../zip-limits";

import { MOST_CELLS, tooManyCells } from "./cell-limit";
import { displayedNumber } from "./displayed-number";
import type { Sheet, SheetCell, Span } from "./sheet";

const words = (names: string) => new Set(names.split(" "));

/** Beside the cells: comments, drawings, old versions, phonetic guides. */
const ASIDE = words(
  "annotation shapes frame custom-shape rect line g control forms tracked-changes ruby-text " +
    "dde-links named-expressions database-ranges data-pilot-tables content-validations",
);
const NUMBERS = words("float percentage currency");

/** The sheets of an ODS file. Repeated cells are only written out where they show something. */
export function odsSheets(entries: ReadonlyMap<string, ZipEntry>): Sheet[] {
  const manifest = entries.get("META-INF/manifest.xml");
  const listed = manifest ? new TextDecoder().decode(manifest.read()) : "";
  if (entries.has("encrypted-package") || listed.includes("encryption-data")) {
    throw new DocumentRejected("encrypted", "表格加了密码，无法读取。请取消密码后再导入。");
  }
  const content = entries.get("content.xml");
  if (!content) throw damagedFile();
  const walk = new OdsWalk();
  walkXml(content.read(), walk);
  return walk.sheets;
}

interface OpenSheet extends Sheet {
  readonly cells: SheetCell[];
  readonly spans: Span[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  uncalculated: number;
}

interface OpenCell {
  readonly columns: number;
  readonly lines: string[];
  /** Null for text. */
  readonly value: number | null;
  readonly stated: string;
  readonly formula: string | null;
  readonly covered: boolean;
}

class OdsWalk implements XmlHandler {
  readonly sheets: OpenSheet[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = "";
  private aside = 0;
  private columns = 0;
  private row = 0;
  private rows = 1;
  private column = 0;
  private cell: OpenCell | null = null;
  private filled = 0;

  open = (element: XmlElement): void => {
    if (this.aside > 0 || ASIDE.has(element.name)) {
      this.aside += 1;
      return;
    }
    const { name, attribute } = element;
    switch (name) {
      case "style":
        this.style = attribute("name") ?? "";
        break;
      case "table-properties":
        if (attribute("display") === "false") this.hiddenStyles.add(this.style);
        break;
      case "table":
        this.openSheet(element);
        break;
      case "table-column":
        this.skipColumns(element);
        break;
      case "table-row":
        this.rows = repeated(element, "number-rows-repeated");
        this.column = 0;
        if (isHidden(element)) this.hideRows();
        break;
      case "table-cell":
      case "covered-table-cell":
        this.openCell(element);
        break;
      case "p":
        this.cell?.lines.push("");
        break;
      case "s":
        this.print(" ".repeat(Math.min(repeated(element, "c"), 100)));
        break;
      case "tab":
        this.print(" ");
        break;
      case "line-break":
        this.cell?.lines.push("");
        break;
    }
  };

  text = (text: string): void => {
    if (this.aside === 0) this.print(text);
  };

  close = (name: string): void => {
    if (this.aside > 0) {
      this.aside -= 1;
      return;
    }
    if (name === "table-row") this.row += this.rows;
    if (name === "table-cell" || name === "covered-table-cell") this.closeCell();
  };

  private openSheet({ attribute }: XmlElement): void {
    this.row = 0;
    this.columns = 0;
    this.sheets.push({
      name: attribute("name") ?? "",
      hidden: this.hiddenStyles.has(attribute("style-name") ?? ""),
      cells: [],
      spans: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      uncalculated: 0,
    });
  }

  private skipColumns(element: XmlElement): void {
    const end = this.columns + repeated(element, "number-columns-repeated");
    if (isHidden(element)) {
      for (let at = this.columns; at < Math.min(end, MOST_CELLS); at += 1) {
        this.sheet?.hiddenColumns.add(at);
      }
    }
    this.columns = end;
  }

  private hideRows(): void {
    for (let at = this.row; at < Math.min(this.row + this.rows, MOST_CELLS); at += 1) {
      this.sheet?.hiddenRows.add(at);
    }
  }

  private openCell(element: XmlElement): void {
    const { name, attribute } = element;
    this.cell = {
      columns: repeated(element, "number-columns-repeated"),
      lines: [],
      value: NUMBERS.has(attribute("value-type") ?? "") ? Number(attribute("value")) : null,
      stated: attribute("string-value") ?? attribute("value") ?? "",
      formula: attribute("formula") ?? null,
      covered: name === "covered-table-cell",
    };
    const right = this.column + repeated(element, "number-columns-spanned") - 1;
    const bottom = this.row + repeated(element, "number-rows-spanned") - 1;
    if (right > this.column || bottom > this.row) {
      this.sheet?.spans.push({ top: this.row, left: this.column, bottom, right });
    }
  }

  private closeCell(): void {
    const { cell, sheet } = this;
    if (!cell || !sheet) return;
    let text = (cell.lines.length > 0 ? cell.lines.join("\n") : cell.stated).trim();
    if (cell.value !== null) text = displayedNumber(cell.value, text);
    const calculated = cell.formula === null || text !== "" || cell.value !== null;
    if (!calculated) {
      text = `=${cell.formula.replace(/^[a-z]*:?=/, "")}`;
      sheet.uncalculated += 1;
    }
    if (text !== "" && !cell.covered) this.fill(sheet, cell, text);
    this.column += cell.columns;
    this.cell = null;
  }

  private fill(sheet: OpenSheet, { columns, value }: OpenCell, text: string): void {
    this.filled += columns * this.rows;
    if (this.filled > MOST_CELLS) throw tooManyCells(sheet.name);
    for (let row = this.row; row < this.row + this.rows; row += 1) {
      for (let column = this.column; column < this.column + columns; column += 1) {
        sheet.cells.push({ row, column, text, isNumber: value !== null });
      }
    }
  }

  private print(text: string): void {
    const lines = this.cell?.lines;
    const line = lines?.pop();
    if (line !== undefined) lines?.push(line + text);
  }

  private get sheet(): OpenSheet | undefined {
    return this.sheets.at(-1);
  }
}

function repeated({ attribute }: XmlElement, name: string): number {
  return Math.max(Math.trunc(Number(attribute(name) ?? 1)) || 1, 1);
}

const isHidden = ({ attribute }: XmlElement) =>
  ["collapse", "filter"].includes(attribute("visibility") ?? "");
