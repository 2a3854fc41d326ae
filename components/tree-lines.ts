import type { ExplorerRow } from "./spending-rows";

/** A row of a tree as a table lists it. */
export interface TreeLine {
  readonly row: ExplorerRow;
  /** Its code; "" of what has none. */
  readonly key: string;
  readonly level: number;
  /** Null: it has no parts. */
  readonly isOpen: boolean | null;
  /** Whether all above it are open. */
  readonly isShown: boolean;
  readonly parent: string | null;
  /** Which of how many with the same parent, from 1. */
  readonly position: readonly [at: number, of: number];
}

/** Every row with its parts below it, whether they are open or not. */
export function treeLines(
  rows: readonly ExplorerRow[],
  open: ReadonlySet<string>,
  above: { readonly key: string; readonly level: number; readonly isShown: boolean } | null = null,
): readonly TreeLine[] {
  return rows.flatMap((row, at): readonly TreeLine[] => {
    const key = row.code ?? "";
    const isOpen = row.parts.length === 0 ? null : open.has(key);
    const isShown = above === null || above.isShown;
    const level = (above?.level ?? 0) + 1;
    return [
      {
        row,
        key,
        level,
        isOpen,
        isShown,
        parent: above?.key ?? null,
        position: [at + 1, rows.length],
      },
      ...treeLines(row.parts, open, { key, level, isShown: isShown && isOpen === true }),
    ];
  });
}

/** What a key does in a tree: leads to another row, or opens or closes this one. */
export type TreeStep = { readonly to: string } | { readonly toggle: string };

/** As a treegrid is walked: up and down over what is shown, left out of a part, right into a whole. */
export function treeStep(
  lines: readonly TreeLine[],
  key: string,
  pressed: string,
): TreeStep | null {
  const shown = lines.filter(({ isShown }) => isShown);
  const at = shown.findIndex((line) => line.key === key);
  const here = shown[at];
  const to = (line: TreeLine | undefined) => (line ? { to: line.key } : null);
  if (!here) return null;
  switch (pressed) {
    case "ArrowDown":
      return to(shown[at + 1]);
    case "ArrowUp":
      return to(shown[at - 1]);
    case "Home":
      return to(shown[0]);
    case "End":
      return to(shown.at(-1));
    case "ArrowRight":
      return here.isOpen === false ? { toggle: key } : here.isOpen ? to(shown[at + 1]) : null;
    case "ArrowLeft":
      if (here.isOpen) return { toggle: key };
      return here.parent === null ? null : { to: here.parent };
    case "Enter":
      return here.isOpen === null ? null : { toggle: key };
    default:
      return null;
  }
}
