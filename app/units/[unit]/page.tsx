import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";

import { districtHref, unitHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { UnitAccounts } from "@/components/units/unit-accounts";
import { UnitMast } from "@/components/units/unit-mast";
import { UnitTrend } from "@/components/units/unit-trend";
import { listAccounts } from "@/db/queries/accounts";
import { findUnit } from "@/db/queries/units";
import { yearTrend } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import "@/app/charts.css";

export const dynamic = "force-dynamic";

interface UnitPageProps {
  readonly params: Promise<{ readonly unit: string }>;
}

export async function generateMetadata({ params }: UnitPageProps): Promise<Metadata> {
  const unit = await findUnit(decodeURIComponent((await params).unit));
  if (!unit) return { title: zh.notFound.title };
  const title = zh.units.unit.title(unit.shortName);
  return { title: unit.simulated ? zh.shell.simulatedPage(title) : title };
}

/** A unit over its years. A name or alias in the address leads to the unit's one address. */
export default async function UnitPage({ params }: UnitPageProps) {
  const asked = decodeURIComponent((await params).unit);
  const unit = await findUnit(asked);
  if (!unit) notFound();
  if (unit.id !== asked) permanentRedirect(unitHref(unit.id));
  const [trend, accounts] = await Promise.all([
    yearTrend(unit.id),
    listAccounts({ unit: unit.id, allVersions: true }),
  ]);
  const { region } = unit;
  return (
    <>
      <PageTop
        path={[
          region
            ? { label: region.name, href: districtHref(region.code) }
            : { label: zh.shell.home, href: "/" },
          { label: unit.shortName },
        ]}
        simulatedRegion={unit.simulated ? (region?.name ?? unit.shortName) : null}
      />
      <div className="wrap">
        <UnitMast unit={unit} trend={trend} />
        <UnitTrend unit={unit} trend={trend} />
        <UnitAccounts accounts={accounts.rows} />
      </div>
    </>
  );
}
