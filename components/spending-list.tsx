import { classColour } from "@/charts/class-colour";
import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { formatRate } from "@/accounts/format-money";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Amount } from "./amount";
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
  // One scale for what is above and below zero; a negative bar goes to the left of zero.
  const largest = Math.max(0, ...parts.map(({ fen }) => fen));
  const smallest = Math.min(0, ...parts.map(({ fen }) => fen));
  const range = Math.max(1, largest - smallest);
  return (
    <div className="bars">
      <ul>
        <li className="head" aria-hidden="true">
          <span>{level}</span>
          <span>{unit}</span>
          <span>{words.share}</span>
        </li>
        {parts.map(({ code, name, fen, share, href, divisible }) => (
          <li key={code ?? "unlisted"} className={code === null ? "row unlisted" : "row"}>
            <span className="nm">
              {divisible ? (
                <a data-step href={hrefOf(code)}>
                  {name}
                </a>
              ) : (
                name
              )}
            </span>
            <span className="am">
              <Amount fen={fen} unit={unit} href={href ?? undefined} marks={marks} />
            </span>
            <span className="pc">{share === null ? "" : formatRate(share)}</span>
            <span className="tr" aria-hidden="true">
              <i
                style={{
                  left: `${((Math.min(0, fen) - smallest) / range) * 100}%`,
                  width: `${(Math.abs(fen) / range) * 100}%`,
                  background: code === null ? "var(--rule-strong)" : classColour(code),
                }}
              />
            </span>
          </li>
        ))}
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
          <span className="pc" />
        </li>
      </ul>
      {parts.length === 0 && <p className="bars__note">{words.nothing(words.measures[measure])}</p>}
      {left > 0 && left < parts.length && <p className="bars__note">{words.small(left)}</p>}
    </div>
  );
}
