import { formatRate, unitForEach } from "@/accounts/format-money";
import { fen, type Fen } from "@/accounts/money";
import type { FiguresRow } from "@/db/queries/indicator-figures";
import { zh } from "@/messages/zh";

import { termsOf } from "../account/terms-of";
import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { UnitYearsTable } from "./unit-years-table";
import { aboutUnit, type UnitPlace } from "./unit-place";
import { YearParts, type YearPart } from "./year-parts";

interface UnitSplitSectionProps {
  readonly place: UnitPlace;
  readonly figures: readonly FiguresRow[];
}

const words = zh.unit.split;
type Totals = FiguresRow["figures"]["totals"];

/** Running the office and doing tasks; of the former, people and operations. */
export function UnitSplitSection({ place, figures }: UnitSplitSectionProps) {
  return (
    <Section id="s-split" question={words.question} terms={termsOf(...words.terms)}>
      <div>
        <BasicProject place={place} figures={figures} />
        <PersonnelOperating place={place} figures={figures} />
      </div>
    </Section>
  );
}

function BasicProject({ place, figures }: UnitSplitSectionProps) {
  const parts = partsOf(place, figures, [
    ["basic", words.basic, "var(--seq-4)", ({ basic }) => basic],
    ["project", words.project, "var(--seq-2)", ({ project }) => project],
    ["rest", words.rest, "var(--rule-strong)", restOf],
  ]);
  const unit = unitForEach(parts.flatMap(({ values }) => values.flatMap((value) => value ?? [])));
  const last = figures.findLast(({ figures: { totals } }) => totals.expenditure);
  return (
    <FigureFrame
      id="f-basic"
      finding={last ? basicFinding(last) : words.findingNone}
      about={aboutUnit(place, {
        measure: words.basicProject,
        basis: words.basis,
        unit,
        source: words.source,
      })}
      note={words.note}
      chart={parts.length === 0 ? null : <YearParts place={place} parts={parts} unit={unit} />}
      table={
        <UnitYearsTable
          place={place}
          label={words.basicProject}
          amounts={parts}
          unit={unit}
          more={[
            {
              name: words.projectShare,
              text: (year) => {
                const { project, expenditure } = totalsOf(figures, year);
                return project == null || !expenditure ? null : formatRate(project / expenditure);
              },
            },
          ]}
        />
      }
    />
  );
}

function PersonnelOperating({ place, figures }: UnitSplitSectionProps) {
  const parts = partsOf(place, figures, [
    ["personnel", words.personnel, "var(--seq-4)", ({ personnel }) => personnel],
    ["operating", words.operating, "var(--seq-2)", ({ operating }) => operating],
  ]);
  const unit = unitForEach(parts.flatMap(({ values }) => values.flatMap((value) => value ?? [])));
  const staffOf = (year: number) =>
    figures.find((row) => row.figures.year === year)?.figures.staff ?? null;
  const registered = place.years.some((year) => staffOf(year) !== null);
  return (
    <FigureFrame
      id="f-personnel"
      finding={personnelFinding(figures)}
      about={aboutUnit(place, {
        measure: words.personnelOperating,
        basis: words.personnelBasis,
        unit,
        source: words.personnelSource,
      })}
      note={registered ? undefined : words.noStaff}
      chart={parts.length === 0 ? null : <YearParts place={place} parts={parts} unit={unit} />}
      table={
        <UnitYearsTable
          place={place}
          label={words.personnelOperating}
          amounts={parts}
          unit={unit}
          more={
            registered
              ? [{ name: words.staff, text: (year) => staffOf(year)?.toString() ?? null }]
              : []
          }
        />
      }
    />
  );
}

function partsOf(
  { years }: UnitPlace,
  figures: readonly FiguresRow[],
  of: readonly (readonly [string, string, string, (totals: Totals) => Fen | null | undefined])[],
): readonly YearPart[] {
  return of
    .map(([key, name, colour, value]) => ({
      key,
      name,
      colour,
      values: years.map((year) => value(totalsOf(figures, year)) ?? null),
    }))
    .filter(({ values }) => values.some((value) => value !== null));
}

function totalsOf(figures: readonly FiguresRow[], year: number): Totals {
  return figures.find((row) => row.figures.year === year)?.figures.totals ?? {};
}

/** Spending that is neither: remitted up, business, subsidies. Null where nothing is left. */
function restOf({ expenditure, basic, project }: Totals): Fen | null {
  if (expenditure == null || (basic == null && project == null)) return null;
  const rest = expenditure - (basic ?? 0) - (project ?? 0);
  return rest === 0 ? null : fen(rest);
}

function basicFinding({ figures: { year, totals } }: FiguresRow): string {
  const { basic, project, expenditure } = totals;
  if (!expenditure || (basic == null && project == null)) return words.findingNone;
  const rate = (part: Fen | null | undefined) => formatRate((part ?? 0) / expenditure);
  return words.finding(year, rate(basic), rate(project));
}

function personnelFinding(figures: readonly FiguresRow[]): string {
  const last = figures.findLast(
    ({ figures: { totals } }) => totals.personnel != null && totals.operating != null,
  );
  const { personnel = null, operating = null } = last?.figures.totals ?? {};
  const whole = (personnel ?? 0) + (operating ?? 0);
  if (!last || personnel === null || whole <= 0) return words.findingPersonnelNone;
  return words.findingPersonnel(last.figures.year, formatRate(personnel / whole).replace("%", ""));
}
