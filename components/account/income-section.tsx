import { statedFen } from "@/accounts/amount";
import { findLine, statedEntries } from "@/accounts/find-line";
import { formatMoney, formatRate, unitForEach } from "@/accounts/format-money";
import { TABLE_BASIS, TABLE_TITLES } from "@/accounts/published-tables";
import { FigureFrame } from "@/components/figure-frame";
import { Section } from "@/components/section";
import { TermLink } from "@/components/term-link";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { Absent } from "./absent";
import { FigureAmount } from "./figure-amount";
import { figureAbout, tableSource } from "./figure-about-account";
import { largestPart } from "./largest-part";
import { termsOf } from "./terms-of";

const words = zh.account.income;
/** Money from earlier years, which is no income of this one. */
const BALANCES = ["usedNonFiscalBalance", "openingBalance"] as const;

/** Where the money came from: the income side of table 01. */
export function IncomeSection({ stored }: { readonly stored: StoredAccount }) {
  const table = stored.account.tables["01"];
  const entries = statedEntries(table, "amount", "income");
  const income = findLine(table, "income", "income")?.figures.amount;
  const grandTotal = findLine(table, "incomeGrandTotal", "income");
  const terms = termsOf("财政拨款", "本年收入");
  const total = statedFen(income?.amount) ?? null;
  if (entries.length === 0 && total === null)
    return (
      <Section id="income" question={words.question} terms={terms}>
        <Absent>{words.absent(TABLE_TITLES["01"])}</Absent>
      </Section>
    );
  const parts = entries.map(({ line, figure }) => ({
    line,
    figure,
    name: line.name,
    fen: statedFen(figure.amount) ?? null,
  }));
  const stated = parts.flatMap(({ name, fen }) => (fen === null ? [] : [{ name, fen }]));
  const unit = unitForEach([...stated.map(({ fen }) => fen), ...(total === null ? [] : [total])]);
  const balances = BALANCES.flatMap((key) => {
    const line = findLine(table, key, "income");
    return line?.figures.amount?.amount.kind === "stated" ? [line] : [];
  });
  const read = { unit, documentId: stored.document.id, marks: stored.marks };
  return (
    <Section id="income" question={words.question} terms={terms}>
      <FigureFrame
        id="f-income"
        finding={zh.account.incomeFinding(
          total === null ? null : formatMoney(total, unit),
          largestPart(total, stated),
        )}
        about={figureAbout(stored, {
          measure: words.measure,
          basis: TABLE_BASIS["01"],
          unit,
          sources: [tableSource(stored, "01")],
        })}
        note={words.blanks}
        chart={null}
        table={
          <table className="tbl income">
            <thead>
              <tr>
                <th scope="col">{words.columns.name}</th>
                <th scope="col">{words.columns.amount}</th>
                <td className="bar" aria-hidden="true" />
                <th scope="col">{words.columns.share}</th>
              </tr>
            </thead>
            <tbody>
              {parts.map(({ line, figure, fen }) => {
                const share = fen !== null && total !== null && total > 0 ? fen / total : null;
                return (
                  <tr key={line.code ?? line.name}>
                    <th scope="row">
                      <TermLink term={line.name} />
                    </th>
                    <td>
                      <FigureAmount figure={figure} {...read} />
                    </td>
                    <td className="bar" aria-hidden="true">
                      {share !== null && share > 0 && (
                        <span className="bullet">
                          <i style={{ width: `${Math.min(1, share) * 100}%` }} />
                        </span>
                      )}
                    </td>
                    <td>{share === null ? "" : formatRate(share)}</td>
                  </tr>
                );
              })}
              <tr className="tot">
                <th scope="row">{words.total}</th>
                <td>
                  <span className="c">
                    <FigureAmount figure={income} {...read} />
                  </span>
                </td>
                <td className="bar" />
                <td />
              </tr>
              {[...balances, ...(balances.length > 0 && grandTotal ? [grandTotal] : [])].map(
                ({ key, name, figures }) => (
                  <tr key={key}>
                    <th scope="row">
                      <TermLink term={key === "incomeGrandTotal" ? words.grandTotal : name} />
                    </th>
                    <td>
                      <FigureAmount figure={figures.amount} {...read} />
                    </td>
                    <td className="bar" />
                    <td />
                  </tr>
                ),
              )}
            </tbody>
          </table>
        }
      />
    </Section>
  );
}
