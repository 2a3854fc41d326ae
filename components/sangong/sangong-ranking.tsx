import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { unitForEach } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { checksOfFigures } from "../checks/checks-of-figures";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { placeHref } from "../place-href";
import { MoreRows } from "../ranking/more-rows";
import { SortHead } from "../ranking/sort-head";
import { Section } from "../section";
import { ViewSwitch } from "../view-switch";
import { WideTable } from "../wide-table";
import { SANGONG_SORTS, sangongViewHref } from "./sangong-address";
import { aboutSangong, type SangongPlace } from "./sangong-place";
import { rankedSangong, type RankedSangong } from "./ranked-sangong";
import { rateText } from "./sangong-years";

interface SangongRankingProps {
  readonly place: SangongPlace;
  /** Units that state the component. */
  readonly rows: readonly RankedSangong[];
}

const ID = "f-ranking";

/** Who spent how much of the asked component, who is above the budget, and who above the year before. */
export function SangongRanking({ place, rows }: SangongRankingProps) {
  const { region, year, view } = place;
  const words = zh.sangong;
  const over = rows.filter((row) => row.over);
  const rose = rows.filter((row) => row.rose);
  const asked = view.only === "over" ? over : view.only === "rose" ? rose : rows;
  const shown = rankedSangong(asked, view).slice(0, view.rows);
  const unit = unitForEach(
    rows
      .flatMap(({ budget, actual, before }) => [budget, actual, before])
      .filter((amount) => amount !== null),
  );
  const href = (choice: Partial<typeof view>) =>
    sangongViewHref({ ...view, region: region.code, year, ...choice }, ID);
  return (
    <Section id="s-ranking" question={words.ranking.question}>
      <div>
        <ViewSwitch
          label={words.ranking.which}
          options={([null, "over", "rose"] as const).map((only) => ({
            text: words.ranking.only(only, { over: over.length, rose: rose.length }),
            href: href({ only }),
            current: view.only === only,
          }))}
        />
        <FigureFrame
          id={ID}
          finding={words.ranking.finding(rows.length, over.length, rose.length)}
          about={aboutSangong(place, {
            measure: words.ranking.measure(words.components[view.component]),
            unit,
            checks: checksOfFigures(
              place.marks,
              shown.map(({ documentId, place: at, actual }) => [
                at ? placeHref(documentId, at) : undefined,
                actual,
              ]),
            ),
          })}
          note={words.ranking.note}
          chart={null}
          table={
            <WideTable label={words.ranking.question}>
              <table className="tbl ranking">
                <thead>
                  <tr>
                    <th scope="col">{view.sort === "unit" ? zh.ranking.order : zh.ranking.rank}</th>
                    {SANGONG_SORTS.toSorted(
                      (a, b) => Number(b === "unit") - Number(a === "unit"),
                    ).flatMap((sort) => [
                      // Budget and the year before stand beside what is sorted by them.
                      sort === "rate" && (
                        <th key="budget" scope="col">
                          {words.budget}
                        </th>
                      ),
                      sort === "change" && (
                        <th key="before" scope="col">
                          {words.columns.before(year - 1)}
                        </th>
                      ),
                      <SortHead
                        key={sort}
                        left={sort === "unit"}
                        text={words.ranking.heads[sort]}
                        href={href({ sort, ascending: view.sort === sort && !view.ascending })}
                        sorted={
                          view.sort === sort ? (view.ascending ? "ascending" : "descending") : null
                        }
                      />,
                    ])}
                  </tr>
                </thead>
                <tbody>
                  {shown.map((row, at) => (
                    <tr key={row.unit.id}>
                      <td>{at + 1}</td>
                      <th scope="row" className="l">
                        <a href={`${accountHref(row.unit.id, year)}#sangong`}>
                          {row.unit.shortName}
                        </a>
                      </th>
                      <Cells row={row} unit={unit} marks={place.marks} />
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          }
        />
      </div>
      <MoreRows shown={shown.length} all={asked.length} hrefOf={(count) => href({ rows: count })} />
    </Section>
  );
}

interface CellsProps {
  readonly row: RankedSangong;
  readonly unit: Unit;
  readonly marks: FigureMarks;
}

function Cells({ row, unit, marks }: CellsProps) {
  const { actual, budget, before, change } = row;
  return (
    <>
      <td>
        <Amount
          fen={actual}
          unit={unit}
          href={row.place ? placeHref(row.documentId, row.place) : undefined}
          marks={marks}
        />
      </td>
      <td>
        <Amount fen={budget} unit={unit} />
      </td>
      <td>
        {rateText(actual, budget)}
        {row.over && (
          <small className="named doubt" data-flag>
            {zh.sangong.ranking.over}
          </small>
        )}
      </td>
      <td>
        <Amount fen={before} unit={unit} />
      </td>
      <td>
        {change === null ? (
          <Amount fen={null} unit={unit} />
        ) : (
          <Change fen={change} rate={rateOf(change, before)} unit={unit} />
        )}
      </td>
    </>
  );
}

function rateOf(change: Fen, before: Fen | null): number | null {
  return before !== null && before > 0 ? change / before : null;
}
