import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { formatMoney, unitFor } from "@/accounts/format-money";
import { sumFen } from "@/accounts/money";
import { TABLE_BASIS } from "@/accounts/published-tables";
import { askedRegionYear } from "@/app/asked-region-year";
import type { PageQuery } from "@/app/page-query";
import { EmptyLedger } from "@/components/district/empty-ledger";
import { Mark } from "@/components/figure-frame";
import { functionsView, functionsViewHref } from "@/components/functions/functions-address";
import { FunctionsSwitches } from "@/components/functions/functions-switches";
import { FunctionsTree } from "@/components/functions/functions-tree";
import { FunctionsTrend } from "@/components/functions/functions-trend";
import { keptTogether } from "@/components/kept-together";
import { NowShowing } from "@/components/now-showing";
import { districtHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { RegionYearChoice } from "@/components/region-year-choice";
import { figureMarks } from "@/db/queries/check-figure-marks";
import { functionRows } from "@/db/queries/function-rows";
import { listRegions } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import "@/app/charts.css";
import "@/app/functions.css";
import "@/app/ranking.css";
import "@/app/switches.css";

export const dynamic = "force-dynamic";

interface FunctionsPageProps {
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ searchParams }: FunctionsPageProps): Promise<Metadata> {
  const asked = await askedRegionYear(await searchParams);
  if (!asked) return { title: zh.functions.title };
  const title = zh.functions.allTitle(asked.region.name, asked.year);
  return { title: asked.region.simulated ? zh.shell.simulatedPage(title) : title };
}

export default async function FunctionsPage({ searchParams }: FunctionsPageProps) {
  const query = await searchParams;
  const [asked, regions] = await Promise.all([askedRegionYear(query), listRegions()]);
  if (regions.length === 0) return <EmptyLedger />;
  if (!asked) notFound();
  const { region, year } = asked;
  const view = functionsView(query);
  const [rows, marks] = await Promise.all([
    functionRows({ region: region.code, year, ...view }),
    figureMarks({ region: region.code, year }),
  ]);
  const place = { region, year, view, marks };
  const classes = rows.filter(({ code }) => code.length <= 3);
  const spent = classes.flatMap(({ total }) => total ?? []);
  const whole = sumFen(spent);
  const words = zh.functions.list;
  return (
    <>
      <PageTop
        path={[
          { label: region.name, href: districtHref(region.code, year) },
          { label: zh.functions.title },
        ]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        <RegionYearChoice
          regions={regions}
          region={region.code}
          year={year}
          hrefOf={(to) => functionsViewHref({ ...view, ...to })}
        />
        <NowShowing>
          {zh.functions.now(
            region.name,
            year,
            view.cohort === "same",
            view.stitch === "stitched",
            TABLE_BASIS[view.table],
          )}
        </NowShowing>
        <section className="mast mast--one">
          <div>
            <p className="kicker">
              {zh.functions.title}
              {region.simulated && <Mark text={zh.shell.simulated} />}
            </p>
            <h1 className="headline">
              {keptTogether(
                spent.length === 0
                  ? words.none(region.name, year)
                  : words.headline(
                      region.name,
                      year,
                      spent.length,
                      formatMoney(whole, unitFor([whole])),
                    ),
              )}
            </h1>
            <p className="lede">{words.lede}</p>
          </div>
        </section>
        <FunctionsSwitches place={place} />
        {rows.length > 0 && <FunctionsTree place={place} rows={rows} />}
        <FunctionsTrend place={place} classes={classes} />
      </div>
    </>
  );
}
