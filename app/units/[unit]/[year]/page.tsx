import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { connection } from "next/server";

import { NO_MARKS } from "@/accounts/checks/figure-marks";
import { unitForEach } from "@/accounts/format-money";
import { unitYears } from "@/accounts/indicators/unit-years";
import { yearChange } from "@/accounts/year-change";
import { firstOf, type PageQuery } from "@/app/page-query";
import { accountStitchHref, repairedHrefs } from "@/components/account/account-address";
import { ClassLine } from "@/components/account/class-line";
import { EconomicSection } from "@/components/account/economic-section";
import { ExecutionSection } from "@/components/account/execution-section";
import { expenditureOf } from "@/components/account/expenditure";
import { FlowSection } from "@/components/account/flow-section";
import { IncomeSection } from "@/components/account/income-section";
import { IndicatorsSection } from "@/components/account/indicators-section";
import { Masthead } from "@/components/account/masthead";
import { MovesSection } from "@/components/account/moves-section";
import { ProjectsSection } from "@/components/account/projects-section";
import { ReadingSection } from "@/components/account/reading-section";
import { ReasonsSection } from "@/components/account/reasons-section";
import { RepairedNotice } from "@/components/account/repaired-notice";
import {
  proposalsOf,
  repairedExecution,
  repairedSangong,
  repairedSpending,
  repairedStored,
} from "@/components/account/repaired-rows";
import { SangongSection } from "@/components/account/sangong-section";
import { SpendingSection } from "@/components/account/spending-section";
import { TrendSection } from "@/components/account/trend-section";
import { YearSwitch } from "@/components/account/year-switch";
import { ChecksSection } from "@/components/checks/checks-section";
import { ChecksTop } from "@/components/checks/checks-top";
import { MOST_UNITS } from "@/components/compare/compare-address";
import { NowShowing } from "@/components/now-showing";
import { accountHref, compareHref, districtHref, unitHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { accountFindings } from "@/db/queries/account-findings";
import { accountMoves } from "@/db/queries/account-moves";
import { accountPeers } from "@/db/queries/account-peers";
import { execution } from "@/db/queries/execution";
import { indicatorFigures } from "@/db/queries/indicator-figures";
import { sangong } from "@/db/queries/sangong";
import { spending } from "@/db/queries/spending";
import { findUnit } from "@/db/queries/units";
import { currentAccount } from "@/db/queries/whole-account";
import { yearTrend } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { spendingTree } from "./spending-tree";

import "@/app/account.css";
import "@/app/charts.css";
import "@/app/ranking.css";
import "@/app/switches.css";
import "@/app/unit.css";

/** With the unit itself, what one comparison takes. */
const MOST_PEERS = MOST_UNITS - 1;

interface AccountPageProps {
  readonly params: Promise<{ readonly unit: string; readonly year: string }>;
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({
  params,
}: Pick<AccountPageProps, "params">): Promise<Metadata> {
  const stored = await accountAt(await params);
  if (stored === null) return { title: zh.account.missing.anyTitle };
  const title = zh.account.title(stored.unit.shortName, stored.account.year);
  return { title: stored.simulated ? zh.shell.simulatedPage(title) : title };
}

export default async function AccountPage({ params, searchParams }: AccountPageProps) {
  // The figures read the address on the server too; behind no Suspense, or they need a script to show.
  await connection();
  const printed = await accountAt(await params);
  if (printed === null) return elsewhere(await params);
  const query = await searchParams;
  const repaired = firstOf(query["repaired"]) === "1";
  const stored = repaired ? repairedStored(printed) : printed;
  const { unit, account, document, simulated } = stored;
  const { year } = account;
  const asked = { unit: unit.id, year };
  const stitch = firstOf(query["stitch"]) === "off" ? "as-printed" : "stitched";
  const mend = repaired ? printed.marks : NO_MARKS;
  const [spent, root, [told], parts, [said], points, moves, figures, peers, found] =
    await Promise.all([
      spending(asked),
      spendingTree(stored, (row) => repairedSpending(row, mend)),
      execution({ ...asked, by: "unit" }),
      execution({ ...asked, by: "function" }),
      sangong({ unit: unit.id, from: year, to: year }),
      yearTrend(unit.id),
      accountMoves({ ...asked, stitch }),
      indicatorFigures({ units: [unit.id], from: year - 1, to: year }),
      accountPeers(unit, year, MOST_PEERS),
      accountFindings(stored.id),
    ]);
  const classes = spent.map((row) => repairedSpending(row, mend));
  const functions = parts.map((row) => repairedExecution(row, mend));
  const whole = told && repairedExecution(told, mend);
  const sangongRow = said && repairedSangong(said, mend);
  const before = points.find((point) => point.year === year - 1) ?? null;
  const change = yearChange(account, expenditureOf(account), before?.expenditure ?? null);
  const input = unitYears(figures, [year]).input(unit.id, year);
  const beside = peers && peers.units.length > 0 ? peers : null;
  const besideHref = (measure?: string) =>
    compareHref([unit.id, ...(beside?.units ?? [])], { region: unit.region?.code, year, measure });
  return (
    <>
      <PageTop
        path={[
          ...(unit.region
            ? [{ label: unit.region.name, href: districtHref(unit.region.code) }]
            : []),
          { label: unit.shortName, href: unitHref(unit.id) },
          { label: zh.account.crumb(account.scope, account.year) },
        ]}
        simulatedRegion={simulated ? (unit.region?.name ?? null) : null}
        transcription={document.origin === "transcription"}
      />
      <div className="wrap">
        <ChecksTop accountId={stored.id} found={found} />
        <RepairedNotice
          proposals={proposalsOf(printed.marks)}
          repaired={repaired}
          hrefs={repairedHrefs(unit.id, year, query)}
        />
        <NowShowing>
          {zh.account.now(unit.shortName, year, account.scope, stitch === "stitched")}
        </NowShowing>
        <Masthead
          stored={stored}
          change={change}
          execution={whole ?? null}
          sangong={sangongRow ?? null}
          before={before}
        />
        <YearSwitch unitId={unit.id} year={year} years={unit.years}>
          {beside && (
            <a href={besideHref()}>
              {zh.account.yearSwitch.compare(beside.group, beside.units.length)}
            </a>
          )}
        </YearSwitch>
        <ClassLine
          classes={classes}
          unit={unitForEach(classes.flatMap(({ total }) => total ?? []))}
        />
        <SpendingSection stored={stored} root={root} />
        <EconomicSection stored={stored} />
        <ExecutionSection
          stored={stored}
          whole={whole ?? null}
          rows={functions}
          peers={beside && { units: beside.units.length, hrefOf: besideHref }}
        />
        <TrendSection stored={stored} points={points} change={change} />
        <MovesSection
          stored={stored}
          moves={moves}
          stitch={stitch}
          hrefs={{
            stitched: accountStitchHref(unit.id, year, query, "stitched"),
            "as-printed": accountStitchHref(unit.id, year, query, "as-printed"),
          }}
        />
        <SangongSection stored={stored} row={sangongRow ?? null} input={input} />
        <IncomeSection stored={stored} />
        <FlowSection stored={stored} />
        <ProjectsSection stored={stored} />
        <ReasonsSection stored={stored} />
        {input !== null && <IndicatorsSection stored={stored} input={input} />}
        <ChecksSection accountId={stored.id} found={found} />
        <ReadingSection stored={stored} />
      </div>
    </>
  );
}

/** Null for a unit or year of which there is no account, and for a year that is none. */
async function accountAt({ unit, year }: { readonly unit: string; readonly year: string }) {
  return /^\d{4}$/.test(year) ? currentAccount(decodeURIComponent(unit), Number(year)) : null;
}

/** A name or alias in the address leads to the unit's one address. */
async function elsewhere({
  unit: asked,
  year,
}: {
  readonly unit: string;
  readonly year: string;
}): Promise<never> {
  const unit = await findUnit(decodeURIComponent(asked));
  if (!unit?.years.includes(Number(year)) || unit.id === asked) notFound();
  permanentRedirect(accountHref(unit.id, Number(year)));
}
