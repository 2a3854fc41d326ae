"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";

import type { FigureMarks } from "@/accounts/checks/figure-marks";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh-browser";

import { Amount } from "./amount";
import { ExplorerPath } from "./explorer-path";
import { trailTo, type ExplorerRow } from "./spending-rows";
import { treeLines, treeStep, type TreeLine } from "./tree-lines";
import { hrefFor, parseViewState, type Measure } from "./url-state";
import { WideTable } from "./wide-table";

interface SpendingTreeTableProps {
  readonly root: ExplorerRow;
  readonly unit: Unit;
  /** The figure's anchor. */
  readonly id: string;
  /** Those that the document states. */
  readonly measures: readonly Measure[];
  /** What rules say of the figures. */
  readonly marks?: FigureMarks | undefined;
}

/**
 * The twin of the tiles: what is below the place in the address, as a treegrid. Without a script all
 * levels are open.
 */
export function SpendingTreeTable(props: SpendingTreeTableProps) {
  const { root, unit, id, measures, marks } = props;
  const path = usePathname();
  const parameters = useSearchParams();
  const { code, measure } = parseViewState(Object.fromEntries(parameters));
  const trail = useMemo(() => trailTo(root, code), [root, code]);
  const here = trail.at(-1) ?? root;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [reached, setReached] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const lines = useMemo(() => treeLines(here.parts, open), [here, open]);
  const words = zh.charts.explorer;
  const differs = measures.some((each) => here.unlisted[each] !== null);
  // One row takes the Tab key; the arrows go on from there.
  const first = lines.find(({ key }) => key === reached)?.key ?? lines[0]?.key;

  const toggle = (key: string) => {
    setOpen((before) => (before.has(key) ? without(before, key) : new Set([...before, key])));
  };
  const press = (event: KeyboardEvent<HTMLTableRowElement>, key: string) => {
    // A link in the row has its own keys.
    if (event.target !== event.currentTarget) return;
    const step = treeStep(lines, key, event.key);
    if (step === null) return;
    event.preventDefault();
    if ("toggle" in step) toggle(step.toggle);
    else body.current?.querySelector<HTMLElement>(`[data-key="${step.to}"]`)?.focus();
  };
  return (
    <>
      <ExplorerPath
        label={words.tablePath}
        trail={trail}
        hrefOf={(to) =>
          `${hrefFor(path, { code: to ?? undefined, measure }, new URLSearchParams(parameters))}#${id}`
        }
      />
      <WideTable label={here.name}>
        <table className="tbl tree" role="treegrid" aria-label={words.keysTable(here.name)}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col" className="l">
                {words.code}
              </th>
              {measures.map((each) => (
                <th key={each} scope="col">
                  {words.measures[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {lines.map((line) => (
              <Line
                key={line.key}
                line={line}
                tabbable={line.key === first}
                unit={unit}
                measures={measures}
                marks={marks}
                onToggle={toggle}
                onPress={press}
                onReach={setReached}
              />
            ))}
            {differs && (
              <tr className="unlisted">
                <th scope="row">{words.unlisted}</th>
                <td />
                {measures.map((each) => (
                  <td key={each}>
                    <Amount fen={here.unlisted[each]} unit={unit} />
                  </td>
                ))}
              </tr>
            )}
            <tr className="tot">
              <th scope="row">{here.code === null ? words.sum : here.name}</th>
              <td className="l">{here.code}</td>
              {measures.map((each) => (
                <td key={each}>
                  <Amount
                    fen={here.amounts[each]}
                    unit={unit}
                    href={here.hrefs[each] ?? undefined}
                    marks={marks}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

interface LineProps {
  readonly line: TreeLine;
  readonly tabbable: boolean;
  readonly unit: Unit;
  readonly measures: readonly Measure[];
  readonly marks: FigureMarks | undefined;
  readonly onToggle: (key: string) => void;
  readonly onPress: (event: KeyboardEvent<HTMLTableRowElement>, key: string) => void;
  readonly onReach: (key: string) => void;
}

function Line(props: LineProps) {
  const { line, tabbable, unit, measures, marks, onToggle, onPress, onReach } = props;
  const { row, key, level, isOpen, isShown, position } = line;
  const words = zh.charts.explorer;
  return (
    <tr
      className={`level-${row.code?.length ?? 3}`}
      data-key={key}
      aria-level={level}
      aria-posinset={position[0]}
      aria-setsize={position[1]}
      tabIndex={tabbable ? 0 : -1}
      {...(isOpen !== null && { "aria-expanded": isOpen })}
      {...(!isShown && { "data-folded": true })}
      onKeyDown={(event) => {
        onPress(event, key);
      }}
      onFocus={() => {
        onReach(key);
      }}
    >
      <th scope="row" style={{ paddingLeft: `${(level - 1) * 1.25}rem` }}>
        {isOpen === null ? (
          <span className="tree__open" />
        ) : (
          <button
            type="button"
            className="tree__open needs-js"
            // The row itself is the way by keyboard.
            tabIndex={-1}
            aria-label={isOpen ? words.fold(row.name) : words.unfold(row.name)}
            onClick={() => {
              onToggle(key);
            }}
          >
            {isOpen ? "−" : "＋"}
          </button>
        )}
        {row.name}
      </th>
      <td className="l">{row.code}</td>
      {measures.map((each) => (
        <td key={each}>
          <Amount
            fen={row.amounts[each]}
            unit={unit}
            href={row.hrefs[each] ?? undefined}
            marks={marks}
          />
        </td>
      ))}
    </tr>
  );
}

function without(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...open].filter((each) => each !== key));
}
