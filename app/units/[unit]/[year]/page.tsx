import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { connection } from "next/server";

import { unitForEach } from "@/accounts/format-money";
import { yearChange } from "@/accounts/year-change";
import { ClassLine } from "@/components/account/class-line";
import { EconomicSection } from "@/components/account/economic-section";
import { ExecutionSection } from "@/components/account/execution-section";
import { expenditureOf } from "@/components/account/expenditure";
import { IncomeSection } from "@/components/account/income-section";
import { Masthead } from "@/components/account/masthead";
import { ProjectsSection } from "@/components/account/projects-section";
import { ReadingSection } from "@/components/account/reading-section";
import { ReasonsSection } from "@/components/account/reasons-section";
import { SangongSection } from "@/components/account/sangong-section";
import { SpendingSection } from "@/components/account/spending-section";
import { TrendSection } from "@/components/account/trend-section";
import { accountHref, districtHref, unitHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { execution } from "@/db/queries/execution";
import { sangong } from "@/db/queries/sangong";
import { spending } from "@/db/queries/spending";
import { findUnit } from "@/db/queries/units";
import { currentAccount } from "@/db/queries/whole-account";
import { yearTrend } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { spendingTree } from "./spending-tree";

import "@/app/account.css";
import "@/app/charts.css";

interface AccountPageProps {
  readonly params: Promise<{ readonly unit: string; readonly year: string }>;
}

export async function generateMetadata({ params }: AccountPageProps): Promise<Metadata> {
  const stored = await accountAt(await params);
  if (stored === null) return { title: zh.account.missing.anyTitle };
  return { title: zh.account.title(stored.unit.shortName, stored.account.year) };
}

export default async function AccountPage({ params }: AccountPageProps) {
  // The figures read the address on the server too; behind no Suspense, or they need a script to show.
  await connection();
  const stored = await accountAt(await params);
  if (stored === null) return elsewhere(await params);
  const { unit, account, document, simulated } = stored;
  const asked = { unit: unit.id, year: account.year };
  const [classes, root, [whole], functions, [sangongRow], points] = await Promise.all([
    spending(asked),
    spendingTree(stored),
    execution({ ...asked, by: "unit" }),
    execution({ ...asked, by: "function" }),
    sangong({ unit: unit.id, from: account.year, to: account.year }),
    yearTrend(unit.id),
  ]);
  const before = points.find(({ year }) => year === account.year - 1) ?? null;
  const change = yearChange(account, expenditureOf(account), before?.expenditure ?? null);
  const otherYears = unit.years.filter((year) => year !== account.year);
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
        <Masthead
          stored={stored}
          change={change}
          execution={whole ?? null}
          sangong={sangongRow ?? null}
          before={before}
        />
        {otherYears.length > 0 && (
          <p className="other-years">
            {zh.account.otherYears}
            {otherYears.map((year) => (
              <a key={year} href={accountHref(unit.id, year)}>
                {zh.account.years(year)}
              </a>
            ))}
          </p>
        )}
        <ClassLine
          classes={classes}
          unit={unitForEach(classes.flatMap(({ total }) => total ?? []))}
        />
        <SpendingSection stored={stored} root={root} />
        <EconomicSection stored={stored} />
        <ExecutionSection stored={stored} whole={whole ?? null} rows={functions} />
        <TrendSection stored={stored} points={points} change={change} />
        <SangongSection stored={stored} row={sangongRow ?? null} />
        <IncomeSection stored={stored} />
        <ProjectsSection stored={stored} />
        <ReasonsSection stored={stored} />
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
