import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";

import { unitYears, type UnitYears } from "@/accounts/indicators/unit-years";
import { VerdictsLine } from "@/components/checks/verdicts-line";
import {
  compareView,
  measureOf,
  MOST_UNITS,
  type CompareView,
} from "@/components/compare/compare-address";
import { CompareClasses } from "@/components/compare/compare-classes";
import { CompareForm } from "@/components/compare/compare-form";
import { CompareIndicators } from "@/components/compare/compare-indicators";
import { compareMatrix, type Matrix } from "@/components/compare/compare-matrix";
import { ComparePanels } from "@/components/compare/compare-panels";
import { CompareSimilar } from "@/components/compare/compare-similar";
import { CompareWarnings } from "@/components/compare/compare-warnings";
import { matrixSentence } from "@/components/compare/matrix-words";
import { keptTogether } from "@/components/kept-together";
import { checksHref, districtHref, unitsHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { accountVerdicts } from "@/db/queries/account-verdicts";
import { indicatorFigures } from "@/db/queries/indicator-figures";
import { listRegions, mainRegion, type RegionRow } from "@/db/queries/regions";
import { unitRanking } from "@/db/queries/unit-ranking";
import { findUnit, listUnits, type UnitRow } from "@/db/queries/units";
import { zh } from "@/messages/zh";

import type { PageQuery } from "../page-query";
import { regionTitle } from "../region-title";

import "@/app/charts.css";
import "@/app/units.css";
import "@/app/compare.css";

export const dynamic = "force-dynamic";
const words = zh.compare;

interface ComparePageProps {
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ searchParams }: ComparePageProps): Promise<Metadata> {
  const parameters = await searchParams;
  const { units, region } = compareView((name) => [parameters[name] ?? []].flat());
  const [unit] = await Promise.all(units.slice(0, 1).map(findUnit));
  return { title: await regionTitle(words.title, unit?.region?.code ?? region) };
}

