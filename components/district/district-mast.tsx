import {
  changeWords,
  formatAmount,
  formatMoney,
  formatRate,
  unitFor,
  unitForEach,
} from "@/accounts/format-money";
import { fen, type Fen, type Unit } from "@/accounts/money";
import type { AccountVerdict } from "@/db/queries/account-verdicts";
import type { YearCoverage } from "@/db/queries/region-coverage";
import type { RegionChange } from "@/db/queries/region-change";
import type { RegionYear } from "@/db/queries/region-year";
import { zh } from "@/messages/zh";

import { VerdictsLine } from "../checks/verdicts-line";
import { Mark } from "../figure-frame";
import { keptTogether } from "../kept-together";
import { checksHref, unitHref, unitsHref } from "../page-href";
import type { DistrictPlace } from "./district-page";
import { DistrictExtremes } from "./district-extremes";
import { DistrictStatement } from "./district-statement";
import type { RegionSpendingRow } from "@/db/queries/region-spending";

interface DistrictMastProps {
  readonly place: DistrictPlace;
  readonly figures: RegionYear;
  readonly coverage: YearCoverage;
  readonly income: Fen | null;
  readonly classes: readonly RegionSpendingRow[];
  /** Null: no accounts of the year before. */
  readonly classChange: RegionChange | null;
  /** Of the accounts that are counted. */
  readonly verdicts: readonly AccountVerdict[];
}

/** The year in one sentence, and what it does not cover. */
export function DistrictMast(props: DistrictMastProps) {
  const { place, figures, coverage, income, classes, classChange, verdicts } = props;
  const { region, year } = place;
  const { expenditure, accounts, change } = figures;
  const words = zh.district;
  const spent = expenditure.fen;
  const unit = unitForEach([...(spent === null ? [] : [spent]), ...changeOf(change)]);
  return (
    <section className="mast">
      <div>
        <p className="kicker">
          {words.kicker(region.name, year)}
          {region.simulated && <Mark text={zh.shell.simulated} />}
        </p>
        <h1 className="headline">
          {keptTogether(
            (spent === null
              ? words.headline.noTotal(region.name, accounts, year)
              : words.headline.spent(
                  region.name,
                  accounts,
                  year,
                  formatMoney(spent, unit, { decimals: 2 }),
                )) + (change ? words.headline.change(changeSaid(change, unit)) : ""),
          )}
        </h1>
        <p className="lede">
          {change && words.lede.changeOf(change.accounts, accounts, change.derived)}
          {executionSaid(figures)}
          {sangongSaid(figures)}
        </p>
        {classChange && <DistrictExtremes place={place} change={classChange} />}
        <Covered place={place} coverage={coverage} accounts={accounts} />
        <VerdictsLine
          verdicts={verdicts}
          of="units"
          href={checksHref({ region: region.code, year })}
        />
        {spent !== null && (
          <div className="total">
            <div className="total__lab">{words.totalLabel(expenditure.accounts)}</div>
            <div className="total__num">
              <a href={unitsHref({ region: region.code, year })}>
                {formatAmount(spent, unitFor([spent]), { decimals: 2 })}
              </a>
              <small>{unitFor([spent])}</small>
            </div>
          </div>
        )}
      </div>
      <DistrictStatement year={year} figures={figures} income={income} classes={classes} />
    </section>
  );
}

const money = (amount: Fen) => formatMoney(amount, unitFor([amount]), { decimals: 2 });

interface YearsApart {
  readonly before: Fen;
  readonly now: Fen;
}

function changeOf(change: YearsApart | null): Fen[] {
  return change === null ? [] : [fen(change.now - change.before)];
}

function changeSaid({ before, now }: YearsApart, unit?: Unit): string {
  const change = fen(now - before);
  return changeWords(change, before > 0 ? change / before : null, unit);
}

function executionSaid({ execution, accounts }: RegionYear): string {
  const words = zh.district.lede;
  const said = execution.flatMap(({ basis, budget, actual, accounts: stating }) =>
    budget > 0 ? [words.execution(basis, formatRate(actual / budget), stating, accounts)] : [],
  );
  return said.length === 0 ? "" : `${words.executionIntro}${said.join("，")}。`;
}

function sangongSaid({ sangong, sangongChange }: RegionYear): string {
  if (sangong.fen === null) return "";
  const words = zh.district.lede;
  const change =
    sangongChange && words.sangongChange(changeSaid(sangongChange), sangongChange.accounts);
  return words.sangong(money(sangong.fen), sangong.accounts) + (change ?? "") + words.stop;
}

/** How many accounts are there of those that should be, and whose are not. */
function Covered(props: {
  readonly place: DistrictPlace;
  readonly coverage: YearCoverage;
  readonly accounts: number;
}) {
  const { place, coverage, accounts } = props;
  const { published, missing } = coverage;
  const words = zh.district.lede;
  const included = published - accounts;
  return (
    <p className="lede covered">
      {missing.length === 0 ? (
        words.allCovered(published)
      ) : (
        <>
          {words.covered(published, published + missing.length)}
          {words.missingIntro(missing.length)}
          {missing.map(({ id, shortName, lastYear }, index) => (
            <span key={id}>
              {index > 0 && "、"}
              <a href={unitHref(id)}>{shortName}</a>
              {words.lastSeen(lastYear)}
            </span>
          ))}
          {"。"}
        </>
      )}
      {included > 0 && place.view.cohort === "all" && words.included(included)}
      {words.notWhole(place.region.name)}
    </p>
  );
}
