import type { FigureMarks } from "@/accounts/checks/figure-marks";
import type { Unit } from "@/accounts/money";
import type { Figure } from "@/accounts/provenance";
import { Amount } from "@/components/amount";
import { placeHref } from "@/components/place-href";

interface FigureAmountProps {
  /** Undefined: the document prints no such cell. */
  readonly figure: Figure | null | undefined;
  readonly unit: Unit;
  readonly documentId: string;
  readonly marks?: FigureMarks | undefined;
}

/** What a cell says, and the way to it. */
export function FigureAmount({ figure, unit, documentId, marks }: FigureAmountProps) {
  if (!figure) return <Amount fen={null} unit={unit} />;
  const { amount, place } = figure;
  return (
    <Amount
      fen={amount.kind === "stated" ? amount.fen : null}
      unit={unit}
      href={placeHref(documentId, place)}
      marks={marks}
      absent={amount.kind === "unreadable" ? "unread" : "blank"}
    />
  );
}
