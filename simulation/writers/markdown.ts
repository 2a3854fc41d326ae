import {
  grid,
  type PrintedBlock,
  type PrintedDocument,
  type PrintedTable,
} from "../document-model";

/** Pipe tables; a merged cell's text stands in its first place. */
export function markdown({ blocks }: PrintedDocument): string {
  return `${blocks.flatMap(blockLines).join("\n\n")}\n`;
}

function blockLines(block: PrintedBlock): string[] {
  if (block.kind === "heading") return [`${"#".repeat(block.level)} ${block.text}`];
  if (block.kind === "paragraph") return [block.text];
  const around = [block.title, ...block.captions].filter((text) => text !== "");
  return [...around, tableLines(block), ...block.notes];
}

function tableLines({ rows }: PrintedTable): string {
  const [head = [], ...body] = grid(rows).map((cells) => cells.map(({ text }) => text));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
