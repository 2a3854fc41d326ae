import { findStatements } from "@/accounts/find-statement";
import { changeWords, formatMoney, unitForEach } from "@/accounts/format-money";
import type { YearChange } from "@/accounts/year-change";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { keptTogether } from "../kept-together";
import { expenditureFigure, expenditureOf } from "./expenditure";
import { FigureAmount } from "./figure-amount";
import { Quote } from "./quote";
import { StatementTable, type StatementTableProps } from "./statement-table";

interface MastheadProps extends StatementTableProps {
  readonly change: YearChange | null;
}

/** What the unit is, what it spent, how that changed and why by its own words. */
export function Masthead({ change, ...statement }: MastheadProps) {
  const { stored } = statement;
  const { account, document } = stored;
  const total = expenditureOf(account);
  const unit = unitForEach([total, change?.fen].flatMap((amount) => amount ?? []));
  return (
    <section className="mast">
      <div>
        <p className="kicker">{zh.account.kicker(account.unit, account.year)}</p>
        <h1 className="headline">
          {keptTogether(
            zh.account.headline(
              total === null ? null : formatMoney(total, unit),
              change && changeWords(change.fen, change.rate, unit),
            ),
          )}
        </h1>
        {change !== null && <ChangeReason stored={stored} change={change} />}
        {total !== null && (
          <div className="total">
            <p className="total__lab">{zh.account.total}</p>
            <p className="total__num">
              <FigureAmount
                figure={expenditureFigure(account)}
                unit={unit}
                documentId={document.id}
                marks={stored.marks}
              />
              <small>{unit}</small>
            </p>
          </div>
        )}
      </div>
      <StatementTable {...statement} />
    </section>
  );
}

function ChangeReason({ stored, change }: { stored: StoredAccount; change: YearChange }) {
  const { account } = stored;
  const [reason] = change.statement
    ? findStatements(account, "reason", { explains: change.statement.key })
    : [];
  if (!reason) return null;
  return (
    <div className="quotes">
      <Quote stored={stored} text={reason.text} places={[reason.place]} />
    </div>
  );
}
