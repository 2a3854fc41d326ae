import { ordinaryText } from "../classification";
import type { Place } from "../provenance";
import type { StoredBlock } from "../stored-block";
import { passagesWith, type DocumentText } from "./document-text";

export interface Left {
  readonly kind: "占位符" | "待选的词" | "填写说明";
  readonly words: string;
  readonly place: Place;
}

const PATTERNS: readonly (readonly [Left["kind"], RegExp])[] = [
  ["占位符", /(?<![A-Za-z0-9])[X×]{2,}(?![A-Za-z0-9])|（如有）/g],
  ["待选的词", /(增加|减少|增长|下降|大于|小于|上升)[（/](增加|减少|增长|下降|小于|大于)/g],
  // Words of the template to whoever fills it in.
  [
    "填写说明",
    /请(?:依据|根据|按照?|结合|参照)[^。]{0,30}(?:填写|填列|解释|说明|修改)|仍保留该表格式/g,
  ],
];

/** What a template has for whoever fills it in, and should not be published. */
export function leftInTemplate({ lines }: DocumentText): readonly Left[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    passagesWith(lines, pattern).map(({ words, place }) => ({ kind, words, place })),
  );
}

const MAY_BE_LEFT = /[X×Ｘ请]|如有|仍保留|[加少长降于升]\s*[（(/／]/;

/** The same in the cells of its tables and forms. */
export function leftInCells(blocks: readonly StoredBlock[]): readonly Left[] {
  const left: Left[] = [];
  blocks.forEach((table, block) => {
    if (table.kind !== "table") return;
    table.rows.forEach((cells, row) => {
      cells.forEach(({ text, position }, column) => {
        // Hardly any cell has, and many are empty.
        if (text === "" || !MAY_BE_LEFT.test(text)) return;
        const words = ordinaryText(text);
        const place = { block, row, column, ...position };
        for (const [kind, pattern] of PATTERNS)
          if (words.search(pattern) !== -1) left.push({ kind, words: text.trim(), place });
      });
    });
  });
  return left;
}
