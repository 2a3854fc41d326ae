import type { AccountRow } from "@/db/queries/accounts";
import { zh } from "@/messages/zh";

import { documentHref, unitsHref } from "../page-href";
import { NothingHere } from "./nothing-here";

/** Some documents that there are. */
export function DocumentMissing({ accounts }: { readonly accounts: readonly AccountRow[] }) {
  return (
    <NothingHere title={zh.notFound.documentTitle} lede={zh.notFound.documentLede}>
      <ul className="nearest">
        {accounts.map(({ id, unit, year, document, simulated }) => (
          <li key={id}>
            <a href={documentHref(document.id)}>
              {simulated
                ? zh.shell.simulatedPage(zh.document.title(unit.shortName, year))
                : zh.document.title(unit.shortName, year)}
            </a>
          </li>
        ))}
      </ul>
      <p className="lede">
        <a href={unitsHref()}>{zh.notFound.allUnits}</a>
      </p>
    </NothingHere>
  );
}
