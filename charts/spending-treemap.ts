import type { EChartsOption } from "echarts";

import { formatMoney, formatRate } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { INK, RULE_STRONG, smallText, textWidth, tooltip, type ChartSpace } from "./chart-space";
import { classColour, onClassColour } from "./class-colour";
import { brokenLines } from "./fit-text";
import { HALO, hatch } from "./scene";
import { squarify, type Tile } from "./squarify";
import { shortValue } from "./value-format";

export interface SpendingTileRow {
  /** Null for what a parent has beyond its parts. */
  readonly code: string | null;
  readonly name: string;
  readonly fen: Fen;
  /** Of the whole that the tiles make up. */
  readonly share: number | null;
}

export type SpendingTile = Tile<SpendingTileRow>;

/** A tile below this side is no target and has no label: it is in the list beside the chart. */
export const SMALLEST_TARGET = 24;
/** On a resize ECharts animates a shape for no time at all, which leaves none. */
const STILL = { emphasisDisabled: true, transition: [] as never[] };
const GAP = 2;
const PADDING = 8;

/** The largest first. A negative amount, a zero and a blank have no area: the list has them. */
export function spendingTiles(
  rows: readonly SpendingTileRow[],
  space: ChartSpace,
): readonly SpendingTile[] {
  return squarify(
    rows.toSorted((a, b) => b.fen - a.fen),
    ({ fen }) => fen,
    space,
  );
}

/**
 * Where the money goes. The tiles are laid out here and not by ECharts' own treemap, which neither
 * says where they lie nor whether a label fits: docs/decisions/treemap.md.
 */
export function spendingTreemap(
  rows: readonly SpendingTileRow[],
  { unit, description }: { readonly unit: Unit; readonly description: string },
  space: ChartSpace,
): EChartsOption {
  const tiles = spendingTiles(rows, space);
  return {
    animation: false,
    aria: { enabled: true, label: { description } },
    tooltip: {
      ...tooltip(space),
      formatter: (params) => {
        const tile = Array.isArray(params) ? undefined : tiles[params.dataIndex];
        return tile ? tileWords(tile.row, unit) : "";
      },
    },
    series: {
      type: "custom",
      coordinateSystem: "none",
      data: tiles.map(({ row }) => ({ name: row.name, value: row.fen })),
      renderItem: (params) => {
        const tile = tiles[params.dataIndex];
        if (!tile) return null;
        const { row, x, y } = tile;
        const width = Math.max(1, tile.width - GAP);
        const height = Math.max(1, tile.height - GAP);
        const text = tileLabel(row, unit, { width, height }, space);
        const box = { x, y, width, height };
        return {
          type: "group",
          children: [
            {
              type: "rect",
              shape: box,
              ...STILL,
              style:
                row.code === null
                  ? { fill: "var(--surface)", stroke: RULE_STRONG, lineDash: [4, 3] }
                  : { fill: classColour(row.code) },
            },
            ...(row.code === null ? [{ ...hatch(box, "var(--rule)"), ...STILL }] : []),
            {
              type: "text",
              ...STILL,
              x: x + PADDING,
              y: y + PADDING,
              style: {
                ...smallText(space),
                // Empty, not just left out: ECharts would keep what this tile had before.
                text: text ?? "",
                fill: row.code === null ? INK : onClassColour(row.code),
                lineHeight: lineHeight(space),
                ...(row.code === null && HALO),
              },
            },
          ],
        };
      },
    },
  };
}

/** Those whose tile has no room for its name and amount. */
export function unlabelledTiles(
  rows: readonly SpendingTileRow[],
  unit: Unit,
  space: ChartSpace,
): readonly SpendingTileRow[] {
  return spendingTiles(rows, space).flatMap(({ row, width, height }) =>
    tileLabel(row, unit, { width: width - GAP, height: height - GAP }, space) === null ? [row] : [],
  );
}

export function tileWords({ code, name, fen, share }: SpendingTileRow, unit: Unit): string {
  const title = code === null ? name : `${name}（${code}）`;
  const amount = formatMoney(fen, unit);
  return share === null ? `${title}\n${amount}` : `${title}\n${amount}，占 ${formatRate(share)}`;
}

function lineHeight({ rem }: ChartSpace): number {
  return Math.round(rem * 1.2);
}

/** Name and amount, or null where they do not fit with their padding. */
function tileLabel(
  { name, fen }: SpendingTileRow,
  unit: Unit,
  tile: { readonly width: number; readonly height: number },
  space: ChartSpace,
): string | null {
  const { fontSize } = smallText(space);
  const width = tile.width - 2 * PADDING;
  const lines = [
    ...brokenLines(name, Math.floor(width / fontSize)),
    shortValue(fen, "money", unit),
  ];
  const fits =
    Math.min(tile.width, tile.height) >= SMALLEST_TARGET &&
    lines.every((line) => textWidth(line, fontSize) <= width) &&
    lines.length * lineHeight(space) <= tile.height - 2 * PADDING;
  return fits ? lines.join("\n") : null;
}