export default async function ComparePage({ searchParams }: ComparePageProps) {
  const parameters = await searchParams;
  const view = compareView((name) => [parameters[name] ?? []].flat());
  const asked = await askedUnits(view);
  const region = await mainRegion(asked.units[0]?.region?.code ?? view.region);
  if (!region) {
    // The page of units tells how an empty store is filled.
    if ((await listRegions()).length === 0) redirect(unitsHref());
    notFound();
  }
  const { rows } = await listUnits({ region: region.code });
  const range = yearsOf(view, region);
  const shared = { ...asked, view, region, range };
  return (
    <>
      <PageTop
        path={[
          { label: region.name, href: districtHref(region.code) },
          { label: zh.units.title, href: unitsHref({ region: region.code }) },
          { label: words.title },
        ]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        {asked.units.length < 2 ? (
          <>
            <Mast
              headline={words.choose}
              lede={asked.units.length === 1 ? words.tooFew : words.ledeChoose}
            />
            <CompareWarnings units={[]} refused={asked.refused} withoutStaff={[]} />
            <Chooser {...shared} all={rows} />
          </>
        ) : (
          <Compared {...shared} all={rows} />
        )}
      </div>
    </>
  );
}

interface Shared {
  readonly view: CompareView;
  readonly region: RegionRow;
  readonly units: readonly UnitRow[];
  readonly refused: readonly string[];
  readonly range: { readonly from: number; readonly to: number };
  readonly all: readonly UnitRow[];
}

async function Compared(shared: Shared) {
  const { view, region, units, refused, range, all } = shared;
  const ids = units.map(({ id }) => id);
  const list = region.years.filter((year) => year >= range.from && year <= range.to);
  const [figures, ranked, allVerdicts] = await Promise.all([
    indicatorFigures({ units: ids, from: range.from - 1, to: range.to }),
    unitRanking(region.code, range.to),
    accountVerdicts({ region: region.code, ...range }),
  ]);
  const verdicts = allVerdicts.filter(({ unitId }) => ids.includes(unitId));
  const years = unitYears(figures, list);
  const measure = measureOf(view);
  const matrix = compareMatrix(ids, years, measure, view.as);
  const inYear = ids.flatMap((id) => ranked.find((unit) => unit.id === id) ?? []);
  const simulated = region.simulated;
  return (
    <>
      <Mast headline={headline(units, matrix, measure.name)} lede={words.lede}>
        <VerdictsLine
          verdicts={verdicts}
          of="accounts"
          href={checksHref({ region: region.code })}
        />
      </Mast>
      <CompareWarnings
        units={units}
        refused={refused}
        withoutStaff={matrix.form === "perhead" ? withoutStaff(units, years) : []}
      />
      <Chooser {...shared} all={all} />
      <ComparePanels {...{ units, matrix, measure, simulated, verdicts }} />
      <CompareIndicators
        units={inYear}
        all={ranked}
        year={range.to}
        lines={view.lines}
        simulated={simulated}
      />
      <CompareClasses units={inYear} year={range.to} simulated={simulated} />
      <CompareSimilar
        units={inYear}
        all={ranked}
        year={range.to}
        view={view}
        simulated={simulated}
      />
    </>
  );
}

function Chooser({ view, units, region, range, all }: Shared) {
  return (
    <CompareForm
      view={{ ...view, region: view.region === undefined ? undefined : region.code }}
      chosen={units}
      units={all}
      years={region.years}
      {...range}
    />
  );
}

interface MastProps {
  readonly headline: string;
  readonly lede: string;
  readonly children?: ReactNode;
}

function Mast({ headline, lede, children }: MastProps) {
  return (
    <section className="mast mast--one">
      <div>
        <h1 className="headline">{keptTogether(headline)}</h1>
        <p className="lede">{lede}</p>
        {children}
      </div>
    </section>
  );
}

/** Units of the first one's region, at most as many as can be compared, and why others are not. */
async function askedUnits({ units: asked }: CompareView) {
  const found = await Promise.all(
    asked.map(async (text) => ({ text, unit: await findUnit(text) })),
  );
  const known = found.flatMap(({ unit }) => unit ?? []);
  const [first] = known;
  const elsewhere = known.filter(({ region }) => region?.code !== first?.region?.code);
  const units = known.filter(
    (unit, at) => !elsewhere.includes(unit) && known.findIndex(({ id }) => id === unit.id) === at,
  );
  const unknown = found.flatMap(({ text, unit }) => (unit ? [] : [text]));
  return {
    units: units.slice(0, MOST_UNITS),
    refused: [
      ...(unknown.length > 0 ? [words.unknown(unknown)] : []),
      ...(elsewhere.length > 0
        ? [
            words.otherRegion(
              elsewhere.map(({ shortName }) => shortName),
              first?.region?.name ?? "",
            ),
          ]
        : []),
      ...(units.length > MOST_UNITS ? [words.tooMany(MOST_UNITS)] : []),
    ],
  };
}

/** Years that the region has, from the first to the newest if not said. */
function yearsOf({ from, to }: CompareView, { years }: RegionRow) {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const end = to !== undefined && years.includes(to) ? to : last;
  return {
    from: from !== undefined && years.includes(from) && from <= end ? from : first,
    to: end,
  };
}

function withoutStaff(units: readonly UnitRow[], { list, input }: UnitYears): readonly string[] {
  return units
    .filter(({ id }) => list.every((year) => input(id, year)?.own.staff == null))
    .map(({ shortName }) => shortName);
}

/** The highest of the newest year that any of them states. */
function headline(units: readonly UnitRow[], matrix: Matrix, measure: string): string {
  const [top] = matrix.rows
    .flatMap(({ unitId, cells }) => cells.map((cell) => ({ unitId, ...cell })))
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => b.year - a.year || Number(b.value) - Number(a.value));
  if (!top) return words.headlineNone(units.length, measure);
  const name = units.find(({ id }) => id === top.unitId)?.shortName ?? top.unitId;
  const value = matrixSentence(Number(top.value), matrix.format, "万元");
  return words.headline(units.length, measure, name, value, top.year);
}
