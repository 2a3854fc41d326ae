import { changeWords } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { AccountVerdict } from "@/db/queries/account-verdicts";
import type { RankedUnit } from "@/db/queries/unit-ranking";
import { zh } from "@/messages/zh";

import { VerdictsLine } from "../checks/verdicts-line";
import { keptTogether } from "../kept-together";
import { checksHref } from "../page-href";
import { DEFAULT_SORT, SIZES, type UnitsView } from "./units-address";

const words = zh.units.list;

interface UnitsMastProps {
  readonly region: string;
  readonly simulated: boolean;
  readonly year: number;
  readonly all: number;
  readonly units: readonly RankedUnit[];
  readonly view: UnitsView;
  readonly measure: string;
  /** Of the units shown. */
  readonly verdicts: readonly AccountVerdict[];
}

/** What the year brought the units shown, and what is shown. */
export function UnitsMast(props: UnitsMastProps) {
  const { region, simulated, year, all, units, view, verdicts } = props;
  const changes = units.flatMap((unit) => changeOf(unit) ?? []);
  const [most] = changes.filter(isRise).toSorted((a, b) => b.change - a.change);
  const [least] = changes.filter(isFall).toSorted((a, b) => a.change - b.change);
  return (
    <section className="mast mast--one">
      <div>
        <p className="kicker">
          {words.kicker(region, all, year)}
          {simulated && (
            <span className="sim">
              <b>{zh.shell.simulated}</b>
            </span>
          )}
        </p>
        <h1 className="headline">{keptTogether(headline(units.length, year, changes))}</h1>
        <p className="lede">
          {units.length > 1 && most && words.rose(most.name, changeWords(most.change, most.rate))}
          {units.length > 1 &&
            least &&
            words.fell(least.name, changeWords(least.change, least.rate))}
          {changes.length === 0 && units.length > 0 && words.unchanged}
        </p>
        <p className="lede now">{showing(props)}</p>
        <VerdictsLine
          verdicts={verdicts}
          of="units"
          href={checksHref({ region: view.region, year })}
        />
      </div>
    </section>
  );
}

type UnitChange = NonNullable<ReturnType<typeof changeOf>>;

function headline(units: number, year: number, changes: readonly UnitChange[]): string {
  const [only] = changes;
  if (units === 0) return words.headlineNothing;
  if (!only) return words.headlineNoChange(units, year);
  if (units === 1) return words.headlineOne(only.name, year, changeWords(only.change, only.rate));
  const [up, down] = [changes.filter(isRise), changes.filter(isFall)];
  return words.headline(units, year, up.length, down.length);
}

const isRise = ({ change }: UnitChange) => change > 0;
const isFall = ({ change }: UnitChange) => change < 0;

function changeOf({ shortName, input }: RankedUnit) {
  const now = input.own.totals.expenditure ?? null;
  const then = input.before?.totals.expenditure ?? null;
  if (now === null || then === null) return null;
  const change = fen(now - then);
  return { name: shortName, change, rate: then > 0 ? change / then : null };
}

/** Everything that is chosen, in plain words. */
function showing({ view, measure, year }: UnitsMastProps): string {
  const { group, size, q, sort = DEFAULT_SORT } = view;
  const parts = [
    zh.district.yearOption(year),
    group === undefined ? words.showingAll : words.showingGroup(group),
    ...SIZES.flatMap((each) => (each === size ? [words.showingSize(words.sizes[each])] : [])),
    ...(q === undefined ? [] : [words.showingQ(q)]),
    measure,
    words.showingSort(sort.by === "value" ? measure : words.columns[sort.by], sort.descending),
  ];
  return words.showing(parts);
}
