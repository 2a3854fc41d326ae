import type { ReactNode } from "react";

import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { formatRate } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { classColour } from "@/charts/class-colour";

import { Amount } from "./amount";

export interface PartBar {
  /** Null for what a whole has beyond its parts. */
  readonly code: string | null;
  readonly name: ReactNode;
  readonly fen: Fen;
  /** Null where some part is negative, as shares then mean nothing. */
  readonly share: number | null;
  /** Where the amount was read. */
  readonly href?: string | undefined;
}

interface PartBarsProps {
  readonly parts: readonly PartBar[];
  readonly unit: Unit;
  readonly marks?: FigureMarks | undefined;
}

/** What a whole is made up of, a line and a bar each; to be set in `ul` of the class `bars`. */
export function PartBars({ parts, unit, marks }: PartBarsProps) {
  // One scale for what is above and below zero; a negative bar goes to the left of zero.
  const largest = Math.max(0, ...parts.map(({ fen }) => fen));
  const smallest = Math.min(0, ...parts.map(({ fen }) => fen));
  const range = Math.max(1, largest - smallest);
  return parts.map(({ code, name, fen, share, href }) => (
    <li key={code ?? "unlisted"} className={code === null ? "row unlisted" : "row"}>
      <span className="nm">{name}</span>
      <span className="am">
        <Amount fen={fen} unit={unit} href={href} marks={marks} />
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
  ));
}
