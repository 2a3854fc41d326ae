import { changeWords, formatMoney, unitForEach } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { UnitRow } from "@/db/queries/units";
import type { YearPoint } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { Mark } from "../figure-frame";
import { keptTogether } from "../kept-together";
import { accountHref } from "../page-href";

interface UnitMastProps {
  readonly unit: UnitRow;
  readonly trend: readonly YearPoint[];
  /** Where it is compared with its peers; null where there are none. */
  readonly compare: string | null;
}

/** Who the unit is, under all its names, what it spent in its newest year and how that came about. */
export function UnitMast({ unit, trend, compare }: UnitMastProps) {
  const words = zh.unit;
  const before = yearBefore(trend);
  const overYears = lede(trend);
  return (
    <section className="mast">
      <div>
        <p className="kicker">
          {words.kicker(unit.region?.name ?? words.unknownRegion, unit.scope ?? words.unknownScope)}
          {unit.simulated && <Mark text={zh.shell.simulated} />}
        </p>
        <h1 className="headline">{keptTogether(headline(unit, trend))}</h1>
        {overYears !== null && <p className="lede">{overYears}</p>}
        {before?.kind === "derived" && <p className="lede">{words.derivedBefore(before.year)}</p>}
      </div>
      <dl className="facts facts--ruled">
        <dt>{words.fullName}</dt>
        <dd>{unit.name}</dd>
        <dt>{words.otherNames}</dt>
        <dd>
          {unit.aliases.length === 0
            ? words.noOtherNames
            : unit.aliases.map((alias) => <div key={alias}>{alias}</div>)}
        </dd>
        <dt>{words.accounts}</dt>
        <dd>
          {words.accountsCount(unit.years.length, gaps(unit.years))}
          <ul className="years" aria-label={words.list.question}>
            {unit.years.toReversed().map((year) => (
              <li key={year}>
                <a href={accountHref(unit.id, year)}>{year}</a>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.peerGroup}</dt>
        <dd>
          {compare === null ? (
            unit.peerGroup
          ) : (
            <a href={compare}>{words.compare(unit.peerGroup)}</a>
          )}
        </dd>
      </dl>
    </section>
  );
}

function headline(unit: UnitRow, trend: readonly YearPoint[]): string {
  const words = zh.unit.headline;
  const newest = trend.at(-1);
  if (newest?.expenditure == null) return words.none(unit.shortName);
  const { year, expenditure } = newest;
  const before = yearBefore(trend)?.expenditure;
  const change = before == null ? null : fen(expenditure - before);
  const money = unitForEach(change === null ? [expenditure] : [expenditure, change]);
  const own = words.one(unit.shortName, year, formatMoney(expenditure, money));
  if (before == null || change === null) return own;
  return own + words.change(changeWords(change, before > 0 ? change / before : null, money));
}

/** Over more than two years; null where there are none to speak of. */
function lede(trend: readonly YearPoint[]): string | null {
  const stated = trend.flatMap(({ year, expenditure }) =>
    expenditure === null ? [] : [{ year, expenditure }],
  );
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last || stated.length < 3) return null;
  const steps = stated.slice(1).flatMap((point, index) => {
    const before = stated[index];
    return before?.year === point.year - 1 ? [point.expenditure - before.expenditure] : [];
  });
  const change = fen(last.expenditure - first.expenditure);
  return zh.unit.lede({
    from: first.year,
    to: last.year,
    change: changeWords(change, first.expenditure > 0 ? change / first.expenditure : null),
    rose: steps.filter((step) => step > 0).length,
    fell: steps.filter((step) => step < 0).length,
  });
}

/** The year before the newest, which alone a change on the year before is against. */
function yearBefore(trend: readonly YearPoint[]): YearPoint | undefined {
  const newest = trend.at(-1);
  return newest && trend.find(({ year }) => year === newest.year - 1);
}

/** Years without an account between years with one. */
function gaps(years: readonly number[]): readonly number[] {
  return years.flatMap((year, index) => {
    const before = years[index - 1] ?? year - 1;
    return Array.from({ length: year - before - 1 }, (_, at) => before + 1 + at);
  });
}
