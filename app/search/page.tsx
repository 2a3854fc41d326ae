import type { Metadata } from "next";

import { EmptyLedger } from "@/components/district/empty-ledger";
import { districtHref, searchHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { RegionYearChoice } from "@/components/region-year-choice";
import { SearchResults } from "@/components/search/search-results";
import { HIT_KINDS } from "@/accounts/search-hit";
import { listRegions, mainRegion } from "@/db/queries/regions";
import { search } from "@/db/queries/search";
import { zh } from "@/messages/zh";

import { firstOf, type PageQuery } from "../page-query";
import { regionTitle } from "../region-title";
import "./search.css";

export const dynamic = "force-dynamic";

interface SearchPageProps {
  readonly searchParams: Promise<PageQuery>;
}

const LONGEST_QUESTION = 200;

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const query = await searchParams;
  const q = firstOf(query["q"]);
  const title = q === undefined ? zh.search.title : zh.search.pageTitle(q.slice(0, 40));
  return {
    title: await regionTitle(title, firstOf(query["region"])),
    robots: { index: false },
  };
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const query = await searchParams;
  const [regions, region] = await Promise.all([
    listRegions(),
    mainRegion(firstOf(query["region"])),
  ]);
  if (!region) return <EmptyLedger />;
  const q = (firstOf(query["q"]) ?? "").trim().slice(0, LONGEST_QUESTION);
  const kind = HIT_KINDS.find((each) => each === firstOf(query["kind"]));
  const answer = await search(q, region.code);
  return (
    <>
      <PageTop
        path={[{ label: region.name, href: districtHref(region.code) }, { label: zh.search.title }]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        <RegionYearChoice
          regions={regions}
          region={region.code}
          hrefOf={(to) => searchHref(q, to.region)}
        />
        <SearchResults q={q} kind={kind} region={region} answer={answer} />
      </div>
    </>
  );
}
