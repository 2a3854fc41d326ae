import { changeWords, exactAmount, unitForEach } from "@/accounts/format-money";
import type { ComparedMeasure } from "@/accounts/indicators/compared-measures";
import { fen, type Unit } from "@/accounts/money";
import type { AccountVerdict } from "@/db/queries/account-verdicts";
import type { UnitRow } from "@/db/queries/units";
import { zh } from "@/messages/zh";

import { SmallMultiplesChart } from "../charts/small-multiples-chart";
import { VerdictMark } from "../checks/verdict-mark";
import { FigureFrame } from "../figure-frame";
import { plainNumber } from "../indicators/quantity-words";
import { accountHref, unitHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import type { Matrix, MatrixCell } from "./compare-matrix";
import { matrixSentence, matrixWords } from "./matrix-words";

const words = zh.compare.panels;

interface ComparePanelsProps {
  readonly units: readonly UnitRow[];
  readonly matrix: Matrix;
  readonly measure: ComparedMeasure;
  readonly simulated: boolean;
  readonly verdicts: readonly AccountVerdict[];
}

/** A small chart a unit, all on one scale, and the same as one table. */
export function ComparePanels(props: ComparePanelsProps) {
  const { units, matrix, measure, simulated, verdicts } = props;
  const { years, rows, form, format, baseYear } = matrix;
  const values = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
  const unit = moneyUnit(values, format);
  const nameOf = (id: string) => units.find((each) => each.id === id)?.shortName ?? id;
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
  const named =
    form === "index"
      ? words.measureAs.index(measure.name, baseYear ?? from)
      : words.measureAs[form](measure.name);
  const notes = [
    ...(form === "index" && baseYear === null ? [words.noBase] : []),
    ...(form === "share" ? [words.shareNote] : []),
    ...(rows.some(({ cells }) => cells.some(({ kind }) => kind === "derived"))
      ? [words.derivedNote]
      : []),
  ];
  return (
    <Section
      id="trend"
      question={words.question}
      terms={[
        { term: words.term, meaning: words.meaning },
        ...(form === "index" ? [{ term: words.indexTerm, meaning: words.indexMeaning }] : []),
      ]}
    >
      <FigureFrame
        id="f-panels"
        finding={finding(matrix, nameOf, measure.name, unit)}
        about={{
          measure: named,
          basis: measure.basis,
          unit: UNIT_WORDS[format] ?? unit,
          years: zh.compare.years(from, to),
          source: measure.source,
          places: [],
          version: null,
          mark: simulated ? zh.shell.simulated : null,
        }}
        chart={
          values.length === 0 ? null : (
            <SmallMultiplesChart
              panels={rows.map(({ unitId, cells }) => ({
                key: unitId,
                name: nameOf(unitId),
                points: cells,
                href: unitHref(unitId),
              }))}
              format={format}
              unit={unit}
            />
          )
        }
        note={notes.join("")}
        table={
          <WideTable label={named} newestFirst>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{words.unitName}</th>
                  {years.map((year) => (
                    <th key={year} scope="col">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ unitId, cells }) => (
                  <tr key={unitId}>
                    <th scope="row">
                      <a href={unitHref(unitId)}>{nameOf(unitId)}</a>
                    </th>
                    {cells.map((cell) => (
                      <td key={cell.year}>
                        <Cell cell={cell} unitId={unitId} format={format} unit={unit} />
                        {cell.value !== null && cell.kind !== "derived" && (
                          <VerdictMark
                            verdict={verdicts.find(
                              (each) => each.unitId === unitId && each.year === cell.year,
                            )}
                            of={words.accountOf(nameOf(unitId), cell.year)}
                          />
                        )}
                      </td>
                    ))}
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

const UNIT_WORDS: Readonly<Partial<Record<Matrix["format"], string>>> = {
  rate: "%",
  index: words.indexUnit,
  number: zh.units.list.piece,
};

interface CellProps {
  readonly cell: MatrixCell;
  readonly unitId: string;
  readonly format: Matrix["format"];
  readonly unit: Unit;
}

function Cell({ cell: { value, year, kind }, unitId, format, unit }: CellProps) {
  if (value === null)
    return (
      <span className="blank">
        <span aria-hidden="true">—</span>
        <span className="sr">{zh.amount.blank}</span>
      </span>
    );
  const shown = matrixWords(value, format, unit);
  const data = format === "money" ? exactAmount(fen(Math.round(value)), unit) : shown;
  return (
    <>
      {kind === "derived" && <abbr className="derived">{words.derived}</abbr>}
      <a className="fig-link" href={accountHref(unitId, kind === "derived" ? year + 1 : year)}>
        <data value={plainNumber(data)}>{shown}</data>
      </a>
    </>
  );
}

function moneyUnit(values: readonly number[], format: Matrix["format"]): Unit {
  return format === "money" ? unitForEach(values.map((value) => fen(Math.round(value)))) : "元";
}

/** Who changed most over the years, relative to where it began. */
function finding(
  { rows, form, format }: Matrix,
  nameOf: (id: string) => string,
  measure: string,
  unit: Unit,
): string {
  const [most] = rows
    .flatMap(({ unitId, cells }) => {
      const stated = cells.filter(({ value }) => value !== null);
      const [first, last] = [stated[0], stated.at(-1)];
      if (!first || !last || first === last) return [];
      return [{ unitId, first, last, change: Number(last.value) - Number(first.value) }];
    })
    .toSorted((a, b) => Math.abs(relative(b)) - Math.abs(relative(a)));
  if (!most) return words.findingNone(measure);
  const { first, last, change } = most;
  const say =
    // What comes to a head is no whole amount, and its change is not either.
    form === "absolute" && [first, last].every(({ value }) => isAmount(value, format))
      ? changeWords(fen(Math.round(change)), Number(first.value) > 0 ? relative(most) : null, unit)
      : zh.compare.panels.fromTo(
          matrixSentence(Number(first.value), format, unit),
          matrixSentence(Number(last.value), format, unit),
        );
  return words.finding(nameOf(most.unitId), say, first.year, last.year);
}

function isAmount(value: number | null, format: Matrix["format"]): boolean {
  return format === "money" && Number.isInteger(value);
}

/** Nothing grows from zero by any rate. */
function relative({ first, change }: { first: MatrixCell; change: number }): number {
  return Number(first.value) === 0 ? 0 : change / Number(first.value);
}
