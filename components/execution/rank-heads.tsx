import { zh } from "@/messages/zh";

import { SortHead } from "../ranking/sort-head";
import { executionViewHref, type ExecutionSort } from "./execution-address";
import type { ExecutionPlace } from "./execution-place";

interface RankHeadsProps {
  readonly place: ExecutionPlace;
  readonly at: string;
  readonly heads: readonly { readonly sort: ExecutionSort; readonly text: string }[];
  /** Whether a bar stands before each rate. */
  readonly bars?: boolean;
}

/** The sortable heads of a ranking. A click on the one that sorts turns the order round. */
export function RankHeads({ place, at, heads, bars = false }: RankHeadsProps) {
  const { region, year, view } = place;
  return heads.flatMap(({ sort, text }) => [
    bars && sort === "rate" && <td key="bar" className="bar" aria-hidden="true" />,
    <SortHead
      key={sort}
      text={text}
      left={sort === "unit"}
      href={executionViewHref(
        {
          ...view,
          region: region.code,
          year,
          sort,
          descending: view.sort === sort && !view.descending,
        },
        at,
      )}
      sorted={view.sort === sort ? (view.descending ? "descending" : "ascending") : null}
    />,
  ]);
}

export function rankWords(kind: ExecutionPlace["kind"]) {
  const { columns, kinds, rateNames } = zh.execution;
  return [
    { sort: "budget", text: kinds[kind] },
    { sort: "actual", text: columns.actual },
    { sort: "rate", text: rateNames[kind] },
    { sort: "deviation", text: columns.deviation },
  ] as const;
}
