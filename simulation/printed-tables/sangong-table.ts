import { COLUMN_NAMES, TABLE_COLUMNS } from "@/accounts/published-tables";

import type { Cell, Rows } from "../document-model";
import { isEmpty, type TrueLine } from "../true-tables";
import { figureCell, type Printing } from "./printing";

export type SangongColumn = (typeof TABLE_COLUMNS)["09"][number];
type Key = SangongColumn;
const KEYS = TABLE_COLUMNS["09"];

/** Table 09: budget and actual as two blocks, as pairs of columns, or with one expense a row. */
export function sangongTable(
  lines: readonly TrueLine[],
  { layout }: Printing,
  turned: SangongColumn | null,
): { rows: Rows; headerRows: number } {
  const empty = isEmpty(lines);
  const cell = (phase: "budget" | "actual", key: Key) =>
    figureCell("09", lines.find((line) => line.key === phase)?.figures[key], layout, empty);
  const phases = ["budget", "actual"] as const;
  switch (layout.sangong) {
    case "blocks":
      return {
        rows: [
          ...blockHeader(layout.style !== "shanghai"),
          phases.flatMap((phase) => KEYS.map((key) => cell(phase, key))),
        ],
        headerRows: layout.style === "shanghai" ? 3 : 4,
      };
    case "pairs":
      return {
        rows: [
          ...pairHeader(turned),
          KEYS.flatMap((key) =>
            (key === turned ? phases.toReversed() : phases).map((phase) => cell(phase, key)),
          ),
        ],
        headerRows: 4,
      };
    case "rows":
      return {
        rows: [
          [{ text: "项目" }, { text: "预算数" }, { text: "决算数" }],
          ...KEYS.map((key): Cell[] => [
            { text: ROW_NAMES[key] },
            ...phases.map((phase) => cell(phase, key)),
          ]),
        ],
        headerRows: 1,
      };
  }
}

const ROW_NAMES: Readonly<Record<Key, string>> = {
  total: "合计",
  abroad: "1．因公出国（境）费",
  vehicles: "2．公务用车购置及运行维护费",
  vehiclePurchase: "（1）公务用车购置费",
  vehicleRunning: "（2）公务用车运行维护费",
  reception: "3．公务接待费",
};

function blockHeader(numbered: boolean): Rows {
  const half = (text: string): Cell => ({ text, colspan: 6 });
  const names: Cell[] = [
    { text: "合计", rowspan: 2 },
    { text: COLUMN_NAMES.abroad, rowspan: 2 },
    { text: COLUMN_NAMES.vehicles, colspan: 3 },
    { text: COLUMN_NAMES.reception, rowspan: 2 },
  ];
  const vehicles = vehicleNames(1);
  const numbers = Array.from({ length: 12 }, (_, at): Cell => ({ text: `${at + 1}` }));
  return [
    [half("预算数"), half("决算数")],
    [...names, ...names],
    [...vehicles, ...vehicles],
    ...(numbered ? [numbers] : []),
  ];
}

function pairHeader(turned: SangongColumn | null): Rows {
  const names = ["预算数", "决算数"].map((text): Cell => ({ text }));
  return [
    [{ text: "财政拨款“三公”经费", colspan: 12 }],
    [
      { text: "合计", colspan: 2, rowspan: 2 },
      { text: COLUMN_NAMES.abroad, colspan: 2, rowspan: 2 },
      { text: COLUMN_NAMES.vehicles, colspan: 6 },
      { text: COLUMN_NAMES.reception, colspan: 2, rowspan: 2 },
    ],
    vehicleNames(2),
    KEYS.flatMap((key) => (key === turned ? names.toReversed() : names)),
  ];
}

function vehicleNames(colspan: number): Cell[] {
  return ["小计", COLUMN_NAMES.vehiclePurchase, COLUMN_NAMES.vehicleRunning].map((text) => ({
    text,
    colspan,
  }));
}
