import type { Place } from "@/accounts/provenance";
import { Mark } from "@/components/figure-frame";
import { placeHref, placeWords } from "@/components/place-href";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

interface QuoteProps {
  readonly stored: StoredAccount;
  readonly text: string;
  /** Where it stands; the same words may stand in several places. */
  readonly places: readonly Place[];
  readonly about?: string;
}

/** The document's own words with their places; those of a transcription say that they are none. */
export function Quote({ stored: { document }, text, places, about }: QuoteProps) {
  return (
    <blockquote className="quote">
      <p>“{text}”</p>
      <footer>
        {document.origin === "transcription" ? (
          <Mark text={zh.shell.transcription} />
        ) : (
          zh.account.quoted
        )}
        {about !== undefined && ` · ${about}`}
        {" · "}
        {places.map((place, index) => (
          <span key={place.block}>
            {index > 0 && "、"}
            <a href={placeHref(document.id, place)}>{placeWords(place)}</a>
          </span>
        ))}
      </footer>
    </blockquote>
  );
}
