import { formatRate, unitForEach } from "@/accounts/format-money";
import type { RegionProjectExecution } from "@/db/queries/execution-by-projects";
import type { ExecutionSum } from "@/db/queries/execution-sums";
import { zh } from "@/messages/zh";

import { checksOfPassages } from "../checks/checks-of-figures";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { placeHref } from "../place-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { ExecutionCells } from "./execution-cells";
import { aboutExecution, linesOf, type ExecutionPlace } from "./execution-place";
import { RankHeads, rankWords } from "./rank-heads";
import { highestRate, ranked } from "./ranked";
import { MoreOfRanking } from "./units-rank-table";

interface ProjectsSectionProps {
  readonly place: ExecutionPlace;
  readonly answer: RegionProjectExecution;
  readonly sum: ExecutionSum;
}

const ID = "f-projects";
/** From half of the projects at exactly 100 % on, the rate does not tell the usual project from another. */
const INDISTINCT = 0.5;

/** The projects of all units, the worst executed first; each once, whether text or form states it. */
export function ProjectsSection({ place, answer, sum }: ProjectsSectionProps) {
  const { year, view } = place;
  const words = zh.execution;
  const { rows } = answer;
  if (rows.length === 0)
    return (
      <Section id="s-projects" question={words.projects.question}>
        <p className="absent">{words.projects.none(year)}</p>
      </Section>
    );
  const shown = ranked(rows, view).slice(0, view.rows);
  const highest = highestRate(shown);
  const unit = unitForEach(
    rows.flatMap(({ budget, actual, deviation }) => [budget, actual, deviation]),
  );
  const full = sum.full / rows.length;
  return (
    <Section id="s-projects" question={words.projects.question}>
      {full >= INDISTINCT && (
        <p className="absent">{words.projects.indistinct(sum.full, formatRate(full))}</p>
      )}
      <FigureFrame
        id={ID}
        finding={words.projects.finding(
          rows.length,
          sum.below,
          formatRate(linesOf(place).low, 0),
          sum.full,
        )}
        about={aboutExecution(place, {
          measure: words.projects.measure,
          basis: words.projects.basis,
          unit,
          source: words.projects.source,
          checks: checksOfPassages(place.marks, shown),
        })}
        note={words.projects.note(answer.accounts, answer.incomplete)}
        chart={null}
        table={
          <WideTable label={words.projects.question}>
            <table className="tbl ranking cards">
              <thead>
                <tr>
                  <th scope="col">{words.columns.project}</th>
                  <RankHeads
                    place={place}
                    at={ID}
                    bars
                    heads={[{ sort: "unit", text: words.columns.unit }, ...rankWords("adjusted")]}
                  />
                  <th scope="col" className="l">
                    {words.columns.from}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((row, index) => (
                  <tr key={index}>
                    <th scope="row">{row.name}</th>
                    <td className="l">
                      <a href={accountHref(row.unit.id, year)}>{row.unit.shortName}</a>
                    </td>
                    <ExecutionCells
                      row={row}
                      unit={unit}
                      kind="adjusted"
                      lines={linesOf(place)}
                      marks={place.marks}
                      highest={highest}
                      href={placeHref(row.documentId, row.place)}
                      doubt={row.differs ? words.projects.differs : null}
                    />
                    <td className="l">{words.projects.from[row.from]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        }
      />
      <MoreOfRanking place={place} at={ID} shown={shown.length} all={rows.length} />
    </Section>
  );
}
