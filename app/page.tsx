import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { unitForEach } from "@/accounts/format-money";
import { DistrictChoice } from "@/components/district/district-choice";
import { DistrictClasses } from "@/components/district/district-classes";
import { DistrictMast } from "@/components/district/district-mast";
import { DistrictUnits } from "@/components/district/district-units";
import { EmptyLedger } from "@/components/district/empty-ledger";
import { LineBar } from "@/components/line-bar";
import { PageTop } from "@/components/page-top";
import { regionOverview } from "@/db/queries/overview";
import { listRegions, mainRegion } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { firstOf, type PageQuery } from "./page-query";

export const dynamic = "force-dynamic";

interface DistrictPageProps {
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ searchParams }: DistrictPageProps): Promise<Metadata> {
  const overview = await overviewOf(await searchParams);
  if (!overview) return { title: { absolute: zh.site.name } };
  const title = zh.district.title(overview.region.name, overview.year);
  return { title: overview.region.simulated ? zh.shell.simulatedPage(title) : title };
}

export default async function DistrictPage({ searchParams }: DistrictPageProps) {
  const query = await searchParams;
  const [overview, regions] = await Promise.all([overviewOf(query), listRegions()]);
  if (regions.length === 0) return <EmptyLedger />;
  if (!overview) notFound();
  const { region, year, classes, expenditure } = overview;
  return (
    <>
      <PageTop
        path={[{ label: zh.district.crumb(region.name, year) }]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        <DistrictChoice regions={regions} region={region.code} year={year} />
        <DistrictMast overview={overview} />
        <LineBar
          label={zh.district.lineLabel}
          unit={unitForEach(classes.map(({ total }) => total))}
          whole={expenditure}
          parts={classes}
        />
        <DistrictClasses overview={overview} />
        <DistrictUnits overview={overview} />
      </div>
    </>
  );
}

/** Null where there is no such region or year, or no account at all. */
async function overviewOf(query: PageQuery) {
  const region = await mainRegion(firstOf(query["region"]));
  const year = firstOf(query["year"]);
  return region && regionOverview(region.code, year === undefined ? undefined : Number(year));
}
