import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { askedRegionYear } from "@/app/asked-region-year";
import type { PageQuery } from "@/app/page-query";
import { EmptyLedger } from "@/components/district/empty-ledger";
import { executionView, executionViewHref } from "@/components/execution/execution-address";
import { projectsHeadline, unitsHeadline } from "@/components/execution/execution-headline";
import { ExecutionMast } from "@/components/execution/execution-mast";
import { linesOf, type ExecutionPlace } from "@/components/execution/execution-place";
import { ExecutionSwitches } from "@/components/execution/execution-switches";
import { ExecutionTrendSection } from "@/components/execution/execution-trend-section";
import { FunctionsSection } from "@/components/execution/functions-section";
import { ProjectsBands } from "@/components/execution/projects-bands";
import { ProjectsSection } from "@/components/execution/projects-section";
import { UnitsDeviations } from "@/components/execution/units-deviations";
import { UnitsRanking } from "@/components/execution/units-ranking";
import { UnitsSilent } from "@/components/execution/units-silent";
import { UnitsStrips } from "@/components/execution/units-strips";
import { NowShowing } from "@/components/now-showing";
import { districtHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { RegionYearChoice } from "@/components/region-year-choice";
import { figureMarks } from "@/db/queries/check-figure-marks";
import { executionByFunctions } from "@/db/queries/execution-by-functions";
import { executionByProjects } from "@/db/queries/execution-by-projects";
import { executionByUnits, type UnitExecutionRow } from "@/db/queries/execution-by-units";
import type { BudgetKind } from "@/db/queries/execution-pairs";
import { executionSilent } from "@/db/queries/execution-silent";
import { byPeerGroup, executionSum, rateBands } from "@/db/queries/execution-sums";
import { executionTrend, type ExecutionYear } from "@/db/queries/execution-trend";
import { listRegions } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import "@/app/charts.css";
import "@/app/execution.css";
import "@/app/ranking.css";
import "@/app/switches.css";

export const dynamic = "force-dynamic";

interface ExecutionPageProps {
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ searchParams }: ExecutionPageProps): Promise<Metadata> {
  const asked = await askedRegionYear(await searchParams);
  if (!asked) return { title: zh.execution.title };
  const title = zh.execution.kicker(asked.region.name, asked.year);
  return { title: asked.region.simulated ? zh.shell.simulatedPage(title) : title };
}

export default async function ExecutionPage({ searchParams }: ExecutionPageProps) {
  const query = await searchParams;
  const [asked, regions] = await Promise.all([askedRegionYear(query), listRegions()]);
  if (regions.length === 0) return <EmptyLedger />;
  if (!asked) notFound();
  const { region, year } = asked;
  const wanted = executionView(query);
  const lines = { low: wanted.low / 100, high: wanted.high / 100 };
  const [years, marks] = await Promise.all([
    executionTrend(region.code, lines),
    figureMarks({ region: region.code, year }),
  ]);
  const own = years.find((each) => each.year === year);
  const kind = wanted.budget ?? usualKind(own);
  const rows = wanted.by === "unit" ? await executionByUnits(region.code, year, kind) : [];
  // A group that no unit here belongs to counts as not given.
  const view = rows.some((row) => row.peerGroup === wanted.group)
    ? wanted
    : { ...wanted, group: "" };
  const place = { region, year, view, kind, marks };
  const { headline, sections } = await bodyOf(place, own, rows);
  return (
    <>
      <PageTop
        path={[
          { label: region.name, href: districtHref(region.code, year) },
          { label: zh.execution.title },
        ]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        <RegionYearChoice
          regions={regions}
          region={region.code}
          year={year}
          hrefOf={(to) => executionViewHref({ ...view, ...to })}
        />
        <NowShowing>{zh.execution.now(region.name, year, view, place.kind)}</NowShowing>
        <ExecutionMast place={place} headline={headline} own={own} />
        <ExecutionSwitches place={place} />
        {sections}
        {view.by === "unit" && <ExecutionTrendSection place={place} years={years} />}
      </div>
    </>
  );
}

/** What is asked for by unit, category or project; no other is read. */
async function bodyOf(
  place: ExecutionPlace,
  own: ExecutionYear | undefined,
  rows: readonly UnitExecutionRow[],
) {
  const { region, year, kind, view } = place;
  if (view.by === "project") {
    const answer = await executionByProjects(region.code, year);
    const sum = executionSum(answer.rows, linesOf(place));
    return {
      headline: projectsHeadline(place, sum),
      sections: (
        <>
          <ProjectsBands
            place={place}
            bands={rateBands(answer.rows, linesOf(place))}
            projects={sum.count - sum.unrated}
          />
          <ProjectsSection place={place} answer={answer} sum={sum} />
        </>
      ),
    };
  }
  const accounts = own?.accounts ?? 0;
  const headline = unitsHeadline(
    place,
    own?.kinds[kind] ?? executionSum([], linesOf(place)),
    accounts,
  );
  if (view.by === "function") {
    const answer = await executionByFunctions({ region: region.code, year, kind, code: view.code });
    return { headline, sections: <FunctionsSection place={place} answer={answer} /> };
  }
  const silent = await executionSilent(region.code, year, kind);
  return {
    headline,
    sections:
      rows.length === 0 ? (
        <p className="absent">{zh.execution.absent(zh.execution.kinds[kind])}</p>
      ) : (
        <>
          <UnitsStrips
            place={place}
            accounts={accounts}
            count={rows.length}
            groups={byPeerGroup(rows)}
          />
          <UnitsDeviations place={place} rows={rows} />
          <UnitsRanking place={place} rows={rows} />
          <UnitsSilent place={place} units={silent} />
        </>
      ),
  };
}

/** The one that more accounts state. */
function usualKind(own: ExecutionYear | undefined): BudgetKind {
  if (!own) return "initial";
  return own.kinds.adjusted.count > own.kinds.initial.count ? "adjusted" : "initial";
}
