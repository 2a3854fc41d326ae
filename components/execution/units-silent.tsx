import type { SilentUnit } from "@/db/queries/execution-silent";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { aboutExecution, type ExecutionPlace } from "./execution-place";

interface UnitsSilentProps {
  readonly place: ExecutionPlace;
  readonly units: readonly SilentUnit[];
}

/** Who is in no sum of this page, as its text states no such budget. */
export function UnitsSilent({ place, units }: UnitsSilentProps) {
  if (units.length === 0) return null;
  const { silent: words, kinds } = zh.execution;
  const { year, kind } = place;
  const other = kinds[kind === "initial" ? "adjusted" : "initial"];
  const otherwise = units.filter((each) => each.otherwise).length;
  return (
    <Section id="s-silent" question={words.question}>
      <FigureFrame
        id="f-silent"
        finding={words.finding(units.length, kinds[kind], otherwise, other)}
        about={aboutExecution(place, {
          measure: words.measure(kinds[kind]),
          basis: words.basis,
          unit: words.unit,
        })}
        note={words.note}
        chart={null}
        table={
          <WideTable label={words.question}>
            <table className="tbl tbl--words">
              <thead>
                <tr>
                  <th scope="col">{words.columns.unit}</th>
                  <th scope="col">{words.columns.states}</th>
                </tr>
              </thead>
              <tbody>
                {units.map(({ unit, accountId, otherwise: has }) => (
                  <tr key={accountId}>
                    <th scope="row">
                      <a href={`${accountHref(unit.id, year)}#execution`}>{unit.shortName}</a>
                    </th>
                    <td>{has ? other : words.neither}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        }
      />
    </Section>
  );
}
