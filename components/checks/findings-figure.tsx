import type { FindingRow, FoundFindings } from "@/db/queries/check-findings";
import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { unitHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { CheckMark } from "./check-mark";
import {
  accountChecksHref,
  checksCsvHref,
  checksViewHref,
  MOST_ON_ONE_PAGE,
  ROWS_A_PAGE,
  type ChecksView,
} from "./checks-address";
import { OffBy } from "./off-by";
import { RepairProposals } from "./repair-proposals";

const words = zh.checks.list;

interface FindingsFigureProps {
  readonly region: RegionRow;
  readonly view: ChecksView;
  readonly found: FoundFindings;
}

export function FindingsFigure({ region, view, found }: FindingsFigureProps) {
  const { rows, all } = found;
  const status = zh.checks.statuses[view.status];
  const pages = Math.ceil(all / ROWS_A_PAGE);
  return (
    <Section id="list" question={words.sections.list} terms={words.listTerms}>
      {all === 0 ? (
        <p className="nothing">{words.findingNone(status)}</p>
      ) : (
        <FigureFrame
          id="findings"
          finding={words.finding(all, status)}
          about={{
            measure: words.measure,
            basis: zh.checks.basis,
            unit: words.unitOfAmounts,
            years: yearsOf(region, view),
            source: words.source,
            places: [],
            version: null,
            mark: region.simulated ? zh.shell.simulated : null,
          }}
          chart={null}
          table={<FindingsTable rows={rows} view={view} />}
          note={
            <>
              {words.downloadNote(rows.length)}
              {all > rows.length && all <= MOST_ON_ONE_PAGE && (
                <a href={`${checksViewHref(view, { whole: true, page: 1 })}#findings`}>
                  {words.listAll(all)}
                </a>
              )}
              {all > MOST_ON_ONE_PAGE && (
                <a href={checksCsvHref({ ...view, region: region.code })}>{words.downloadAll}</a>
              )}
            </>
          }
        />
      )}
      {pages > 1 && !view.whole && <Pages view={view} pages={pages} />}
    </Section>
  );
}

function yearsOf({ years }: RegionRow, { year }: ChecksView): string {
  if (year !== undefined) return zh.district.yearOption(year);
  return zh.checks.years(years[0] ?? 0, years.at(-1) ?? 0);
}

function FindingsTable({
  rows,
  view,
}: {
  readonly rows: readonly FindingRow[];
  readonly view: ChecksView;
}) {
  const { columns } = words;
  return (
    <WideTable label={zh.checks.title}>
      <table className="tbl findings cards">
        <thead>
          <tr>
            <Head by="unit" view={view} name={columns.unit} />
            <Head by="year" view={view} name={columns.year} />
            <Head by="rule" view={view} name={columns.rule} />
            <Head by="severity" view={view} name={columns.severity} />
            <th scope="col" className="l">
              {columns.what}
            </th>
            <Head by="off" view={view} name={columns.off} right />
            {view.status === "failed" && (
              <th scope="col" className="l">
                {columns.repair}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.accountId} ${row.position}`}>
              <th scope="row" className="l">
                <a href={unitHref(row.unit.id)}>{row.unit.shortName}</a>
              </th>
              <td className="l">
                <a
                  href={accountChecksHref(
                    row.accountId,
                    row.finding === null ? `c${row.position}` : `f${row.finding}`,
                  )}
                  aria-label={words.open(row.unit.shortName, row.year)}
                >
                  {row.year}
                </a>
              </td>
              <td className="l">
                {row.rules.map((rule) => (
                  <a key={rule} className="rule-id" href={`#${rule}`}>
                    {rule}
                  </a>
                ))}
              </td>
              <td className="l nb">
                <CheckMark
                  status={row.cause === "reading" ? "damaged" : view.status}
                  named={false}
                />{" "}
                {zh.checks.severities[row.severity]}
              </td>
              <td className="l say">
                {row.cause === "reading" && <small>{zh.checks.damage}。</small>}
                {view.status !== "failed" && <b>{row.about}：</b>}
                {row.message}
              </td>
              <td>
                <OffBy {...row} />
              </td>
              {view.status === "failed" && (
                <td className="l">{row.repair && <RepairProposals repair={row.repair} />}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

interface HeadProps {
  readonly by: ChecksView["sort"];
  readonly view: ChecksView;
  readonly name: string;
  readonly right?: boolean;
}

/** A heading that sorts, as a link: the order is in the address. */
function Head({ by, view, name, right = false }: HeadProps) {
  const isSorted = view.sort === by;
  const descending = isSorted ? !view.descending : by !== "unit" && by !== "rule";
  return (
    <th
      scope="col"
      className={right ? undefined : "l"}
      {...(isSorted && {
        "aria-sort": view.descending ? ("descending" as const) : ("ascending" as const),
      })}
    >
      <a href={checksViewHref(view, { sort: by, descending, page: 1 })}>
        {name}
        {isSorted && <span aria-hidden="true">{view.descending ? " ↓" : " ↑"}</span>}
      </a>
    </th>
  );
}

function Pages({ view, pages }: { readonly view: ChecksView; readonly pages: number }) {
  const { page } = view;
  return (
    <nav className="pages" aria-label={words.page(page, pages)}>
      {page > 1 && <a href={checksViewHref(view, { page: page - 1 })}>{words.previous}</a>}
      <span>{words.page(page, pages)}</span>
      {page < pages && <a href={checksViewHref(view, { page: page + 1 })}>{words.next}</a>}
    </nav>
  );
}
