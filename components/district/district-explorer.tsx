"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";

import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { SpendingExplorer } from "../spending-explorer";
import { trailTo } from "../spending-rows";
import { MEASURES, parseViewState } from "../url-state";
import { WideTable } from "../wide-table";
import { regionExplorerRow, type RegionSpent } from "./region-explorer-row";

interface DistrictExplorerProps {
  readonly id: string;
  readonly spent: RegionSpent;
  readonly unit: Unit;
}

export function DistrictExplorer({ id, spent, unit }: DistrictExplorerProps) {
  const root = useMemo(() => regionExplorerRow(spent), [spent]);
  const measures = MEASURES.filter((measure) => spent[measure] !== null);
  return <SpendingExplorer root={root} unit={unit} id={id} measures={measures} />;
}

/** What the explorer shows at this address, with all three measures. */
export function DistrictExplorerTable({ spent, unit }: Omit<DistrictExplorerProps, "id">) {
  const { code } = parseViewState(Object.fromEntries(useSearchParams()));
  const here = useMemo(() => {
    const root = regionExplorerRow(spent);
    return trailTo(root, code).at(-1) ?? root;
  }, [spent, code]);
  const words = zh.charts.explorer;
  const differs = MEASURES.some((measure) => here.unlisted[measure] !== null);
  return (
    <WideTable label={here.name}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.code}</th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col">
                {words.measures[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {here.parts.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              <td>{row.code}</td>
              {MEASURES.map((measure) => (
                <td key={measure}>
                  <Amount
                    fen={row.amounts[measure]}
                    unit={unit}
                    href={row.hrefs[measure] ?? undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
          {differs && (
            <tr>
              <th scope="row">{words.unlisted}</th>
              <td />
              {MEASURES.map((measure) => (
                <td key={measure}>
                  <Amount fen={here.unlisted[measure]} unit={unit} />
                </td>
              ))}
            </tr>
          )}
          <tr className="tot">
            <th scope="row">{here.name}</th>
            <td>{here.code}</td>
            {MEASURES.map((measure) => (
              <td key={measure}>
                <Amount fen={here.amounts[measure]} unit={unit} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </WideTable>
  );
}
