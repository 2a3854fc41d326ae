import { TABLE_NUMBERS, TABLE_TITLES, type TableStatus } from "@/accounts/published-tables";
import { keptTogether } from "@/components/kept-together";
import { documentHref } from "@/components/page-href";
import { placeHref, placeWords } from "@/components/place-href";
import { Section } from "@/components/section";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

const words = zh.account.reading;

/** What was read of the nine tables and what was not, in plain words. */
export function ReadingSection({ stored }: { readonly stored: StoredAccount }) {
  const { account, document } = stored;
  const count = (status: TableStatus) =>
    TABLE_NUMBERS.filter((number) => account.tables[number].status === status).length;
  return (
    <Section id="reading" question={words.question}>
      <div>
        <h3 className="fig__title">
          {keptTogether(
            zh.account.readingFinding({
              read: count("read"),
              partial: count("partial"),
              empty: count("empty"),
              missing: count("missing"),
            }),
          )}
        </h3>
        <ul className="reading">
          {TABLE_NUMBERS.map((number) => {
            const { status, title, place, emptyStatement } = account.tables[number];
            const name = zh.account.tableName(number, title ?? TABLE_TITLES[number]);
            return (
              <li key={number} className={`reading--${status}`}>
                {place === null ? name : <a href={placeHref(document.id, place)}>{name}</a>}
                <span>
                  {words.status[status]}
                  {emptyStatement !== null && `：“${emptyStatement.text}”`}
                </span>
                <Unread stored={stored} table={number} />
              </li>
            );
          })}
          {account.unread.some(({ table }) => table === null) && (
            <li>
              {words.text}
              <Unread stored={stored} table={null} />
            </li>
          )}
        </ul>
        {account.unread.length === 0 && <p className="reading__all">{words.nothing}</p>}
        <p className="reading__all">
          <a href={documentHref(document.id)}>{words.link}</a>
        </p>
      </div>
    </Section>
  );
}

interface UnreadProps {
  readonly stored: StoredAccount;
  readonly table: (typeof TABLE_NUMBERS)[number] | null;
}

function Unread({ stored: { account, document }, table }: UnreadProps) {
  const unread = account.unread.filter((each) => each.table === table);
  if (unread.length === 0) return null;
  return (
    <ul>
      {unread.map(({ what, why, place }) => (
        <li key={`${what}/${place.block}.${place.row ?? ""}.${place.column ?? ""}`}>
          {words.unread(what, why)} <a href={placeHref(document.id, place)}>{placeWords(place)}</a>
        </li>
      ))}
    </ul>
  );
}
