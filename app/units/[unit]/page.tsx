import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";

import { firstOf, type PageQuery } from "@/app/page-query";
import { UnitRecord } from "@/components/checks/unit-record";
import { MOST_UNITS } from "@/components/compare/compare-address";
import { NowShowing } from "@/components/now-showing";
import { compareHref, districtHref, unitHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { INDICATOR_GROUPS } from "@/components/unit/indicator-groups";
import { UnitAccounts } from "@/components/unit/unit-accounts";
import { unitView } from "@/components/unit/unit-address";
import { UnitBalancesSection } from "@/components/unit/unit-balances-section";
import { UnitClassesSection } from "@/components/unit/unit-classes-section";
import { UnitExecutionSection } from "@/components/unit/unit-execution-section";
import { UnitIndicatorsSection } from "@/components/unit/unit-indicators-section";
import { UnitMast } from "@/components/unit/unit-mast";
import { UnitRestatedSection } from "@/components/unit/unit-restated-section";
import { UnitSangongSection } from "@/components/unit/unit-sangong-section";
import { UnitSplitSection } from "@/components/unit/unit-split-section";
import { UnitTrend } from "@/components/unit/unit-trend";
import { UnitYearsForm } from "@/components/unit/unit-years-form";
import { accountPeers } from "@/db/queries/account-peers";
import { listAccounts } from "@/db/queries/accounts";
import { figureMarks } from "@/db/queries/check-figure-marks";
import { execution } from "@/db/queries/execution";
import { indicatorFigures } from "@/db/queries/indicator-figures";
import { sangong } from "@/db/queries/sangong";
import { unitChecks } from "@/db/queries/unit-checks";
import { unitClasses } from "@/db/queries/unit-classes";
import { unitYearsHistory } from "@/db/queries/unit-years-history";
import { unitYearsVersions } from "@/db/queries/unit-years-versions";
import { findUnit } from "@/db/queries/units";
import { yearTrend } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import "@/app/charts.css";
import "@/app/switches.css";
import "@/app/unit.css";

export const dynamic = "force-dynamic";

/** With the unit itself, what one comparison takes. */
const MOST_PEERS = MOST_UNITS - 1;

interface UnitPageProps {
  readonly params: Promise<{ readonly unit: string }>;
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ params }: UnitPageProps): Promise<Metadata> {
  const unit = await findUnit(decodeURIComponent((await params).unit));
  if (!unit) return { title: zh.notFound.title };
  const title = zh.unit.title(unit.shortName);
  return { title: unit.simulated ? zh.shell.simulatedPage(title) : title };
}

/** A unit over its years. A name or alias in the address leads to the unit's one address. */
export default async function UnitPage({ params, searchParams }: UnitPageProps) {
  const [asked, query] = [decodeURIComponent((await params).unit), await searchParams];
  const unit = await findUnit(asked);
  if (!unit) notFound();
  if (unit.id !== asked) permanentRedirect(unitHref(unit.id));
  const view = unitView((name) => firstOf(query[name]), INDICATOR_GROUPS);
  const newest = unit.years.at(-1) ?? 0;
  const [
    trend,
    accounts,
    figures,
    classes,
    executed,
    publicExpenses,
    history,
    versions,
    peers,
    checks,
    marks,
  ] = await Promise.all([
    yearTrend(unit.id),
    listAccounts({ unit: unit.id, allVersions: true }),
    indicatorFigures({ units: [unit.id], from: unit.years[0] ?? 0, to: newest }),
    unitClasses({ unit: unit.id, ...view }),
    execution({ unit: unit.id, by: "unit" }),
    sangong({ unit: unit.id }),
    unitYearsHistory(unit.id),
    unitYearsVersions(unit.id),
    accountPeers(unit, newest, MOST_PEERS),
    unitChecks(unit.id),
    figureMarks({ unit: unit.id }),
  ]);
  const all = yearsBetween(trend[0]?.year ?? newest, newest);
  const years = all.filter((year) => year >= (view.from ?? 0) && year <= (view.to ?? newest));
  const shown = years.length > 0 ? years : all;
  const within = <Row extends { readonly year: number }>(rows: readonly Row[]) =>
    rows.filter(({ year }) => shown.includes(year));
  const place = { unit, view, years: shown, marks };
  // Of a year before the first account only the total was told, so that the parts begin with an account.
  const withAccount = shown.filter((year) => year >= (unit.years[0] ?? newest));
  const parted = { ...place, years: withAccount.length > 0 ? withAccount : shown };
  const shownFigures = figures.filter((row) => shown.includes(row.figures.year));
  const { region } = unit;
  return (
    <>
      <PageTop
        path={[
          region
            ? { label: region.name, href: districtHref(region.code) }
            : { label: zh.shell.home, href: "/" },
          { label: unit.shortName },
        ]}
        simulatedRegion={unit.simulated ? (region?.name ?? unit.shortName) : null}
      />
      <div className="wrap">
        <UnitMast
          unit={unit}
          trend={trend}
          compare={
            peers && peers.units.length > 0
              ? compareHref([unit.id, ...peers.units], { region: region?.code, year: newest })
              : null
          }
        />
        <UnitYearsForm place={place} all={all} />
        <NowShowing>
          {zh.unit.now({
            unit: unit.shortName,
            from: shown[0] ?? newest,
            to: shown.at(-1) ?? newest,
            measure: zh.unit.trend.measures[view.measure],
            stitched: view.stitch === "stitched",
            share: view.share,
          })}
        </NowShowing>
        <UnitTrend place={place} trend={within(trend)} figures={shownFigures} history={history} />
        <UnitClassesSection place={parted} classes={classes} />
        <UnitSplitSection place={parted} figures={shownFigures} />
        <UnitExecutionSection place={parted} rows={within(executed)} />
        <UnitSangongSection place={parted} rows={within(publicExpenses)} />
        <UnitBalancesSection place={parted} figures={shownFigures} />
        <UnitRestatedSection place={place} trend={within(trend)} versions={within(versions)} />
        <UnitIndicatorsSection place={place} figures={figures} />
        <UnitRecord unit={unit} checks={checks} />
        <UnitAccounts accounts={accounts.rows} checks={checks} />
      </div>
    </>
  );
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
