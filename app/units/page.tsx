import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { COMPARED_MEASURES } from "@/accounts/indicators/compared-measures";
import { pooled } from "@/accounts/indicators/pooled";
import { districtHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import {
  DEFAULT_SORT,
  measureOf,
  unitsView,
  type UnitsView,
} from "@/components/units/units-address";
import { UnitsClasses } from "@/components/units/units-classes";
import { UnitsFigure } from "@/components/units/units-figure";
import { UnitsFilter } from "@/components/units/units-filter";
import { UnitsHeat } from "@/components/units/units-heat";
import { UnitsMast } from "@/components/units/units-mast";
import { pageOfUnits } from "@/components/units/units-pages";
import { peerGroupsOf, UnitsPeers } from "@/components/units/units-peers";
import { sortedRows, unitsIn, unitsRows } from "@/components/units/units-rows";
import { UnitsScatter } from "@/components/units/units-scatter";
import { unitYears } from "@/accounts/indicators/unit-years";
import { accountVerdicts, type AccountVerdict } from "@/db/queries/account-verdicts";
import { indicatorFigures } from "@/db/queries/indicator-figures";
import { listRegions, mainRegion, type RegionRow } from "@/db/queries/regions";
import { unitRanking, type RankedUnit } from "@/db/queries/unit-ranking";
import { zh } from "@/messages/zh";

import { firstOf, type PageQuery } from "../page-query";
import { regionTitle } from "../region-title";

import "@/app/charts.css";
import "@/app/units.css";

export const dynamic = "force-dynamic";
interface UnitsPageProps {
  readonly searchParams: Promise<PageQuery>;
}

/** As many years as the small trends have room for. */
const MOST_YEARS = 10;

export async function generateMetadata({ searchParams }: UnitsPageProps): Promise<Metadata> {
  return { title: await regionTitle(zh.units.title, firstOf((await searchParams)["region"])) };
}

export default async function UnitsPage({ searchParams }: UnitsPageProps) {
  const parameters = await searchParams;
  const view = unitsView((name) => firstOf(parameters[name]));
  const [region, regions] = await Promise.all([mainRegion(view.region), listRegions()]);
  if (regions.length === 0) return <NoUnits />;
  const year = view.year ?? region?.years.at(-1);
  if (!region || year === undefined || !region.years.includes(year)) notFound();
  const [all, allVerdicts] = await Promise.all([
    unitRanking(region.code, year),
    accountVerdicts({ region: region.code, from: year, to: year }),
  ]);
  const units = unitsIn(all, view);
  const shown = new Set(units.map(({ accountId }) => accountId));
  const verdicts = allVerdicts.filter(({ accountId }) => shown.has(accountId));
  const groups = peerGroupsOf(all).map((group) => ({
    name: group.name,
    units: group.units.length,
  }));
  const measure = measureOf(view, regionTotal(all));
  return (
    <>
      <PageTop
        path={[{ label: region.name, href: districtHref(region.code) }, { label: zh.units.title }]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        <UnitsMast
          region={region.name}
          simulated={region.simulated}
          year={year}
          all={all.length}
          units={units}
          view={view}
          measure={measure.name}
          verdicts={verdicts}
        />
        <UnitsFilter regions={regions} region={region} year={year} view={view} groups={groups} />
        {units.length === 0 ? (
          <p className="nothing">{zh.units.list.nothing}</p>
        ) : (
          <UnitsSections {...{ region, year, view, all, units, verdicts }} />
        )}
      </div>
    </>
  );
}

interface UnitsSectionsProps {
  readonly region: RegionRow;
  readonly year: number;
  readonly view: UnitsView;
  readonly all: readonly RankedUnit[];
  readonly units: readonly RankedUnit[];
  readonly verdicts: readonly AccountVerdict[];
}

async function UnitsSections(props: UnitsSectionsProps) {
  const { region, year, view, all, units, verdicts } = props;
  const measure = measureOf(view, regionTotal(all));
  const rows = sortedRows(unitsRows(units, measure), view.sort ?? DEFAULT_SORT);
  const shown = pageOfUnits(view, rows.length);
  const page = rows.slice(shown.from, shown.below).map(({ unit }) => unit);
  const list = region.years.filter((each) => each <= year).slice(-MOST_YEARS);
  const figures = await indicatorFigures({
    units: page.map(({ id }) => id),
    from: (list[0] ?? year) - 1,
    to: year,
  });
  const years = unitYears(figures, list);
  const shared = { year, view, simulated: region.simulated };
  return (
    <>
      <UnitsFigure {...shared} {...{ rows, shown, measure, years, verdicts }} />
      <UnitsPeers {...shared} units={all} />
      <UnitsHeat {...shared} units={page} years={years} />
      <UnitsClasses {...shared} units={page} />
      <UnitsScatter {...shared} rows={rows} />
    </>
  );
}

/** What the region spent, no money twice. */
function regionTotal(all: readonly RankedUnit[]) {
  const [expenditure] = COMPARED_MEASURES.filter(({ address }) => address === "expenditure");
  const counted = all.filter(({ includedIn }) => includedIn === null);
  const total = expenditure && pooled(counted.map(({ input }) => expenditure.formula(input)));
  return total?.quantity.kind === "amount" ? total.quantity.fen : null;
}

function NoUnits() {
  const words = zh.units.list;
  return (
    <>
      <PageTop path={[{ label: zh.shell.home, href: "/" }, { label: zh.units.title }]} />
      <div className="wrap">
        <section className="mast mast--one">
          <div>
            <h1 className="headline">{words.none}</h1>
            <p className="lede">
              <a href="/about#import">{words.howToBegin}</a>
            </p>
          </div>
        </section>
      </div>
    </>
  );
}
