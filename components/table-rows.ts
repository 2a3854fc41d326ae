/**
 * The rows of a figure's tables as they stand in the page: amounts by the exact value that they
 * carry, a blank as an empty cell. Several tables follow one another, with an empty row between.
 */
export function tableRows(figure: HTMLElement): string[][] {
  const tables = [...figure.querySelectorAll<HTMLTableElement>(".fig__twin table")];
  return tables.flatMap((table, index) => [
    ...(index > 0 ? [[]] : []),
    ...[...table.rows].map((row) => [...row.cells].flatMap(cellTexts)),
  ]);
}

function cellTexts(cell: HTMLTableCellElement): string[] {
  const amount = cell.querySelector("data");
  const blank = cell.querySelector(".blank") !== null;
  const text = amount?.value ?? (blank ? "" : cell.textContent.trim());
  return [text, ...Array.from({ length: cell.colSpan - 1 }, () => "")];
}
