import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { askedRegionYear } from "@/app/asked-region-year";
import type { PageQuery } from "@/app/page-query";
import { EmptyLedger } from "@/components/district/empty-ledger";
import { NowShowing } from "@/components/now-showing";
import { districtHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { RegionYearChoice } from "@/components/region-year-choice";
import { ofComponent } from "@/components/sangong/ranked-sangong";
import { sangongView, sangongViewHref } from "@/components/sangong/sangong-address";
import { SangongComponents } from "@/components/sangong/sangong-components";
import { SangongCosts } from "@/components/sangong/sangong-costs";
import { SangongMast } from "@/components/sangong/sangong-mast";
import { SangongRanking } from "@/components/sangong/sangong-ranking";
import { SangongSwitches } from "@/components/sangong/sangong-switches";
import { SangongYears } from "@/components/sangong/sangong-years";
import { figureMarks } from "@/db/queries/check-figure-marks";
import { regionSangong } from "@/db/queries/region-sangong";
import { listRegions } from "@/db/queries/regions";
import { sangongByUnits } from "@/db/queries/sangong-by-units";
import {
  componentSums,
  costsByPeers,
  countSums,
  unitCost,
  UNIT_COST_KEYS,
} from "@/db/queries/sangong-sums";
import { zh } from "@/messages/zh";

import "@/app/charts.css";
import "@/app/sangong.css";
import "@/app/ranking.css";
import "@/app/switches.css";

export const dynamic = "force-dynamic";

interface SangongPageProps {
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ searchParams }: SangongPageProps): Promise<Metadata> {
  const asked = await askedRegionYear(await searchParams);
  if (!asked) return { title: zh.sangong.title };
  const title = zh.sangong.kicker(asked.region.name, asked.year);
  return { title: asked.region.simulated ? zh.shell.simulatedPage(title) : title };
}

export default async function SangongPage({ searchParams }: SangongPageProps) {
  const query = await searchParams;
  const [asked, regions] = await Promise.all([askedRegionYear(query), listRegions()]);
  if (regions.length === 0) return <EmptyLedger />;
  if (!asked) notFound();
  const { region, year } = asked;
  const view = sangongView(query);
  const { cohort, component } = view;
  const [rows, years, marks] = await Promise.all([
    sangongByUnits({ region: region.code, year, component, cohort }),
    regionSangong(region.code, cohort),
    figureMarks({ region: region.code, year }),
  ]);
  const place = { region, year, view, marks };
  const sums = componentSums(rows);
  const sum = sums.find((each) => each.component === component);
  const costs = UNIT_COST_KEYS.map((key) => unitCost(rows, key));
  const ranked = ofComponent(rows, component);
  return (
    <>
      <PageTop
        path={[
          { label: region.name, href: districtHref(region.code, year) },
          { label: zh.sangong.title },
        ]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        <RegionYearChoice
          regions={regions}
          region={region.code}
          year={year}
          hrefOf={(to) => sangongViewHref({ ...view, ...to })}
        />
        <NowShowing>{zh.sangong.now(region.name, year, view)}</NowShowing>
        {sum && <SangongMast place={place} rows={rows} sum={sum} />}
        <SangongSwitches place={place} />
        <SangongYears place={place} years={years} />
        <SangongComponents
          place={place}
          accounts={rows.length}
          sums={sums}
          counts={countSums(rows)}
        />
        <SangongCosts
          place={place}
          accounts={rows.length}
          costs={costs}
          groups={costsByPeers(costs.find(({ key }) => key === view.cost)?.rows ?? [])}
        />
        {ranked.length > 0 && <SangongRanking place={place} rows={ranked} />}
      </div>
    </>
  );
}
