import type { DocumentTable } from "@/db/queries/document-tables";
import type { StoredDocument } from "@/db/queries/stored-document";
import { TABLE_TITLES } from "@/accounts/published-tables";
import { zh } from "@/messages/zh";

import { Mark } from "../figure-frame";
import { accountHref } from "../page-href";

interface DocumentMastProps {
  readonly document: StoredDocument;
  readonly tables: readonly DocumentTable[];
}

/** What file it is, where its words come from, and its tables to jump to. */
export function DocumentMast({ document, tables }: DocumentMastProps) {
  const words = zh.document;
  const { unit, year, origin, filename, published, sha256 } = document;
  const transcription = origin === "transcription";
  return (
    <section className="mast">
      <div>
        <p className="kicker">{words.kicker(unit.name, year)}</p>
        <h1 className="headline">{words.headline}</h1>
        <p className="lede">{transcription ? words.ledeTranscription : words.lede}</p>
        <dl className="facts facts--ruled">
          <dt>{words.facts.filename}</dt>
          <dd>{filename}</dd>
          <dt>{words.facts.published}</dt>
          <dd>{published === null ? words.facts.unknownDate : zh.date(published)}</dd>
          <dt>{words.facts.origin}</dt>
          <dd>
            {origin === "original" && words.facts.original}
            {transcription && <Mark text={zh.shell.transcription} />}
            {origin === "simulated" && <Mark text={zh.shell.simulated} />}
          </dd>
          <dt>{words.facts.sha256}</dt>
          <dd>
            <code>{sha256}</code>
          </dd>
          <dt>{words.facts.account}</dt>
          <dd>
            <a href={accountHref(unit.id, year)}>{words.facts.openAccount(year)}</a>
          </dd>
        </dl>
      </div>
      {tables.length > 0 && (
        <nav aria-labelledby="tables">
          <h2 className="fig__title" id="tables">
            {words.tables}
          </h2>
          <ul className="jump">
            {tables.map(({ number, title, status, block }) => (
              <li key={number}>
                <a href={`#b${block}`}>
                  {words.tableNumber(number)} {title ?? TABLE_TITLES[number]}
                </a>
                {status === "empty" && <small>{words.tableEmpty}</small>}
                {status === "partial" && <small>{words.tablePartial}</small>}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  );
}
