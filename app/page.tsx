import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { unitForEach } from "@/accounts/format-money";
import { DistrictAttention } from "@/components/district/district-attention";
import { DistrictChange } from "@/components/district/district-change";
import { DistrictExecution } from "@/components/district/district-execution";
import { DistrictMast } from "@/components/district/district-mast";
import { DistrictMoves } from "@/components/district/district-moves";
import { DistrictSangong } from "@/components/district/district-sangong";
import { DistrictSpending } from "@/components/district/district-spending";
import { DistrictTrend } from "@/components/district/district-trend";
import { DistrictUnits } from "@/components/district/district-units";
import { districtView, districtViewHref } from "@/components/district/district-address";
import { EmptyLedger } from "@/components/district/empty-ledger";
import { LineBar } from "@/components/line-bar";
import { NowShowing } from "@/components/now-showing";
import { PageTop } from "@/components/page-top";
import { RegionYearChoice } from "@/components/region-year-choice";
import { Section } from "@/components/section";
import { accountVerdicts } from "@/db/queries/account-verdicts";
import {
  largeMoves,
  rankedMoves,
  regionAttention,
  USUAL_LINES,
} from "@/db/queries/region-attention";
import { regionChange } from "@/db/queries/region-change";
import { regionCoverage } from "@/db/queries/region-coverage";
import { BUDGET_BASES, executionByPeers, unitExecution } from "@/db/queries/region-execution";
import { regionFlags } from "@/db/queries/region-flags";
import { regionSangong } from "@/db/queries/region-sangong";
import { regionSpending } from "@/db/queries/region-spending";
import { regionTrend } from "@/db/queries/region-trend";
import { regionUnits } from "@/db/queries/region-units";
import { regionYear } from "@/db/queries/region-year";
import { listRegions } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { askedRegionYear } from "./asked-region-year";
import type { PageQuery } from "./page-query";
import "./charts.css";
import "./district.css";
import "./switches.css";

export const dynamic = "force-dynamic";

interface DistrictPageProps {
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ searchParams }: DistrictPageProps): Promise<Metadata> {
  const asked = await askedRegionYear(await searchParams);
  if (!asked) return { title: { absolute: zh.site.name } };
  const title = zh.district.title(asked.region.name, asked.year);
  return { title: asked.region.simulated ? zh.shell.simulatedPage(title) : title };
}

export default async function DistrictPage({ searchParams }: DistrictPageProps) {
  const query = await searchParams;
  const [asked, regions] = await Promise.all([askedRegionYear(query), listRegions()]);
  if (regions.length === 0) return <EmptyLedger />;
  if (!asked) notFound();
  const { region, year } = asked;
  const view = districtView(query);
  const place = { region, year, view };
  const request = { region: region.code, year, ...view, table: "03" } as const;
  const [units, coverage, trend, rows, change, sangong, flags, allVerdicts] = await Promise.all([
    regionUnits(region.code, year, view.cohort),
    regionCoverage(region.code),
    regionTrend(region.code, view.cohort),
    regionSpending(request),
    regionChange(request),
    regionSangong(region.code, view.cohort),
    regionFlags(region.code, year),
    accountVerdicts({ region: region.code, from: year, to: year }),
  ]);
  const counted = new Set(units.map(({ accountId }) => accountId));
  const verdicts = allVerdicts.filter(({ accountId }) => counted.has(accountId));
  const figures = regionYear(units);
  const lines = { ...USUAL_LINES, low: view.low / 100, high: view.high / 100 };
  const classes = rows.filter(({ code }) => code.length <= 3);
  const classUnit = unitForEach(classes.flatMap(({ total }) => total ?? []));
  const covered = coverage.find((each) => each.year === year) ?? {
    year,
    published: units.length,
    missing: [],
  };
  return (
    <>
      <PageTop
        path={[{ label: zh.district.crumb(region.name, year) }]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        <RegionYearChoice
          regions={regions}
          region={region.code}
          year={year}
          hrefOf={(to) => districtViewHref({ ...view, ...to })}
        />
        <NowShowing>
          {zh.district.now(
            region.name,
            year,
            units.length,
            view.cohort === "same",
            view.stitch === "stitched",
          )}
        </NowShowing>
        <DistrictMast
          place={place}
          figures={figures}
          coverage={covered}
          income={trend.find((point) => point.year === year)?.income ?? null}
          classes={classes}
          classChange={change}
          verdicts={verdicts}
        />
        <LineBar
          label={zh.district.lineLabel(classUnit)}
          unit={classUnit}
          whole={figures.expenditure.fen}
          parts={classes
            .flatMap(({ code, name, total }) => (total === null ? [] : [{ code, name, total }]))
            .toSorted((a, b) => b.total - a.total)}
        />
        <DistrictTrend
          place={place}
          points={trend}
          coverage={coverage}
          derivedBefore={
            trend[0]?.year === year && figures.change?.derived === figures.accounts
              ? figures.change.before
              : null
          }
        />
        <DistrictSpending
          place={place}
          rows={rows}
          whole={figures.expenditure.fen}
          accounts={units.length}
        />
        <Section
          id="s-change"
          question={zh.district.change.question}
          terms={zh.district.terms.change}
        >
          <DistrictChange place={place} change={change} />
          <DistrictMoves
            place={place}
            units={units}
            moves={rankedMoves(units)}
            large={largeMoves(units, lines)}
            lines={lines}
          />
        </Section>
        <DistrictExecution
          place={place}
          accounts={units.length}
          kinds={BUDGET_BASES.map((basis) => ({ basis, rows: unitExecution(units, basis) }))
            .filter((kind) => kind.rows.length > 0)
            .map((kind) => ({ ...kind, peers: executionByPeers(kind.rows) }))}
        />
        <DistrictSangong place={place} years={sangong} change={figures.sangongChange} />
        <DistrictAttention
          place={place}
          attention={regionAttention(units, flags, lines)}
          missing={covered.missing}
          lines={lines}
        />
        <DistrictUnits place={place} units={units} verdicts={verdicts} />
      </div>
    </>
  );
}
