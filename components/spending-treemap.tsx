"use client";

import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from "react";

import type { ChartSpace } from "@/charts/chart-space";
import {
  spendingTiles,
  spendingTreemap,
  tileWords,
  type SpendingTile,
  type SpendingTileRow,
} from "@/charts/spending-treemap";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Chart } from "./chart";

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
const BACK: readonly string[] = ["ArrowLeft", "ArrowUp"];
const ON: readonly string[] = ["ArrowRight", "ArrowDown"];

export function SpendingTreemap(props: SpendingTreemapProps) {
  const { rows, unit, subject, label, onOpen, onUp } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<{ subject: string; tile: SpendingTile } | null>(null);
  const tile = focused?.subject === subject ? focused.tile : null;
  const draw = useCallback(
    (space: ChartSpace) => spendingTreemap(rows, { unit, description: label }, space),
    [rows, unit, label],
  );
  const codes = useMemo(() => rows.map(({ code }) => code), [rows]);
  const select = useCallback(
    (index: number) => {
      const code = codes[index];
      if (code !== undefined) onOpen(code);
    },
    [codes, onOpen],
  );

  const move = (step: -1 | 0 | 1) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return;
    const tiles = spendingTiles(rows, { width: box.width, height: box.height, rem: 16 });
    const at = tiles.findIndex(({ row }) => row.code === tile?.row.code);
    const next = tiles[Math.min(tiles.length - 1, Math.max(0, at + step))];
    setFocused(next ? { subject, tile: next } : null);
  };
  const press = (event: KeyboardEvent) => {
    if (BACK.includes(event.key)) move(-1);
    else if (ON.includes(event.key)) move(1);
    else if (event.key === "Backspace" || event.key === "Escape") onUp();
    else if (event.key === "Enter" || event.key === " ") {
      if (tile) onOpen(tile.row.code);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      className="treemap"
      ref={frame}
      role="application"
      aria-label={zh.charts.explorer.keys}
      tabIndex={0}
      onKeyDown={press}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(":focus-visible")) move(0);
      }}
      onBlur={() => {
        setFocused(null);
      }}
    >
      <Chart
        draw={draw}
        label={label}
        subject={subject}
        narrow={NARROW}
        wide={WIDE}
        onSelect={select}
      />
      {tile && (
        <i
          className="treemap__focus"
          style={{ left: tile.x, top: tile.y, width: tile.width, height: tile.height }}
        />
      )}
      <p className="sr" aria-live="polite">
        {tile && tileWords(tile.row, unit)}
      </p>
    </div>
  );
}
