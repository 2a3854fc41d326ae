import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { formatMoney, unitFor } from "@/accounts/format-money";
import { FigureFrame } from "@/components/figure-frame";
import { districtHref, UNITS_SORTS, type UnitsQuery } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { UnitsFilter } from "@/components/units/units-filter";
import { UnitsTable, type UnitWithAccount } from "@/components/units/units-table";
import { listAccounts } from "@/db/queries/accounts";
import { listRegions, mainRegion } from "@/db/queries/regions";
import { listUnits } from "@/db/queries/units";
import { zh } from "@/messages/zh";

import { firstOf, type PageQuery } from "../page-query";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: zh.units.title };

const words = zh.units.list;

interface UnitsPageProps {
  readonly searchParams: Promise<PageQuery>;
}

export default async function UnitsPage({ searchParams }: UnitsPageProps) {
  const query = unitsQuery(await searchParams);
  const [region, regions] = await Promise.all([mainRegion(query.region), listRegions()]);
  if (regions.length === 0) return <NoUnits />;
  if (!region) notFound();
  const asked = { region: region.code, year: query.year };
  const [units, accounts] = await Promise.all([
    listUnits({ ...asked, q: query.q }),
    listAccounts(asked),
  ]);
  const rows = sorted(
    units.rows.map((unit) => ({
      unit,
      // Accounts come with the newest year first.
      account: accounts.rows.find((account) => account.unit.id === unit.id) ?? null,
    })),
    query.sort,
  );
  const narrowed = query.q !== undefined || query.year !== undefined;
  return (
    <>
      <PageTop
        path={[{ label: region.name, href: districtHref(region.code) }, { label: zh.units.title }]}
        simulatedRegion={region.simulated ? region.name : null}
      />
      <div className="wrap">
        <section className="mast mast--one">
          <div>
            <h1 className="headline">
              {narrowed
                ? words.headlineFound(rows.length)
                : words.headline(region.name, rows.length)}
            </h1>
            <p className="lede">{words.lede}</p>
          </div>
        </section>
        <UnitsFilter regions={regions} region={region} query={query} />
        {rows.length === 0 ? (
          <p className="nothing">{words.nothing}</p>
        ) : (
          <div className="blk">
            <UnitsFigure rows={rows} query={query} simulated={region.simulated} />
            {units.next !== null && <p className="nothing">{words.more}</p>}
          </div>
        )}
      </div>
    </>
  );
}

interface UnitsFigureProps {
  readonly rows: readonly UnitWithAccount[];
  readonly query: UnitsQuery;
  readonly simulated: boolean;
}

function UnitsFigure({ rows, query, simulated }: UnitsFigureProps) {
  return (
    <FigureFrame
      id="f-units"
      headingLevel={2}
      finding={finding(rows)}
      about={{
        measure: words.measure,
        basis: words.basis,
        unit: "万元",
        years: query.year === undefined ? words.newest : zh.district.yearOption(query.year),
        source: words.source,
        places: [],
        version: null,
        mark: simulated ? zh.shell.simulated : null,
      }}
      chart={null}
      table={<UnitsTable rows={rows} unit="万元" query={query} />}
    />
  );
}

function NoUnits() {
  return (
    <>
      <PageTop path={[{ label: zh.shell.home, href: "/" }, { label: zh.units.title }]} />
      <div className="wrap">
        <section className="mast mast--one">
          <div>
            <h1 className="headline">{words.none}</h1>
            <p className="lede">
              <a href="/about#import">{words.howToBegin}</a>
            </p>
          </div>
        </section>
      </div>
    </>
  );
}

/** What is no year or order counts as not given. */
function unitsQuery(parameters: PageQuery): UnitsQuery {
  const year = firstOf(parameters["year"]);
  return {
    region: firstOf(parameters["region"]),
    q: firstOf(parameters["q"])?.trim(),
    year: year !== undefined && /^\d{4}$/.test(year) ? Number(year) : undefined,
    sort: UNITS_SORTS.find((sort) => sort === firstOf(parameters["sort"])),
  };
}

function sorted(
  rows: readonly UnitWithAccount[],
  sort: UnitsQuery["sort"] = "-amount",
): readonly UnitWithAccount[] {
  const byName = (a: UnitWithAccount, b: UnitWithAccount) =>
    a.unit.shortName.localeCompare(b.unit.shortName, "zh");
  const direction = sort.startsWith("-") ? -1 : 1;
  if (sort.endsWith("name")) return rows.toSorted((a, b) => direction * byName(a, b));
  // What states no amount comes last either way.
  return rows.toSorted((a, b) => {
    const [left, right] = [a.account?.totals.expenditure, b.account?.totals.expenditure];
    if (left == null || right == null) {
      return Number(left == null) - Number(right == null) || byName(a, b);
    }
    return direction * (left - right) || byName(a, b);
  });
}

function finding(rows: readonly UnitWithAccount[]): string {
  const [first] = sorted(rows);
  const amount = first?.account?.totals.expenditure;
  if (first?.account == null || amount == null) return words.findingNone;
  const say = rows.length === 1 ? words.findingOne : words.finding;
  return say(first.unit.shortName, formatMoney(amount, unitFor([amount])), first.account.year);
}
