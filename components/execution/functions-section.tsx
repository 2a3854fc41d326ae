import { functionName } from "@/accounts/classification";
import { formatRate, unitForEach } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import { classColour } from "@/charts/class-colour";
import type {
  FunctionExecution,
  RegionFunctionExecution,
} from "@/db/queries/execution-by-functions";
import { zh } from "@/messages/zh";

import { ExecutionChart } from "../charts/execution-chart";
import { FigureFrame } from "../figure-frame";
import { functionHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { executionViewHref } from "./execution-address";
import { ExecutionCells } from "./execution-cells";
import { aboutExecution, linesOf, type ExecutionPlace } from "./execution-place";
import { FunctionUnits } from "./function-units";
import { RankHeads, rankWords } from "./rank-heads";
import { ranked } from "./ranked";

interface FunctionsSectionProps {
  readonly place: ExecutionPlace;
  readonly answer: RegionFunctionExecution;
}

const ID = "f-functions";

/** Categories over the region, level by level, and the units of the one that is open. */
export function FunctionsSection({ place, answer }: FunctionsSectionProps) {
  const words = zh.execution.functions;
  const { view } = place;
  return (
    <>
      <Section
        id="s-functions"
        question={view.code === "" ? words.question : words.questionOf(nameOf(view.code))}
        terms={zh.district.terms.execution}
      >
        {view.code !== "" && <PathUp place={place} />}
        {answer.parts.length === 0 ? (
          <p className="absent" id={ID}>
            {view.code.length === 7 ? words.deepest : words.none}
          </p>
        ) : (
          <PartsFigure place={place} answer={answer} />
        )}
      </Section>
      {view.code !== "" && answer.units.length > 0 && (
        <FunctionUnits place={place} name={nameOf(view.code)} units={answer.units} />
      )}
    </>
  );
}

/** From all classes down to the open one. */
function PathUp({ place: { region, year, view } }: { readonly place: ExecutionPlace }) {
  const words = zh.execution.functions;
  const href = (code: string) => executionViewHref({ ...view, region: region.code, year, code });
  const above = [3, 5].filter((length) => length < view.code.length);
  return (
    <nav className="path" aria-label={words.path}>
      <a href={href("")}>{words.all}</a>
      {above.map((length) => (
        <span key={length}>
          › <a href={href(view.code.slice(0, length))}>{nameOf(view.code.slice(0, length))}</a>
        </span>
      ))}
      <span aria-current="true">› {nameOf(view.code)}</span>
      <a href={functionHref(view.code, { region: region.code, year })}>{words.page}</a>
    </nav>
  );
}

function PartsFigure({ place, answer }: FunctionsSectionProps) {
  const { region, year, view, kind } = place;
  const words = zh.execution;
  const rows = answer.parts.map((part) => ({
    ...part,
    unit: { shortName: nameOf(part.code) },
    deviation: fen(part.actual - part.budget),
  }));
  const unit = unitForEach(
    rows.flatMap(({ budget, actual, deviation }) => [budget, actual, deviation]),
  );
  const listed = ranked(rows, view);
  const href = (code: string) =>
    executionViewHref({ ...view, region: region.code, year, code }, ID);
  const drawn = listed.flatMap(({ code, unit: { shortName }, budget, actual, rate }) =>
    rate === null
      ? []
      : {
          name: shortName,
          budget,
          actual,
          rate,
          rateText: formatRate(rate),
          colour: classColour(code),
          doubtful: false,
          href: href(code),
        },
  );
  return (
    <FigureFrame
      id={ID}
      finding={finding(answer.parts)}
      about={aboutExecution(place, {
        measure: words.functions.measure(words.kinds[kind]),
        basis: words.basis(words.kinds[kind]),
        unit,
      })}
      note={
        words.functions.drawn(words.kinds[kind]) +
        words.functions.note(answer.accounts, answer.unplaced, words.kinds[kind])
      }
      chart={
        drawn.length === 0 ? null : (
          <ExecutionChart
            rows={drawn}
            unit={unit}
            basis={words.kinds[kind]}
            up={view.code === "" ? undefined : href(parentOf(view.code))}
          />
        )
      }
      table={
        <WideTable label={words.functions.question}>
          <table className="tbl ranking">
            <thead>
              <tr>
                <RankHeads
                  place={place}
                  at={ID}
                  heads={[{ sort: "unit", text: words.columns.category }, ...rankWords(kind)]}
                />
                <th scope="col">{words.columns.units}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map((row) => (
                <tr key={row.code}>
                  <th scope="row">
                    <a href={href(row.code)}>{row.unit.shortName}</a>
                    <small className="named">{row.code}</small>
                  </th>
                  <ExecutionCells
                    row={row}
                    unit={unit}
                    kind={kind}
                    lines={linesOf(place)}
                    marks={place.marks}
                  />
                  <td>{row.units}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      }
    />
  );
}

function finding(parts: readonly FunctionExecution[]): string {
  const words = zh.execution.functions;
  const rated = parts
    .flatMap((part) => (part.rate === null ? [] : [{ ...part, rate: part.rate }]))
    .toSorted((a, b) => a.rate - b.rate);
  const [lowest, highest] = [rated[0], rated.at(-1)];
  if (!lowest || !highest) return words.noRates;
  if (lowest === highest) return words.one(nameOf(lowest.code), formatRate(lowest.rate));
  return words.finding(
    nameOf(lowest.code),
    formatRate(lowest.rate),
    nameOf(highest.code),
    formatRate(highest.rate),
  );
}

/** 20805 of 2080505; "" of a class. */
function parentOf(code: string): string {
  return code.length <= 3 ? "" : code.slice(0, -2);
}

export function nameOf(code: string): string {
  return functionName(code) ?? code;
}
