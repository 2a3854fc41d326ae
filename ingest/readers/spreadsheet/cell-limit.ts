import { DocumentRejected } from "../document-rejected";

export const MOST_CELLS = 200_000;

export function tooManyCells(sheet?: string): DocumentRejected {
  return new DocumentRejected(
    "too-large",
    `表格内容超过上限 ${MOST_CELLS} 格。请只保留决算公开的工作表，另存后再导入。`,
    sheet === undefined ? null : { sheet },
  );
}
