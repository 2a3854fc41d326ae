import type { ComparedMeasure } from "@/accounts/indicators/compared-measures";
import type { AccountVerdict } from "@/db/queries/account-verdicts";
import { compareHref } from "../page-href";
import { zh } from "@/messages/zh";

import { termsOf } from "../account/terms-of";
import { FigureFrame } from "../figure-frame";
import {
  formatOf,
  quantityWords,
  sizeWords,
  unitOf,
  type QuantityFormat,
} from "../indicators/quantity-words";
import { thresholdOf } from "../indicators/threshold-lines";
import { Section } from "../section";
import type { UnitsView } from "./units-address";
import { UnitsPages, type PageOfUnits } from "./units-pages";
import { sizeIn, unitsSummary, type UnitsRow } from "./units-rows";
import { UnitsTable } from "./units-table";
import type { UnitYears } from "@/accounts/indicators/unit-years";

const words = zh.units.list;

interface UnitsFigureProps {
  /** All that the filters leave, in the order chosen. */
  readonly rows: readonly UnitsRow[];
  readonly shown: PageOfUnits;
  readonly measure: ComparedMeasure;
  readonly view: UnitsView;
  readonly year: number;
  readonly years: UnitYears;
  readonly simulated: boolean;
  readonly verdicts: readonly AccountVerdict[];
}

/** The ranking, with a box at each unit for those who want to compare a few. */
export function UnitsFigure(props: UnitsFigureProps) {
  const { rows, shown, measure, view, year, years, simulated, verdicts } = props;
  const page = rows.slice(shown.from, shown.below);
  const unit = unitOf(rows.map(({ value }) => value));
  const format = formatIn(rows);
  const summary = unitsSummary(rows);
  const [from, to] = [years.list[0] ?? year, years.list.at(-1) ?? year];
  const derived = page.some(({ changeDerived }) => changeDerived);
  const series = new Map(
    page.map(({ unit: { id } }) => [
      id,
      years.list.map((each) => {
        const input = years.input(id, each);
        return input && sizeIn(measure.formula(input));
      }),
    ]),
  );
  return (
    <Section
      id="ranking"
      question={words.question}
      terms={[
        words.terms.median,
        words.terms.together,
        ...termsOf("年初预算", "全年预算数", "执行率", "三公经费"),
      ]}
    >
      <form action={compareHref([])} className="units-form">
        {view.year !== undefined && <input type="hidden" name="to" value={year} />}
        <FigureFrame
          id="f-units"
          finding={finding(props, format, summary.value)}
          about={{
            measure: measure.name,
            basis: words.basis(measure.basis),
            unit: words.unit("万元", format === "money" ? unit : format === "rate" ? "%" : "个"),
            years: zh.district.yearOption(year),
            source: words.source(measure.source),
            places: [],
            version: null,
            mark: simulated ? zh.shell.simulated : null,
          }}
          chart={null}
          note={words.note(from, to) + (derived ? words.derivedNote : "")}
          table={
            <UnitsTable
              rows={page}
              view={view}
              year={year}
              measure={{ name: measure.name, format, unit }}
              threshold={measure.indicator && thresholdOf(measure.indicator, view.lines)}
              summary={summary}
              units={rows.length}
              series={series}
              seriesYears={years.list}
              verdicts={verdicts}
            />
          }
        />
        <div className="units-form__foot">
          <UnitsPages view={view} shown={shown} />
          <button type="submit" className="btn">
            {words.compare}
          </button>
          <small>{words.compareHint}</small>
        </div>
      </form>
    </Section>
  );
}

function formatIn(rows: readonly UnitsRow[]): QuantityFormat {
  const [first] = rows.flatMap(({ value }) => (value.kind === "value" ? [value.quantity] : []));
  return first ? formatOf(first) : "money";
}

function finding(
  { rows, measure }: UnitsFigureProps,
  format: QuantityFormat,
  median: number | null,
): string {
  const unit = unitOf(rows.map(({ value }) => value));
  const named = format === "money" ? `\u00a0${unit}` : "";
  const [top] = rows
    .filter(({ value }) => value.kind === "value")
    .toSorted((a, b) => Number(sizeIn(b.value)) - Number(sizeIn(a.value)));
  if (top?.value.kind !== "value") return words.findingNone(measure.name);
  const amount = quantityWords(top.value.quantity, unit) + named;
  const middle =
    median === null ? "" : words.findingMedian(sizeWords(median, format, unit) + named);
  return words.finding(top.unit.shortName, amount, measure.name) + middle;
}
