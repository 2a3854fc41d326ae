import type { PlaceUse } from "@/db/queries/place-uses";
import { zh } from "@/messages/zh";

import { CopyLink } from "../copy-link";

interface PlaceUsesProps {
  readonly uses: readonly PlaceUse[];
  readonly accountHref: string;
  /** The address of the place itself. */
  readonly href: string;
}

/** Under the place that the address points at: where its figures went, and how to cite it. */
export function PlaceUses({ uses, accountHref, href }: PlaceUsesProps) {
  const words = zh.document;
  return (
    <div className="uses">
      {uses.length === 0 ? (
        <p>{words.notUsed}</p>
      ) : (
        <>
          <p>{words.usedIn}</p>
          <ul>
            {uses.map(({ label, printed }, index) => (
              <li key={index}>
                {label}
                {printed.length > 0 && printed.length < 24 && words.usedAs(printed)}
              </li>
            ))}
          </ul>
          <a href={accountHref}>{words.toAccount}</a>
        </>
      )}
      <div className="tools">
        <a href={href}>{words.address}</a>
        <CopyLink id="at" />
      </div>
    </div>
  );
}
