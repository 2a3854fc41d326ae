import type { Account } from "../account";
import { ordinaryText } from "../classification";
import type { Place } from "../provenance";
import { TABLE_NUMBERS } from "../published-tables";
import type { StoredBlock } from "../stored-block";
import { headCells } from "./head-cells";

export interface HeadedUnit {
  /** 公开03表. */
  readonly title: string;
  readonly name: string;
  readonly place: Place;
}

/** Paragraphs above a table that belong to its head. */
const HEAD = 4;
const UNIT = /^(?:编制|公开|填报)?(?:单位|部门)(?:名称)?：(.+?)(?:金额单位|公开\d|$)/;

/** The unit that the head of each table names, where it names one. */
export function headedUnits(
  account: Account,
  blocks: readonly StoredBlock[],
): readonly HeadedUnit[] {
  const inCells = headCells(account, blocks).flatMap(({ number, text, place }) => {
    const name = nameIn(text);
    return name === null ? [] : [{ title: `公开${number}表`, name, place }];
  });
  const above = TABLE_NUMBERS.flatMap((number) => {
    const place = account.tables[number].place;
    if (!place) return [];
    const near = blocks.slice(Math.max(0, place.block - HEAD), place.block);
    const start = near.findLastIndex(({ kind }) => kind === "table") + 1;
    return near.slice(start).flatMap((block, index) => {
      if (block.kind === "table") return [];
      const at = Math.max(0, place.block - HEAD) + start + index;
      // One line broken in two, or lines of their own.
      const whole = block.lines.map(({ text }) => text).join("");
      const lines = [{ text: whole, position: block.lines[0]?.position }, ...block.lines];
      return lines
        .slice(0, nameIn(ordinaryText(whole)) === null ? undefined : 1)
        .flatMap((line) => {
          const name = nameIn(ordinaryText(line.text));
          return name === null
            ? []
            : [{ title: `公开${number}表`, name, place: { block: at, ...line.position } }];
        });
    });
  });
  return [...above, ...inCells];
}

function nameIn(words: string): string | null {
  const name = UNIT.exec(words)?.[1];
  return name === undefined || /^[万亿]?元$/.test(name) ? null : name;
}
