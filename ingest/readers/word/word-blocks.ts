import { BlockFlow } from "../block-flow";
import type { Block } from "../document";
import { walkXml, type XmlElement, type XmlHandler } from "../walk-xml";

import { columnAtEdge } from "./grid-columns";
import type { ListNumbers } from "./list-numbers";
import { headingLevel, PLAIN, type ParagraphStyle } from "./paragraph-styles";

const words = (names: string) => new Set(names.split(" "));

/**
 * Not printed: what a revision took out, the codes of fields, phonetic guides, properties as they
 * were before a change, and the second form in which a drawing is given to older programs.
 */
const UNSEEN = words(
  "del moveFrom instrText delText rt Fallback pPrChange rPrChange tblPrChange tblPrExChange " +
    "trPrChange tcPrChange tblGridChange sdtPr sectPr",
);
const OFF = words("0 false off");
const PROPERTIES = words("pPr rPr numPr");

interface OpenTable {
  readonly widths: number[];
  columnAt: (edge: number) => number;
  rowDeleted: boolean;
  /** The edges of the grid between which the cell stands. */
  start: number;
  end: number;
  /** The cell belongs to the merged one above it or to its left. */
  covered: boolean;
}

/** The paragraphs and tables of document.xml in order, as a reader of the final text sees them. */
export function wordBlocks(
  xml: Uint8Array,
  styles: ReadonlyMap<string, ParagraphStyle>,
  numbers: ListNumbers,
): Block[] {
  const walk = new WordWalk(styles, numbers);
  walkXml(xml, walk);
  return walk.flow.finish();
}

class WordWalk implements XmlHandler {
  readonly flow = new BlockFlow();
  private readonly tables: OpenTable[] = [];
  /** How many elements deep inside an unseen one. */
  private unseen = 0;
  private runHidden = false;
  private inText = false;
  /** The paragraph's style, with what the paragraph itself states otherwise. */
  private style = PLAIN;

  constructor(
    private readonly styles: ReadonlyMap<string, ParagraphStyle>,
    private readonly numbers: ListNumbers,
  ) {}

  open = (element: XmlElement, parent: string): void => {
    if (this.unseen > 0 || UNSEEN.has(element.name)) {
      if (this.unseen === 0 && element.name === "del" && parent === "trPr") this.deleteRow();
      this.unseen += 1;
      return;
    }
    if (parent === "r") this.openInRun(element.name);
    else if (PROPERTIES.has(parent)) this.readProperty(element, parent);
    this.openStructure(element);
  };

  text = (text: string): void => {
    if (this.inText) this.flow.text(text);
  };

  close = (name: string): void => {
    if (this.unseen > 0) {
      this.unseen -= 1;
      return;
    }
    switch (name) {
      case "t":
        this.inText = false;
        break;
      case "pPr":
        this.beginParagraph(this.style);
        break;
      case "p":
        this.flow.endParagraph();
        break;
      case "txbxContent":
        this.flow.closeBox();
        break;
      case "tc":
        this.closeCell();
        break;
      case "tr":
        if (this.table?.rowDeleted) this.flow.dropRow();
        this.flow.closeRow();
        break;
      case "tbl":
        this.tables.pop();
        this.flow.closeTable();
        break;
    }
  };

  private openInRun(name: string): void {
    switch (name) {
      case "t":
        this.inText = !this.runHidden;
        break;
      case "tab":
      case "ptab":
        this.flow.text(" ");
        break;
      case "br":
      case "cr":
        this.flow.endLine();
        break;
      case "noBreakHyphen":
        this.flow.text("-");
        break;
    }
  }

  private readProperty({ name, attribute }: XmlElement, parent: string): void {
    const value = attribute("val") ?? "";
    if (name === "pStyle") this.style = this.styles.get(value) ?? PLAIN;
    else if (name === "outlineLvl") this.style = { ...this.style, heading: headingLevel(value) };
    else if (name === "numId") this.style = { ...this.style, list: value };
    else if (name === "ilvl") this.style = { ...this.style, level: Number(value) };
    else if (name === "vanish" && parent === "rPr") this.runHidden = !OFF.has(value);
  }

  private beginParagraph({ heading, list, level }: ParagraphStyle): void {
    this.flow.heading(heading);
    if (list !== null) this.flow.text(this.numbers.next(list, level));
  }

  private openStructure({ name, attribute }: XmlElement): void {
    const { table } = this;
    const count = () => Math.max(Math.trunc(Number(attribute("val") ?? 1)) || 1, 1);
    switch (name) {
      case "pPr":
        this.style = PLAIN;
        break;
      case "r":
        this.runHidden = false;
        break;
      case "txbxContent":
        this.flow.openBox();
        break;
      case "tbl":
        this.flow.openTable();
        this.tables.push(newTable());
        break;
      case "gridCol":
        table?.widths.push(Number(attribute("w") ?? 0));
        break;
      case "tr":
        this.flow.openRow();
        if (table) Object.assign(table, { ...newTable(), widths: table.widths });
        if (table) table.columnAt = columnAtEdge(table.widths);
        break;
      case "gridBefore":
        if (table) table.end += count();
        if (table) this.flow.skipColumns(table.columnAt(table.end));
        break;
      case "tc":
        this.flow.openCell();
        if (table) Object.assign(table, { start: table.end, end: table.end + 1, covered: false });
        break;
      case "gridSpan":
        if (table) table.end = table.start + count();
        break;
      case "vMerge":
      case "hMerge":
        if (table) table.covered = attribute("val") !== "restart";
        break;
    }
  }

  private closeCell(): void {
    const { table } = this;
    if (!table) return;
    const columns = table.columnAt(table.end) - table.columnAt(table.start);
    if (table.covered) this.flow.closeCoveredCell(columns);
    else this.flow.closeCell(columns);
  }

  private deleteRow(): void {
    if (this.table) this.table.rowDeleted = true;
  }

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }
}

const newTable = (): OpenTable => ({
  widths: [],
  columnAt: (edge) => edge,
  rowDeleted: false,
  start: 0,
  end: 0,
  covered: false,
});
