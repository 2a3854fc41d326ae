"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useMemo, type MouseEvent } from "react";

import type { FigureMarks } from "@/accounts/checks/figure-marks";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh-browser";

import { ExplorerPath } from "./explorer-path";
import { SpendingList } from "./spending-list";
import { listedParts, tileRows } from "./spending-parts";
import { SpendingTreemap } from "./spending-treemap";
import { trailTo, type ExplorerRow } from "./spending-rows";
import { hrefFor, MEASURES, parseViewState, type Measure } from "./url-state";

interface SpendingExplorerProps {
  readonly root: ExplorerRow;
  readonly unit: Unit;
  /** The figure's anchor: without a script, a step loads the page again and returns to it. */
  readonly id: string;
  /** Those that the document states. */
  readonly measures: readonly Measure[];
  readonly marks?: FigureMarks | undefined;
}

/** Where the money went: 类 → 款 → 项, by a path, tiles and a list. All of it in the address. */
export function SpendingExplorer({ root, unit, id, measures, marks }: SpendingExplorerProps) {
  const path = usePathname();
  const parameters = useSearchParams();
  const state = parseViewState(Object.fromEntries(parameters));
  const measure = measures.includes(state.measure) ? state.measure : "total";
  const trail = useMemo(() => trailTo(root, state.code), [root, state.code]);
  const here = trail.at(-1) ?? root;
  const parts = useMemo(() => listedParts(here, measure), [here, measure]);
  const tiles = useMemo(() => tileRows(parts), [parts]);
  const words = zh.charts.explorer;

  const address = useCallback(
    (code: string | null, by: Measure) =>
      `${hrefFor(path, { code: code ?? undefined, measure: by }, parameters)}#${id}`,
    [path, parameters, id],
  );
  const go = useCallback((href: string) => {
    window.history.pushState(null, "", href);
  }, []);
  const follow = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-step]") : null;
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!(link instanceof HTMLAnchorElement) || elsewhere) return;
    event.preventDefault();
    go(link.href);
  };
  const open = useCallback(
    (code: string | null) => {
      const row = here.parts.find((part) => part.code === code);
      if (row && row.parts.length > 0) go(address(row.code, measure));
    },
    [here, go, address, measure],
  );
  const up = useCallback(() => {
    const parent = trail.at(-2);
    if (parent) go(address(parent.code, measure));
  }, [trail, go, address, measure]);

  const level = words.levels[trail.length - 1] ?? "";
  return (
    // Links in here lead somewhere by themselves; the click is only spared the way to the server.

    <div className="explorer" onClick={follow}>
      <div className="explorer__bar">
        <ExplorerPath label={words.path} trail={trail} hrefOf={(code) => address(code, measure)} />
        {measures.length > 1 && (
          <div className="seg ui" role="group" aria-label={words.measureSwitch}>
            {MEASURES.filter((each) => measures.includes(each)).map((each) => (
              <a
                key={each}
                data-step
                href={address(here.code, each)}
                {...(each === measure && { "aria-current": "true" })}
              >
                {words.measures[each]}
              </a>
            ))}
          </div>
        )}
      </div>
      <p className="explorer__hint" aria-live="polite">
        {words.now(
          trail.map(({ name }) => name),
          words.measures[measure],
          level,
        )}
        {here.parts.some((part) => part.parts.length > 0) ? words.hint : words.leafHint}
      </p>
      <div className="mapgrid">
        {tiles.length === 0 ? (
          <p className="absent">{words.noTiles}</p>
        ) : (
          <SpendingTreemap
            rows={tiles}
            unit={unit}
            subject={`${here.code ?? ""}/${measure}`}
            label={words.drawing(here.name, words.measures[measure], tiles.length)}
            onOpen={open}
            onUp={up}
          />
        )}
        <SpendingList
          whole={here}
          parts={parts}
          measure={measure}
          unit={unit}
          level={level}
          hrefOf={(code) => address(code, measure)}
          marks={marks}
          left={parts.length - tiles.length}
        />
      </div>
    </div>
  );
}
