import { functionName, shortClassName } from "@/accounts/classification";
import { formatMoney, formatRate, unitFor, unitForEach } from "@/accounts/format-money";
import { classColour } from "@/charts/class-colour";
import type { ClassYears, UnitClasses } from "@/db/queries/unit-classes";
import { zh } from "@/messages/zh";

import { termsOf } from "../account/terms-of";
import { Amount } from "../amount";
import { StackedYearsChart } from "../charts/stacked-years-chart";
import { FigureFrame } from "../figure-frame";
import { accountHref, functionHref } from "../page-href";
import { Section } from "../section";
import { ViewSwitch } from "../view-switch";
import { WideTable } from "../wide-table";
import { Marked } from "./marked";
import { unitViewHref } from "./unit-address";
import { aboutUnit, type UnitPlace } from "./unit-place";

interface UnitClassesSectionProps {
  readonly place: UnitPlace;
  /** Of the years shown: `years` of the classes are those of the place with an account. */
  readonly classes: UnitClasses;
}

const ID = "f-classes";
const words = zh.unit.classes;

/** What each year went to by class; what moved to another class is stitched unless asked otherwise. */
export function UnitClassesSection({ place, classes }: UnitClassesSectionProps) {
  const { unit: own, view, years } = place;
  const rows = classes.classes
    .filter(({ values }) => values.some((value) => value !== null && value !== 0))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const unit = unitForEach(classes.totals.flatMap((total) => total ?? []));
  const of = (values: ClassYears["values"], year: number) =>
    values[classes.years.indexOf(year)] ?? null;
  return (
    <Section id="s-classes" question={words.question} terms={termsOf(...words.terms)}>
      <div>
        <div className="switches">
          <ViewSwitch
            label={words.how}
            options={[false, true].map((share) => ({
              text: share ? words.share : words.amounts,
              href: unitViewHref(own.id, { ...view, share }, ID),
              current: view.share === share,
            }))}
          />
          <ViewSwitch
            label={words.stitch}
            options={(["stitched", "as-printed"] as const).map((stitch) => ({
              text: stitch === "stitched" ? words.stitched : words.asPrinted,
              href: unitViewHref(own.id, { ...view, stitch }, ID),
              current: view.stitch === stitch,
            }))}
          />
        </div>
        {rows.length === 0 ? (
          <p className="absent">{words.absent}</p>
        ) : (
          <FigureFrame
            id={ID}
            finding={finding(classes)}
            about={aboutUnit(place, {
              measure: view.share ? words.measureShare : words.measure,
              basis: words.basis,
              unit,
              source: words.source,
            })}
            chart={
              <StackedYearsChart
                years={years}
                unit={unit}
                share={view.share}
                totals={years.map((year) => of(classes.totals, year))}
                parts={rows.map(({ code, values }) => ({
                  key: code,
                  name: shortClassName(code),
                  colour: classColour(code),
                  values: years.map((year) => of(values, year)),
                }))}
                hrefs={years.map((year) =>
                  classes.years.includes(year) ? accountHref(own.id, year) : null,
                )}
              />
            }
            table={<ClassesTable place={place} classes={classes} rows={rows} unit={unit} />}
          />
        )}
        <StitchNotes place={place} classes={classes} />
      </div>
    </Section>
  );
}

/** What was stitched, or that nothing was. */
function StitchNotes({ place, classes }: UnitClassesSectionProps) {
  const { moved, renamed } = classes;
  if (place.view.stitch === "as-printed") return <p className="said">{words.unstitched}</p>;
  if (moved.length + renamed.length === 0) return <p className="said">{words.nothing}</p>;
  return (
    <Marked sign={words.mark}>
      {moved.map(({ from, fromName, toClass, since, years, fen }) => (
        <span key={`${from} ${since}`}>
          {words.movedEntry({
            since,
            name: fromName,
            className: shortClassName(from.slice(0, 3)),
            amount: formatMoney(fen, unitFor([fen])),
            years: zh.unit.years(years[0] ?? 0, years.at(-1) ?? 0),
            toClass: shortClassName(toClass),
          })}
        </span>
      ))}
      {renamed.map(({ from, fromName, toNames, since }) => (
        <span key={`${from} ${since}`}>
          {words.renamed(since ?? 0, fromName ?? from, functionName(from) ?? toNames[0] ?? from)}
        </span>
      ))}
    </Marked>
  );
}

interface ClassesTableProps extends UnitClassesSectionProps {
  readonly rows: readonly ClassYears[];
  readonly unit: ReturnType<typeof unitFor>;
}

function ClassesTable({ place, classes, rows, unit }: ClassesTableProps) {
  const { unit: own, years } = place;
  const cells = (values: ClassYears["values"]) =>
    years.map((year) => (
      <td key={year}>
        <Amount fen={values[classes.years.indexOf(year)] ?? null} unit={unit} />
      </td>
    ));
  const into = new Set(classes.moved.map(({ toClass }) => toClass));
  return (
    <WideTable label={words.question} newestFirst>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{zh.charts.explorer.levels[0]}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {classes.years.includes(year) ? (
                  <a href={accountHref(own.id, year)}>{year}</a>
                ) : (
                  year
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, values }) => (
            <tr key={code}>
              <th scope="row">
                <a href={functionHref(code, { region: own.region?.code })}>{name}</a>
                {into.has(code) && <span className="said__mark">{words.mark}</span>}
              </th>
              {cells(values)}
            </tr>
          ))}
          <tr className="tot">
            <th scope="row">{words.total}</th>
            {cells(classes.totals)}
          </tr>
        </tbody>
      </table>
    </WideTable>
  );
}

function sizeOf({ values }: ClassYears): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function finding({ years, classes, totals }: UnitClasses): string {
  const largest = (at: number) =>
    classes.toSorted((a, b) => (b.values[at] ?? 0) - (a.values[at] ?? 0))[0];
  const stated = years.flatMap((_, at) => ((totals[at] ?? 0) > 0 ? [at] : []));
  const [first, last] = [stated[0], stated.at(-1)];
  if (first === undefined || last === undefined) return words.absent;
  const [then, now] = [largest(first), largest(last)];
  const share = (now?.values[last] ?? 0) / (totals[last] ?? 1);
  const said = words.finding(shortClassName(now?.code ?? ""), formatRate(share), years[last] ?? 0);
  return then && now && then.code !== now.code
    ? said + words.was(shortClassName(then.code), years[first] ?? 0)
    : said;
}
