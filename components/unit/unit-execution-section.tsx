import { formatRate, unitForEach } from "@/accounts/format-money";
import type { ExecutionRow } from "@/db/queries/execution";
import { zh } from "@/messages/zh";

import { rateOf, rateText } from "../account/execution-view";
import { termsOf } from "../account/terms-of";
import { checksOfFigures, type ShownFigure } from "../checks/checks-of-figures";
import { FigureFrame } from "../figure-frame";
import { placeHref } from "../place-href";
import { Section } from "../section";
import { aboutUnit, type UnitPlace } from "./unit-place";
import { UnitYearsTable } from "./unit-years-table";
import { YearParts } from "./year-parts";

interface UnitExecutionSectionProps {
  readonly place: UnitPlace;
  /** Of the whole accounts. */
  readonly rows: readonly ExecutionRow[];
}

const words = zh.unit.execution;
/** What the glossary calls a budget, where it is not as the documents do. */
const GLOSSARY_NAMES: Readonly<Record<string, string>> = { 全年预算: "全年预算数" };

/** What was spent of each budget; a figure a budget, for rates against different ones never share one. */
export function UnitExecutionSection({ place, rows }: UnitExecutionSectionProps) {
  const named = rows.flatMap((row) => (row.basis === null ? [] : [{ ...row, basis: row.basis }]));
  const budgets = [...new Set(named.map(({ basis }) => basis))];
  return (
    <Section
      id="s-execution"
      question={words.question}
      terms={termsOf(...budgets.map((basis) => GLOSSARY_NAMES[basis] ?? basis), "执行率")}
    >
      {budgets.length === 0 ? (
        <p className="absent">{words.absent}</p>
      ) : (
        <div>
          {budgets.map((basis, index) => (
            <BudgetFigure
              key={basis}
              id={`f-execution-${index + 1}`}
              place={place}
              basis={basis}
              rows={named.filter((row) => row.basis === basis)}
            />
          ))}
        </div>
      )}
    </Section>
  );
}

interface BudgetFigureProps extends UnitExecutionSectionProps {
  readonly id: string;
  readonly basis: string;
}

function BudgetFigure({ id, place, basis, rows }: BudgetFigureProps) {
  const { years } = place;
  const at = (year: number) => rows.find((row) => row.year === year);
  const amounts = (key: "budget" | "actual" | "tableAmount") =>
    years.map((year) => at(year)?.[key] ?? null);
  const [budget, actual, table] = [amounts("budget"), amounts("actual"), amounts("tableAmount")];
  const unit = unitForEach([...budget, ...actual].flatMap((amount) => amount ?? []));
  const placed = (key: "place" | "tablePlace") =>
    years.map((year) => {
      const row = at(year);
      const where = row?.[key];
      return row && where ? placeHref(row.documentId, where) : undefined;
    });
  return (
    <FigureFrame
      id={id}
      finding={finding(basis, rows)}
      about={aboutUnit(place, {
        measure: words.measure(basis),
        basis: words.basis(basis),
        unit,
        source: words.source,
        checks: checksOfFigures(place.marks, [
          ...placed("place").flatMap((href, at): ShownFigure[] => [
            [href, budget[at]],
            [href, actual[at]],
          ]),
          ...placed("tablePlace").map((href, at): ShownFigure => [href, table[at]]),
        ]),
      })}
      note={words.note(basis)}
      chart={
        actual.every((amount) => amount === null) ? null : (
          <YearParts
            place={place}
            parts={[{ key: "actual", name: words.actual, colour: "var(--seq-4)", values: actual }]}
            frames={budget}
            frameName={basis}
            unit={unit}
          />
        )
      }
      table={
        <UnitYearsTable
          place={place}
          label={words.measure(basis)}
          unit={unit}
          amounts={[
            { key: "budget", name: basis, values: budget, hrefs: placed("place") },
            { key: "actual", name: words.actual, values: actual, hrefs: placed("place") },
            { key: "table", name: words.table, values: table, hrefs: placed("tablePlace") },
          ]}
          more={[
            {
              name: words.rate(basis),
              text: (year) => {
                const row = at(year);
                return row === undefined ? null : rateText(row);
              },
            },
            {
              name: words.differs,
              text: (year) =>
                at(year)?.agreement === "differs" ? (
                  <span className="retold">{words.differs}</span>
                ) : (
                  ""
                ),
            },
          ]}
        />
      }
    />
  );
}

function finding(basis: string, rows: readonly ExecutionRow[]): string {
  const rates = rows
    .filter(({ statedRate, computedRate }) => statedRate !== null || computedRate !== null)
    .map(rateOf);
  if (rates.length === 0) return words.findingNone(basis);
  return words.finding(
    basis,
    rates.length,
    formatRate(Math.min(...rates)),
    formatRate(Math.max(...rates)),
  );
}
