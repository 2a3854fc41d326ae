import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { formatRate } from "@/accounts/format-money";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh-browser";

import { Amount } from "./amount";
import { PartBars } from "./part-bars";
import type { ListedPart } from "./spending-parts";
import type { ExplorerRow } from "./spending-rows";
import type { Measure } from "./url-state";

interface SpendingListProps {
  readonly whole: ExplorerRow;
  readonly parts: readonly ListedPart[];
  readonly measure: Measure;
  readonly unit: Unit;
  /** 类, 款 or 项. */
  readonly level: string;
  readonly hrefOf: (code: string | null) => string;
  /** How many of the parts have no tile. */
  readonly left: number;
  readonly marks?: FigureMarks | undefined;
}

/** Every part with its amount: the tiles show the large ones, a click on a name goes down. */
export function SpendingList(props: SpendingListProps) {
  const { whole, parts, measure, unit, level, hrefOf, left, marks } = props;
  const words = zh.charts.explorer;
  return (
    <div className="bars">
      <ul>
        <li className="head" aria-hidden="true">
          <span>{level}</span>
          <span>{unit}</span>
          <span>{words.share}</span>
        </li>
        <PartBars
          unit={unit}
          marks={marks}
          parts={parts.map(({ code, name, fen, share, href, divisible }) => ({
            code,
            fen,
            share,
            href: href ?? undefined,
            name: divisible ? (
              <a data-step href={hrefOf(code)}>
                {name}
              </a>
            ) : (
              name
            ),
          }))}
        />
        <li className="row tot">
          <span className="nm">{words.sum}</span>
          <span className="am">
            <span className={whole.code === null ? "close-rule" : undefined}>
              <Amount
                fen={whole.amounts[measure]}
                unit={unit}
                href={whole.hrefs[measure] ?? undefined}
                marks={marks}
              />
            </span>
          </span>
          <span className="pc">{parts.some(({ share }) => share !== null) && formatRate(1)}</span>
        </li>
      </ul>
      {parts.length === 0 && <p className="bars__note">{words.nothing(words.measures[measure])}</p>}
      {left > 0 && left < parts.length && <p className="bars__note">{words.small(left)}</p>}
    </div>
  );
}
