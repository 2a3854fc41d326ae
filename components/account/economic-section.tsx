import { statedFen } from "@/accounts/amount";
import { economicGroupOf } from "@/accounts/classification";
import { findLine, statedEntries } from "@/accounts/find-line";
import { amountOf, findStatement } from "@/accounts/find-statement";
import { formatMoney, formatRate, unitForEach } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { TABLE_BASIS, TABLE_TITLES } from "@/accounts/published-tables";
import { RankedChart } from "@/components/charts/ranked-chart";
import { FigureFrame } from "@/components/figure-frame";
import { Section } from "@/components/section";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { Absent } from "./absent";
import { FigureAmount } from "./figure-amount";
import { figureAbout, tableSource } from "./figure-about-account";
import { termsOf } from "./terms-of";

/** 30101, as against the class 301. */
const GROUP_DIGITS = 5;

/** What basic expenditure was spent on: two rankings on one scale, staff and running the office. */
export function EconomicSection({ stored }: { readonly stored: StoredAccount }) {
  const words = zh.account.economic;
  const table = stored.account.tables["06"];
  const groups = statedEntries(table, "amount").flatMap(({ line: { code, name }, figure }) =>
    code?.length === GROUP_DIGITS && figure.amount.kind === "stated"
      ? [{ code, name, fen: figure.amount.fen }]
      : [],
  );
  if (groups.length === 0)
    return (
      <Section id="economic" question={words.question} terms={termsOf("经济分类")}>
        <Absent>{words.absent(TABLE_TITLES["06"])}</Absent>
      </Section>
    );
  const ranked = groups.toSorted((a, b) => b.fen - a.fen);
  const unit = unitForEach(groups.map((row) => row.fen));
  const amounts = ranked.map((row) => row.fen);
  const scale = [Math.min(0, ...amounts), Math.max(0, ...amounts)] as const;
  return (
    <Section
      id="economic"
      question={words.question}
      terms={termsOf("经济分类", "人员经费", "公用经费")}
    >
      <FigureFrame
        id="f-econ"
        finding={zh.account.economicFinding(finding(stored, ranked, unit))}
        about={figureAbout(stored, {
          measure: words.measure,
          basis: TABLE_BASIS["06"],
          unit,
          sources: [tableSource(stored, "06")],
        })}
        note={words.blanks}
        chart={
          <div className="two">
            {(["personnel", "operating"] as const).map((half) => {
              const all = ranked.filter(({ code }) => halfOf(code) === half);
              const rows = all.filter((row) => row.fen !== 0);
              return (
                <div key={half}>
                  <p className="half">
                    <b>{words[half]}</b>
                    <span className="close-rule">
                      <FigureAmount
                        figure={findLine(table, half)?.figures.amount}
                        unit={unit}
                        documentId={stored.document.id}
                        marks={stored.marks}
                      />
                    </span>
                  </p>
                  {rows.length > 0 && (
                    <RankedChart
                      rows={rows.map(({ code, name, fen: value }) => ({ code, name, value }))}
                      unit={unit}
                      scale={scale}
                      name={words[half]}
                    />
                  )}
                  {rows.length < all.length && (
                    <p className="bars__note">{words.zeros(all.length - rows.length)}</p>
                  )}
                </div>
              );
            })}
          </div>
        }
        table={<EconomicTable stored={stored} unit={unit} />}
      />
    </Section>
  );
}

/** A class that the official list does not have belongs to running the office, as 302 and 310 do. */
function halfOf(code: string): "personnel" | "operating" {
  return economicGroupOf(code) === "personnel" ? "personnel" : "operating";
}

function finding(
  { account }: StoredAccount,
  ranked: readonly { readonly name: string; readonly fen: Fen }[],
  unit: Unit,
) {
  const largest = ranked.find(({ fen: amount }) => amount > 0);
  const personnel = statedFen(findLine(account.tables["06"], "personnel")?.figures.amount?.amount);
  // Table 06 has no line for its whole: table 05 states it, and the narrative.
  const basic =
    statedFen(findLine(account.tables["05"], "total")?.figures.basic?.amount) ??
    amountOf(findStatement(account, "basic"));
  return {
    personnelShare: personnel === undefined || !basic ? null : formatRate(personnel / basic),
    largest: largest?.name ?? null,
    amount: largest ? formatMoney(largest.fen, unit) : null,
    groups: ranked.length,
  };
}

function EconomicTable({ stored, unit }: { readonly stored: StoredAccount; readonly unit: Unit }) {
  const words = zh.account.economic;
  const lines = stored.account.tables["06"].lines.filter(
    ({ kind, figures }) => kind === "total" || figures.amount?.amount.kind === "stated",
  );
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{words.columns.code}</th>
          <th scope="col" className="l">
            {words.columns.name}
          </th>
          <th scope="col">{words.columns.amount}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ kind, code, name, figures, place }) => (
          <tr
            key={`${place.block}.${place.row ?? ""}.${code ?? name}`}
            className={kind === "total" ? "tot" : undefined}
          >
            <td>{code}</td>
            <th scope="row" className="l">
              {name}
            </th>
            <td>
              <FigureAmount
                figure={figures.amount}
                unit={unit}
                documentId={stored.document.id}
                marks={stored.marks}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
