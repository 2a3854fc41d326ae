import type { CheckedYear } from "@/db/queries/check-years";
import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { HeatTable } from "../heat-table";
import { unitHref } from "../page-href";
import { Section } from "../section";
import { accountChecksHref, checksViewHref, type ChecksView } from "./checks-address";

const words = zh.checks.list;
const FEW_UNITS = 20;

const STEPS = [
  { from: -Infinity, text: words.heatSteps.none },
  { from: 1, text: words.heatSteps.one },
  { from: 2, text: words.heatSteps.few },
  { from: 4, text: words.heatSteps.many },
  { from: 8, text: words.heatSteps.most },
];

interface YearsFigureProps {
  readonly region: RegionRow;
  readonly view: ChecksView;
  readonly record: readonly CheckedYear[];
}

/** Each unit's record over its years. */
export function YearsFigure({ region, view, record }: YearsFigureProps) {
  const units = byUnit(record);
  const shown = view.allUnits ? units : units.slice(0, FEW_UNITS);
  const { years } = region;
  const marred = units.filter(({ findings }) => findings > 0).length;
  return (
    <Section id="years" question={words.sections.years} terms={words.yearsTerms}>
      <FigureFrame
        id="record"
        finding={marred > 0 ? words.yearsFinding(marred, years.length) : words.yearsFindingNone}
        about={{
          measure: words.yearsMeasure,
          basis: zh.checks.basis,
          unit: words.yearsUnit,
          years: zh.checks.years(years[0] ?? 0, years.at(-1) ?? 0),
          source: words.source,
          places: [],
          version: null,
          mark: region.simulated ? zh.shell.simulated : null,
        }}
        chart={null}
        table={
          <HeatTable
            label={words.yearsMeasure}
            corner={words.columns.unit}
            rows={shown.map(({ unit }) => ({
              key: unit.id,
              name: unit.shortName,
              href: unitHref(unit.id),
            }))}
            columns={years.map(String)}
            cells={shown.map(({ years: own }) =>
              years.map((year) => {
                const checked = own.get(year);
                const findings = checked?.findings ?? null;
                return {
                  value: findings,
                  text: `${findings ?? ""}`,
                  ...(checked && { href: accountChecksHref(checked.accountId) }),
                };
              }),
            )}
            steps={STEPS}
          />
        }
        note={
          <>
            {words.yearsNote(shown.length, units.length)}{" "}
            {units.length > FEW_UNITS && (
              <a href={`${checksViewHref(view, { allUnits: !view.allUnits })}#years`}>
                {view.allUnits ? words.fewUnits : words.allUnits(units.length)}
              </a>
            )}
          </>
        }
      />
    </Section>
  );
}

/** Those with most findings first. */
function byUnit(record: readonly CheckedYear[]) {
  const units = new Map<string, { unit: CheckedYear["unit"]; rows: CheckedYear[] }>();
  for (const row of record) {
    const known = units.get(row.unit.id);
    if (known) known.rows.push(row);
    else units.set(row.unit.id, { unit: row.unit, rows: [row] });
  }
  return [...units.values()]
    .map(({ unit, rows }) => ({
      unit,
      years: new Map(rows.map((row) => [row.year, row])),
      findings: rows.reduce((sum, { findings }) => sum + (findings ?? 0), 0),
    }))
    .toSorted((a, b) => b.findings - a.findings);
}
