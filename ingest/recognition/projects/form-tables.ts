import type { Place } from "@/accounts/provenance";
import type { SourceDocument, Table } from "@/ingest/readers/document";

import { compact } from "../compact";

/** A cell as a form is read: `words` without spaces, for matching. */
export interface FormCell {
  readonly text: string;
  readonly words: string;
  readonly place: Place;
}
export type FormRow = readonly FormCell[];

/** A self-evaluation form; the parts that a page break made of its table are joined again. */
export interface Form {
  readonly subject: "unit" | "project";
  readonly title: string;
  readonly filledOn: string | null;
  readonly rows: readonly FormRow[];
  readonly place: Place;
}

/** Title and date may stand in rows of the form's own, before its labels. */
const ROWS_OF_A_HEAD = 4;
const DATE = /填报日期[:：]?(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})/;

/** The evaluation forms of a document, known by the words in their cells, in printed order. */
export function formTables(document: SourceDocument): Form[] {
  const forms: (Form & { readonly rows: FormRow[] })[] = [];
  let title = "";
  let filledOn: string | null = null;
  let open = false;
  const readHead = (text: string) => {
    const line = compact(text);
    if (/自评表$|自评表(?=[(单填])/.test(line)) [title, filledOn] = [text.trim(), null];
    filledOn = isoDate(line) ?? filledOn;
  };
  document.blocks.forEach((block, number) => {
    if (block.kind === "paragraph") {
      for (const { text } of block.lines) readHead(text);
      open = false;
      return;
    }
    const rows = formRows(block, number);
    const subject = subjectOf(rows);
    const last = forms.at(-1);
    if (subject) {
      for (const { text } of rows.slice(0, ROWS_OF_A_HEAD).flatMap(onlyCell)) readHead(text);
      forms.push({
        subject,
        title,
        filledOn,
        rows,
        place: { block: number, ...rows[0]?.[0]?.place },
      });
      open = true;
    } else if (open && last) {
      for (const row of rows) last.rows.push(row);
    }
  });
  return forms;
}

function onlyCell(row: FormRow): FormCell[] {
  const filled = row.filter(({ words }) => words !== "");
  return filled.length === 1 ? filled : [];
}

function formRows(table: Table, block: number): FormRow[] {
  return table.rows.map((cells, row) =>
    cells.map(({ text, position }, column) => ({
      text: text.trim(),
      words: compact(text),
      place: { block, row, column, ...position },
    })),
  );
}

/** The whole unit's form totals basic and project expenditure; a project's names the project. */
function subjectOf(rows: readonly FormRow[]): Form["subject"] | null {
  const has = (label: RegExp) => rows.some((row) => row.some(({ words }) => label.test(words)));
  if (has(/^基本支出总额/) && has(/^项目支出总额/)) return "unit";
  return has(/^项目名称$/) && has(/^(?:全年)?执行数/) ? "project" : null;
}

/** Null for no date, and for one that no calendar has. */
function isoDate(line: string): string | null {
  const [, year = "", month = "", day = ""] = DATE.exec(line) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
