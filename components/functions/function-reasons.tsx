import { functionName } from "@/accounts/classification";
import type { FunctionReason } from "@/db/queries/function-reasons";
import { zh } from "@/messages/zh";

import { Mark } from "../figure-frame";
import { placeHref, placeWords } from "../place-href";

interface FunctionReasonsProps {
  readonly documentId: string;
  /** Those of the whole first. */
  readonly reasons: readonly FunctionReason[];
}

/** Reasons for the parts of a category are many: the rest stand in the document. */
const MOST_OF_CATEGORY = 2;

/** The document's own words, what they are about, and where they stand. */
export function FunctionReasons({ documentId, reasons }: FunctionReasonsProps) {
  const words = zh.functions.one.moves;
  const ofCategory = reasons.filter(({ about }) => about === "category").slice(0, MOST_OF_CATEGORY);
  const shown = [...reasons.filter(({ about }) => about === "whole"), ...ofCategory];
  if (shown.length === 0) return <span className="muted">{words.noReason}</span>;
  return shown.map(({ about, code, against, text, transcribed, place }) => (
    <span key={`${about} ${place.block} ${text}`}>
      {words.quote(text)}
      {code === null ? words.whole : words.category(functionName(code) ?? code, against)}{" "}
      <a href={placeHref(documentId, place)}>{placeWords(place)}</a>{" "}
      {transcribed && <Mark text={zh.shell.transcription} />}
    </span>
  ));
}
