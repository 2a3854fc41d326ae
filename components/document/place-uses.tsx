import type { PlaceUse } from "@/db/queries/place-uses";
import { zh } from "@/messages/zh";

interface PlaceUsesProps {
  readonly uses: readonly PlaceUse[];
  readonly accountHref: string;
}

/** Under the place that the address points at: where its figures went. */
export function PlaceUses({ uses, accountHref }: PlaceUsesProps) {
  const words = zh.document;
  if (uses.length === 0) return <p className="uses">{words.notUsed}</p>;
  return (
    <div className="uses">
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
    </div>
  );
}
