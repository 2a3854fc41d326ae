import type { Unit } from "@/accounts/money";
import type { AccountRow } from "@/db/queries/accounts";
import type { UnitCheck } from "@/db/queries/unit-checks";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { AccountStatus } from "../checks/account-status";
import { FigureFrame } from "../figure-frame";
import { accountHref, documentHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";

const UNIT: Unit = "万元";

interface UnitAccountsProps {
  readonly accounts: readonly AccountRow[];
  readonly checks: readonly UnitCheck[];
}

/** Every account of the unit, superseded versions too, each with its document. */
export function UnitAccounts(props: UnitAccountsProps) {
  const { accounts } = props;
  const words = zh.unit.list;
  const years = accounts.map(({ year }) => year);
  return (
    <Section
      id="s-accounts"
      question={words.question}
      terms={[{ term: words.term, meaning: words.meaning }]}
    >
      <FigureFrame
        id="f-accounts"
        finding={words.finding(accounts.length)}
        about={{
          measure: words.measure,
          basis: words.basis,
          unit: UNIT,
          years: zh.unit.years(Math.min(...years), Math.max(...years)),
          source: words.source,
          places: accounts.map(({ document, year, version }) => ({
            words: words.sourceOf(year, version),
            href: documentHref(document.id),
          })),
          version: null,
          mark: accounts.some(({ simulated }) => simulated) ? zh.shell.simulated : null,
        }}
        chart={null}
        table={<AccountsTable {...props} />}
      />
    </Section>
  );
}

function AccountsTable({ accounts, checks }: UnitAccountsProps) {
  const words = zh.unit.list;
  return (
    <WideTable label={words.question}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{zh.unit.year}</th>
            <th scope="col" className="l">
              {words.version}
            </th>
            <th scope="col">{words.expenditure}</th>
            <th scope="col">{words.basic}</th>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.sangong}</th>
            <th scope="col" className="l">
              {zh.checks.record.columns.status}
            </th>
            <th scope="col" className="l">
              {words.published}
            </th>
            <th scope="col" className="l">
              {words.document}
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ id, unit, year, version, current, totals, document, origin }) => (
            <tr key={id}>
              <th scope="row">
                {current ? (
                  <a href={accountHref(unit.id, year)}>{words.openAccount(year)}</a>
                ) : (
                  year
                )}
              </th>
              <td className="l">
                {words.versionNumber(version)}
                {!current && <small className="full-name">{words.superseded}</small>}
              </td>
              <td>
                <Amount fen={totals.expenditure} unit={UNIT} />
              </td>
              <td>
                <Amount fen={totals.basic} unit={UNIT} />
              </td>
              <td>
                <Amount fen={totals.project} unit={UNIT} />
              </td>
              <td>
                <Amount fen={totals.sangongActual} unit={UNIT} />
              </td>
              <td className="l">
                <AccountStatus check={checks.find(({ accountId }) => accountId === id)} />
              </td>
              <td className="l">
                {document.published === null ? words.unknownDate : zh.date(document.published)}
              </td>
              <td className="l">
                <a href={documentHref(document.id)}>{words.openDocument}</a>
                {origin === "transcription" && (
                  <small className="full-name">{zh.shell.transcription}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
