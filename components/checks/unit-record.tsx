import { formatRate } from "@/accounts/format-money";
import type { UnitCheck } from "@/db/queries/unit-checks";
import type { UnitRow } from "@/db/queries/units";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { AccountStatus } from "./account-status";

interface UnitRecordProps {
  readonly unit: UnitRow;
  readonly checks: readonly UnitCheck[];
}

const words = zh.checks.record;

/** A unit's record: how each year's account came out, and how much of what it should it discloses. */
export function UnitRecord({ unit, checks }: UnitRecordProps) {
  const current = checks.filter((check) => check.current);
  const results = current.flatMap(({ result }) => result ?? []);
  const marred = results.filter(({ findings }) => findings > 0);
  const years = current.map(({ year }) => year);
  return (
    <Section id="s-checks" question={words.question} terms={words.terms}>
      <FigureFrame
        id="f-checks"
        finding={
          results.length === 0
            ? words.none
            : words.finding(
                results.length,
                marred.length,
                marred.reduce((sum, { findings }) => sum + findings, 0),
              )
        }
        about={{
          measure: words.measure,
          basis: words.basis,
          unit: words.unit,
          years: zh.unit.years(Math.min(...years), Math.max(...years)),
          source: words.source,
          places: [],
          version: null,
          mark: unit.simulated ? zh.shell.simulated : null,
        }}
        chart={null}
        table={<RecordTable checks={current} />}
      />
    </Section>
  );
}

function RecordTable({ checks }: { readonly checks: readonly UnitCheck[] }) {
  const { columns } = words;
  return (
    <WideTable label={words.question}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{zh.unit.year}</th>
            <th scope="col" className="l">
              {columns.status}
            </th>
            <th scope="col">{columns.findings}</th>
            <th scope="col">{columns.damaged}</th>
            <th scope="col">{columns.hint}</th>
            <th scope="col">{columns.undecidable}</th>
            <th scope="col">{columns.disclosed}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.accountId}>
              <th scope="row">{check.year}</th>
              <td className="l">
                <AccountStatus check={check} />
              </td>
              {(["findings", "damaged", "hint", "undecidable"] as const).map((part) => (
                <td key={part}>{check.result?.[part] ?? <span className="blank">—</span>}</td>
              ))}
              <td>
                {check.result?.disclosed?.share == null ? (
                  <span className="blank">—</span>
                ) : (
                  formatRate(check.result.disclosed.share)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
