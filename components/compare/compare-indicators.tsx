import { ALL_INDICATORS, type Indicator } from "@/accounts/indicators/all-indicators";
import { comparedMeasure } from "@/accounts/indicators/compared-measures";
import type { RankedUnit } from "@/db/queries/unit-ranking";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { IndicatorValue } from "../indicators/indicator-value";
import { formatOf, plainNumber, sizeWords, unitOf } from "../indicators/quantity-words";
import { thresholdOf, type ThresholdLines } from "../indicators/threshold-lines";
import { accountHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { indicatorRow, peerGroupsOf, type IndicatorRow, type Peers } from "./compare-peers";

const words = zh.compare.indicatorTable;

interface CompareIndicatorsProps {
  readonly units: readonly RankedUnit[];
  readonly all: readonly RankedUnit[];
  readonly year: number;
  readonly lines: ThresholdLines;
  readonly simulated: boolean;
}

/** Every indicator of the units side by side, each with its rank among its peers. */
export function CompareIndicators(props: CompareIndicatorsProps) {
  const { units, all, year, lines, simulated } = props;
  const groups = peerGroupsOf(units, all);
  const computed = ALL_INDICATORS.filter(({ address }) => comparedMeasure(address) !== null);
  const rows = computed.map((indicator) => indicatorRow(indicator, units, groups));
  const sections = [...new Set(rows.map(({ indicator }) => indicator.facts.group))];
  return (
    <Section
      id="indicators"
      question={words.question}
      terms={[{ term: words.term, meaning: words.meaning }]}
    >
      <FigureFrame
        id="f-indicators"
        finding={words.finding(rows.length, units.length, year)}
        about={{
          measure: words.measure,
          basis: words.basis,
          unit: words.unit,
          years: zh.compare.year(year),
          source: words.source,
          places: [],
          version: null,
          mark: simulated ? zh.shell.simulated : null,
        }}
        chart={null}
        note={words.note}
        table={
          <WideTable label={words.measure}>
            <table className="tbl indicators">
              <Head units={units} groups={groups} year={year} />
              {sections.map((section) => (
                <tbody key={section}>
                  <tr className="indicators__group">
                    <th scope="rowgroup" colSpan={4 + units.length * 2 + groups.length}>
                      {section}
                    </th>
                  </tr>
                  {rows
                    .filter(({ indicator }) => indicator.facts.group === section)
                    .map((row) => (
                      <Row key={row.indicator.address} row={row} groups={groups} lines={lines} />
                    ))}
                </tbody>
              ))}
            </table>
          </WideTable>
        }
      />
    </Section>
  );
}

interface HeadProps {
  readonly units: readonly RankedUnit[];
  readonly groups: readonly Peers[];
  /** Of the accounts that the names lead to. */
  readonly year: number;
}

function Head({ units, groups, year }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{words.name}</th>
        <th scope="col" className="l indicators__basis">
          {words.basisName}
        </th>
        <th scope="col" className="l">
          {zh.figure.about.unit}
        </th>
        {units.map(({ id, shortName }) => (
          <th key={id} scope="colgroup" colSpan={2}>
            <a href={accountHref(id, year)}>{shortName}</a>
          </th>
        ))}
        {groups.map(({ name, units: peers }) => (
          <th key={name} scope="col">
            {words.median(name)}
            <small>{words.medianOf(peers.length)}</small>
          </th>
        ))}
        <th scope="col">{words.pooled}</th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: IndicatorRow;
  readonly groups: readonly Peers[];
  readonly lines: ThresholdLines;
}

function Row({ row, groups, lines }: RowProps) {
  const { indicator, columns, medians, together } = row;
  const unit = unitOf(columns.map(({ result }) => result));
  const [first] = columns.flatMap(({ result }) =>
    result.kind === "value" ? [result.quantity] : [],
  );
  const format = first ? formatOf(first) : null;
  const threshold = thresholdOf(indicator, lines);
  return (
    <tr>
      <th scope="row">
        <Explained indicator={indicator} />
      </th>
      <td className="l muted indicators__basis">{indicator.facts.basis}</td>
      <td className="l muted">{format && (UNITS[format] ?? unit)}</td>
      {columns.map(({ unit: { id }, result, standing }) => [
        <td key={id}>
          <IndicatorValue result={result} unit={unit} threshold={threshold} />
        </td>,
        <td key={`${id} rank`} className="indicators__rank">
          {standing && words.rank(standing.rank, standing.of)}
        </td>,
      ])}
      {medians.map(({ size, of }, at) => (
        <td key={at}>
          {size !== null && format && (
            <>
              <data value={plainNumber(sizeWords(size, format, unit))}>
                {sizeWords(size, format, unit)}
              </data>
              {of !== groups[at]?.units.length && <small>（{words.medianOf(of)}）</small>}
            </>
          )}
        </td>
      ))}
      <td>
        {together && (
          <IndicatorValue
            result={{ kind: "value", quantity: together.quantity, figures: [] }}
            unit={unit}
          />
        )}
      </td>
    </tr>
  );
}

const UNITS: Readonly<Partial<Record<ReturnType<typeof formatOf>, string>>> = {
  rate: "%",
  number: zh.units.list.piece,
};

/** Its formula and what to mind, one click away. */
function Explained({ indicator: { name, address, facts } }: { readonly indicator: Indicator }) {
  const { formula, basis, caveat } = zh.compare.indicators;
  const id = `about-${address.replace(".", "-")}`;
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        <data value={name}>{name}</data>
      </button>
      <div className="pop" id={id} popover="auto" aria-label={name}>
        <h4>
          {facts.id} {facts.name}
        </h4>
        <p>
          {formula}：{facts.formula}
        </p>
        <p>
          {basis}：{facts.basis}
        </p>
        {facts.caveat !== undefined && (
          <p>
            {caveat}：{facts.caveat}
          </p>
        )}
      </div>
    </>
  );
}
