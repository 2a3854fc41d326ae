import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { functionName, levelOf } from "@/accounts/classification";
import { changeWords, formatMoney, formatRate, unitForEach } from "@/accounts/format-money";
import { fen, sumFen, type Fen } from "@/accounts/money";
import { TABLE_BASIS } from "@/accounts/published-tables";
import { askedRegionYear } from "@/app/asked-region-year";
import type { PageQuery } from "@/app/page-query";
import { Mark } from "@/components/figure-frame";
import { FunctionFacts } from "@/components/functions/function-facts";
import { FunctionHeatSection } from "@/components/functions/function-heat-section";
import { FunctionMovesSection } from "@/components/functions/function-moves-section";
import { FunctionPartsSection } from "@/components/functions/function-parts-section";
import { FunctionUnitsSection } from "@/components/functions/function-units-section";
import { FunctionYearsSection } from "@/components/functions/function-years-section";
import { functionsView, functionsViewHref } from "@/components/functions/functions-address";
import { FunctionsSwitches } from "@/components/functions/functions-switches";
import { keptTogether } from "@/components/kept-together";
import { NowShowing } from "@/components/now-showing";
import { districtHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { RegionYearChoice } from "@/components/region-year-choice";
import { figureMarks } from "@/db/queries/check-figure-marks";
import { functionNames } from "@/db/queries/function-names";
import { functionReasons } from "@/db/queries/function-reasons";
import { functionUnits } from "@/db/queries/function-units";
import { functionYears } from "@/db/queries/function-years";
import { regionSpending } from "@/db/queries/region-spending";
import { listRegions } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import "@/app/charts.css";
import "@/app/functions.css";
import "@/app/ranking.css";
import "@/app/switches.css";

export const dynamic = "force-dynamic";

interface FunctionPageProps {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata(props: FunctionPageProps): Promise<Metadata> {
  const [{ code }, query] = await Promise.all([props.params, props.searchParams]);
  const asked = await askedRegionYear(query);
  if (!asked) return { title: zh.functions.title };
  const name = functionName(code) ?? code;
  const title = zh.functions.oneTitle(name, asked.region.name, asked.year);
  return { title: asked.region.simulated ? zh.shell.simulatedPage(title) : title };
}

export default async function FunctionPage({ params, searchParams }: FunctionPageProps) {
  const [{ code }, query] = await Promise.all([params, searchParams]);
  const [asked, regions] = await Promise.all([askedRegionYear(query), listRegions()]);
  if (!asked) notFound();
  const { region, year } = asked;
  const view = functionsView(query);
  const request = { region: region.code, year, code, ...view };
  const [{ years, byUnit }, units, names, spent, marks, reasons] = await Promise.all([
    functionYears(request),
    functionUnits(request),
    functionNames(request),
    regionSpending(request),
    figureMarks({ region: region.code, year }),
    functionReasons(request),
  ]);
  const place = { region, year, view, marks };
  const name = functionName(code) ?? names.printed.at(-1)?.name ?? code;
  const own = years.find((each) => each.year === year);
  const before = years.find((each) => each.year === year - 1);
  const total = own?.total ?? null;
  const whole = sumFen(
    spent.filter((row) => row.code.length <= 3).flatMap((row) => row.total ?? []),
  );
  const level = levelOf(code);
  const words = zh.functions.one;
  const parents = [3, 5]
    .filter((digits) => digits < code.length)
    .map((digits) => code.slice(0, digits));
  const childLength = code.length <= 3 ? 5 : 7;
  return (
    <>
      <PageTop
        path={[
          { label: region.name, href: districtHref(region.code, year) },
          {
            label: zh.functions.title,
            href: functionsViewHref({ ...view, region: region.code, year }),
          },
          ...parents.map((parent) => ({
            label: functionName(parent) ?? parent,
            href: functionsViewHref({ ...view, region: region.code, year, code: parent }),
          })),
          { label: name },
        ]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        <RegionYearChoice
          regions={regions}
          region={region.code}
          year={year}
          hrefOf={(to) => functionsViewHref({ ...view, ...to, code })}
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
        <section className="mast">
          <div>
            <p className="kicker">
              {words.kicker(region.name, year, level ?? words.unlisted)}
              {region.simulated && <Mark text={zh.shell.simulated} />}
            </p>
            <h1 className="headline">
              {keptTogether(headline(name, year, units.length, total, before?.total ?? null))}
            </h1>
            {total !== null && whole > 0 && (
              <p className="lede">{words.share(formatRate(total / whole))}</p>
            )}
          </div>
          <FunctionFacts place={place} code={code} names={names} />
        </section>
        <FunctionsSwitches place={place} code={code} />
        <FunctionYearsSection
          place={place}
          code={code}
          years={years}
          allYears={region.years}
          changes={names.changes}
        />
        {total !== null && <FunctionMovesSection place={place} rows={units} reasons={reasons} />}
        {total !== null && code.length < 7 && (
          <FunctionPartsSection
            place={place}
            code={code}
            whole={total}
            parts={spent.filter(
              (row) => row.code.length === childLength && row.code.startsWith(code),
            )}
          />
        )}
        <FunctionUnitsSection place={place} code={code} whole={total} rows={units} />
        <FunctionHeatSection
          place={place}
          rows={units.slice(0, view.rows)}
          byUnit={byUnit}
          years={region.years}
        />
      </div>
    </>
  );
}

function headline(
  name: string,
  year: number,
  units: number,
  total: Fen | null,
  before: Fen | null,
): string {
  const words = zh.functions.one.headline;
  if (total === null) return words.none(name, year);
  const change = before === null ? null : fen(total - before);
  const unit = unitForEach(change === null ? [total] : [total, change]);
  const spent = words.spent(name, year, units, formatMoney(total, unit));
  if (before === null || change === null) return spent;
  return spent + words.change(changeWords(change, before > 0 ? change / before : null, unit));
}
