import { formatRate, unitFor } from "@/accounts/format-money";
import { fen, sumFen, type Fen } from "@/accounts/money";
import type { RegionSpendingRow } from "@/db/queries/region-spending";
import type { RegionYear } from "@/db/queries/region-year";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";

interface DistrictStatementProps {
  readonly year: number;
  readonly figures: RegionYear;
  readonly income: Fen | null;
  /** Table 03. */
  readonly classes: readonly RegionSpendingRow[];
}

const stated = (amounts: readonly (Fen | null)[]) => amounts.filter((amount) => amount !== null);

/** The year as a ledger: three bases, three tables. */
export function DistrictStatement(props: DistrictStatementProps) {
  return (
    <div className="statements">
      <Turnover {...props} />
      <Execution figures={props.figures} />
      <Sangong figures={props.figures} />
    </div>
  );
}

function Turnover({ year, figures, income, classes }: DistrictStatementProps) {
  const { expenditure, change } = figures;
  const words = zh.district.statement;
  const unit = unitFor(stated([income, expenditure.fen]));
  const basic = sumOrNull(classes.map((row) => row.basic));
  const project = sumOrNull(classes.map((row) => row.project));
  const share = (part: Fen | null) =>
    part !== null && expenditure.fen !== null && expenditure.fen > 0
      ? formatRate(part / expenditure.fen)
      : "";
  return (
    <table className="stmt">
      <caption>{words.caption(unit)}</caption>
      <tbody>
        <Row name={words.income} amount={income} unit={unit} />
        <tr className="close">
          <th scope="row">{words.expenditure}</th>
          <td className="v">
            <span>
              <Amount fen={expenditure.fen} unit={unit} decimals={2} />
            </span>
          </td>
          <td className="n">
            {change && (
              <Change
                form="rate"
                fen={fen(change.now - change.before)}
                rate={change.before > 0 ? (change.now - change.before) / change.before : null}
              />
            )}
          </td>
        </tr>
        <Row name={words.basic} amount={basic} unit={unit} note={share(basic)} sub />
        <Row name={words.project} amount={project} unit={unit} note={share(project)} sub />
        {change && (
          <Row
            name={words.before(year - 1, change.accounts, change.derived)}
            amount={change.before}
            unit={unit}
          />
        )}
      </tbody>
    </table>
  );
}

function Execution({ figures: { execution } }: { readonly figures: RegionYear }) {
  if (execution.length === 0) return null;
  const words = zh.district.statement;
  const unit = unitFor(execution.flatMap(({ budget, actual }) => [budget, actual]));
  return (
    <table className="stmt">
      <caption>{words.executionCaption(unit)}</caption>
      <tbody>
        {execution.flatMap(({ basis, budget, actual, accounts }) => [
          <Row key={basis} name={words.budget(basis, accounts)} amount={budget} unit={unit} />,
          <Row
            key={`${basis}-actual`}
            name={words.actual(basis)}
            amount={actual}
            unit={unit}
            note={budget > 0 ? words.completed(basis, formatRate(actual / budget)) : ""}
            sub
          />,
        ])}
      </tbody>
    </table>
  );
}

function Sangong({ figures }: { readonly figures: RegionYear }) {
  const { sangong, sangongOfBudget } = figures;
  if (sangong.fen === null) return null;
  const words = zh.district.statement;
  const unit = unitFor([sangong.fen]);
  const rate =
    sangongOfBudget && sangongOfBudget.budget > 0
      ? words.sangongRate(formatRate(sangongOfBudget.actual / sangongOfBudget.budget))
      : "";
  return (
    <table className="stmt">
      <caption>{words.sangongCaption(unit)}</caption>
      <tbody>
        <Row name={words.sangongBudget} amount={sangongOfBudget?.budget ?? null} unit={unit} />
        <Row
          name={words.sangongActual(sangong.accounts)}
          amount={sangong.fen}
          unit={unit}
          note={rate}
        />
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly amount: Fen | null;
  readonly unit: ReturnType<typeof unitFor>;
  readonly note?: string;
  readonly sub?: boolean;
}

function Row({ name, amount, unit, note, sub }: RowProps) {
  return (
    <tr className={sub ? "sub" : undefined}>
      <th scope="row">{name}</th>
      <td className="v">
        <Amount fen={amount} unit={unit} decimals={2} />
      </td>
      <td className="n">{note}</td>
    </tr>
  );
}

function sumOrNull(amounts: readonly (Fen | null)[]): Fen | null {
  const known = stated(amounts);
  return known.length === 0 ? null : sumFen(known);
}
