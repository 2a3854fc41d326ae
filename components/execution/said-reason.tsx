import type { ExecutionPair } from "@/db/queries/execution-pairs";
import { zh } from "@/messages/zh";

import { placeHref, placeWords } from "../place-href";

interface SaidReasonProps {
  readonly documentId: string;
  /** The category that it explains; null: the whole. */
  readonly named: string | null;
  readonly said: NonNullable<ExecutionPair["reason"]>;
}

/** What a document gives as the reason, in its own words, and where it says so. */
export function SaidReason({ documentId, named, said: { text, place } }: SaidReasonProps) {
  return (
    <>
      {zh.execution.said(text)}
      <small className="named">
        <a href={placeHref(documentId, place)}>{zh.execution.reasonOf(named, placeWords(place))}</a>
      </small>
    </>
  );
}
