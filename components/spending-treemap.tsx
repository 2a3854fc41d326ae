"use client";

import { useCallback, useMemo } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import {
  spendingTiles,
  spendingTreemap,
  tileWords,
  unlabelledTiles,
  type SpendingTileRow,
} from "@/charts/spending-treemap";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh-browser";

import { Chart } from "./chart";
import { ChartKeys } from "./chart-keys";
import { SpendingSmallTiles } from "./spending-small-tiles";

interface SpendingTreemapProps {
  readonly rows: readonly SpendingTileRow[];
  readonly unit: Unit;
  /** Names what is shown. */
  readonly subject: string;
  readonly label: string;
  readonly onOpen: (code: string | null) => void;
  readonly onUp: () => void;
}

const NARROW = { width: 350, height: 320 };
const WIDE = { width: 584, height: 368 };
/** The list beside it has a line a part; beyond this the tiles would be towers. */
const TALLEST = 620;

export function SpendingTreemap(props: SpendingTreemapProps) {
  const { rows, unit, subject, label, onOpen, onUp } = props;
  const wide = {
    ...WIDE,
    height: Math.min(TALLEST, Math.max(WIDE.height, rows.length * 44)),
  };
  const draw = useCallback(
    (space: ChartSpace) => spendingTreemap(rows, { unit, description: label }, space),
    [rows, unit, label],
  );
  const marksIn = useCallback(
    (space: ChartSpace) =>
      spendingTiles(rows, space).map((tile) => ({ ...tile, words: tileWords(tile.row, unit) })),
    [rows, unit],
  );
  // The order of the tiles is that of the rows by size, in any space.
  const codes = useMemo(
    () => spendingTiles(rows, { ...WIDE, rem: 16 }).map(({ row }) => row.code),
    [rows],
  );
  const open = useCallback(
    (index: number) => {
      const code = codes[index];
      if (code !== undefined) onOpen(code);
    },
    [codes, onOpen],
  );
  const small = unlabelledTiles(rows, unit, { ...wide, rem: 16 });
  return (
    <div className="treemap-side">
      <ChartKeys
        className="treemap"
        marksIn={marksIn}
        subject={subject}
        label={zh.charts.explorer.keys}
        onOpen={open}
        onUp={onUp}
      >
        <Chart
          draw={draw}
          label={label}
          subject={subject}
          narrow={NARROW}
          wide={wide}
          onSelect={open}
        />
      </ChartKeys>
      <SpendingSmallTiles tiles={small} unit={unit} />
    </div>
  );
}
