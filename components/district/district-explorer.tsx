"use client";

import { useMemo } from "react";

import type { Unit } from "@/accounts/money";

import { SpendingExplorer } from "../spending-explorer";
import { SpendingTreeTable } from "../spending-tree-table";
import { MEASURES } from "../url-state";
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
export function DistrictExplorerTable({ id, spent, unit }: DistrictExplorerProps) {
  const root = useMemo(() => regionExplorerRow(spent), [spent]);
  return <SpendingTreeTable root={root} unit={unit} id={id} measures={MEASURES} />;
}
