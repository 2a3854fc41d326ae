/** A cell of a figure's table as it is downloaded. */
export interface FigureCell {
  /** An amount by its exact value, a blank as nothing. */
  readonly text: string;
  /** A code or a year is a number to nobody: it stands at the head of a row or column. */
  readonly kind: "amount" | "number" | "text";
}

/** A cell of the page: it may hold more than one figure, as an increase and by how much of a hundred. */
export interface PageCell {
  readonly parts: readonly FigureCell[];
  readonly columns: number;
}

const BLANK: FigureCell = { text: "", kind: "text" };

/** The rows of a table with a column for each figure; where a column becomes two, `second` names the other. */
export function figureColumns(
  rows: readonly (readonly PageCell[])[],
  second: (heading: string) => string,
): readonly (readonly FigureCell[])[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const { at, cell } of placed(row))
      if (cell.columns === 1) widths[at] = Math.max(widths[at] ?? 1, cell.parts.length);
  return rows.map((row, index) =>
    placed(row).flatMap(({ at, cell }) => {
      const width = Array.from({ length: cell.columns }, (_, next) => widths[at + next] ?? 1);
      const wanted = width.reduce((sum, each) => sum + each, 0);
      const [first] = cell.parts;
      const parts =
        index === 0 && first && cell.columns === 1 && wanted > cell.parts.length
          ? [...cell.parts, { ...first, text: second(first.text) }]
          : cell.parts;
      return Array.from({ length: wanted }, (_, next) => parts[next] ?? BLANK);
    }),
  );
}

function placed(row: readonly PageCell[]) {
  let column = 0;
  return row.map((cell) => {
    const at = column;
    column += cell.columns;
    return { at, cell };
  });
}
