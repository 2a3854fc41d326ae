import { zh } from "@/messages/zh";

import { accountHref } from "../page-href";
import { NothingHere } from "./nothing-here";

interface AccountMissingProps {
  readonly unit: {
    readonly id: string;
    readonly shortName: string;
    readonly years: readonly number[];
  };
  /** As asked for: it may be no year. */
  readonly year: string;
}

/** The years of which there is an account of the unit. */
export function AccountMissing({ unit, year }: AccountMissingProps) {
  const words = zh.account.missing;
  return (
    <NothingHere title={words.title(unit.shortName, year.slice(0, 10))} lede={words.lede}>
      <p className="lede">{words.there}</p>
      <ul className="nearest">
        {unit.years.map((each) => (
          <li key={each}>
            <a href={accountHref(unit.id, each)}>
              {unit.shortName} {words.year(each)}
            </a>
          </li>
        ))}
      </ul>
    </NothingHere>
  );
}
