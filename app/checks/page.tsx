import type { Metadata } from "next";

import { ALL_CHECKS } from "@/accounts/checks/all-checks";
import { checksView, MOST_ON_ONE_PAGE, ROWS_A_PAGE } from "@/components/checks/checks-address";
import { ChecksFilter } from "@/components/checks/checks-filter";
import { ChecksMast } from "@/components/checks/checks-mast";
import { FindingsFigure } from "@/components/checks/findings-figure";
import { RulesFigure } from "@/components/checks/rules-figure";
import { YearsFigure } from "@/components/checks/years-figure";
import { EmptyLedger } from "@/components/district/empty-ledger";
import { districtHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { checkFindings } from "@/db/queries/check-findings";
import { checkRules } from "@/db/queries/check-rules";
import { checkSummary } from "@/db/queries/check-summary";
import { checkYears } from "@/db/queries/check-years";
import { listRegions, mainRegion } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { firstOf, type PageQuery } from "../page-query";
import { regionTitle } from "../region-title";
import "../charts.css";
import "../checks.css";

export const dynamic = "force-dynamic";

interface ChecksPageProps {
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ searchParams }: ChecksPageProps): Promise<Metadata> {
  return { title: await regionTitle(zh.checks.title, firstOf((await searchParams)["region"])) };
}

export default async function ChecksPage({ searchParams }: ChecksPageProps) {
  const query = await searchParams;
  const view = checksView((name) => firstOf(query[name]));
  const region = await mainRegion(view.region);
  if (!region) return <EmptyLedger />;
  const { kind, status, sort: order } = view;
  const [regions, summary, found, record, counts] = await Promise.all([
    listRegions(),
    checkSummary(region.code),
    checkFindings({
      ...view,
      region: region.code,
      cause: status === "failed" ? view.cause : undefined,
      rules: kind && ALL_CHECKS.filter((rule) => rule.kind === kind).map(({ id }) => id),
      order,
      limit: view.whole ? MOST_ON_ONE_PAGE : ROWS_A_PAGE,
      offset: view.whole ? 0 : (view.page - 1) * ROWS_A_PAGE,
    }),
    checkYears(region.code),
    checkRules(region.code),
  ]);
  return (
    <>
      <PageTop
        path={[{ label: region.name, href: districtHref(region.code) }, { label: zh.checks.title }]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        <ChecksMast region={region} summary={summary} view={view} />
        <ChecksFilter regions={regions} region={region} view={view} />
        <FindingsFigure region={region} view={view} found={found} />
        <YearsFigure region={region} view={view} record={record} />
        <RulesFigure region={region} view={view} rules={ALL_CHECKS} counts={counts} />
      </div>
    </>
  );
}
