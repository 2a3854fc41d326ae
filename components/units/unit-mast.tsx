import { changeWords, formatMoney, unitFor } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { UnitRow } from "@/db/queries/units";
import type { YearPoint } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { Mark } from "../figure-frame";

interface UnitMastProps {
  readonly unit: UnitRow;
  readonly trend: readonly YearPoint[];
}

/** Who the unit is, under all its names, and what it spent in its newest year. */
export function UnitMast({ unit, trend }: UnitMastProps) {
  const words = zh.units.unit;
  const before = yearBefore(trend);
  return (
    <section className="mast">
      <div>
        <p className="kicker">
          {words.kicker(unit.region?.name ?? words.unknownRegion, unit.scope ?? words.unknownScope)}
          {unit.simulated && <Mark text={zh.shell.simulated} />}
        </p>
        <h1 className="headline">{headline(unit, trend)}</h1>
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
        <dd>{words.accountsCount(unit.years.length)}</dd>
      </dl>
    </section>
  );
}

function headline(unit: UnitRow, trend: readonly YearPoint[]): string {
  const words = zh.units.unit;
  const newest = trend.at(-1);
  if (newest?.expenditure == null) return words.headlineNone(unit.shortName);
  const { year, expenditure } = newest;
  const before = yearBefore(trend)?.expenditure;
  const own = words.headlineOne(
    unit.shortName,
    year,
    formatMoney(expenditure, unitFor([expenditure])),
  );
  if (before == null) return own;
  const change = fen(expenditure - before);
  return own + words.headlineChange(changeWords(change, before > 0 ? change / before : null));
}

/** The year before the newest, which alone a change on the year before is against. */
function yearBefore(trend: readonly YearPoint[]): YearPoint | undefined {
  const newest = trend.at(-1);
  return newest && trend.find(({ year }) => year === newest.year - 1);
}
