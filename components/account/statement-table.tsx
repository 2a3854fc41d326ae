import type { ReactNode } from "react";

import { statedFen } from "@/accounts/amount";
import { findLine } from "@/accounts/find-line";
import { amountOf, findStatement, rateOf } from "@/accounts/find-statement";
import { formatMoney, formatRate, unitForEach } from "@/accounts/format-money";
import type { Fen } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import { Amount } from "@/components/amount";
import { Change } from "@/components/change";
import { placeHref } from "@/components/place-href";
import { TermLink } from "@/components/term-link";
import type { ExecutionRow } from "@/db/queries/execution";
import type { SangongRow } from "@/db/queries/sangong";
import type { StoredAccount } from "@/db/queries/whole-account";
import type { YearPoint } from "@/db/queries/year-trend";
import { zh } from "@/messages/zh";

import { expenditureFigure } from "./expenditure";

export interface StatementTableProps {
  readonly stored: StoredAccount;
  /** Of the whole account; null where no budget is stated. */
  readonly execution: ExecutionRow | null;
  readonly sangong: SangongRow | null;
  readonly before: YearPoint | null;
}

interface StatementRow {
  readonly label: string;
  readonly fen: Fen | null | undefined;
  readonly place: Place | null | undefined;
  /** Where it stands in another document than the account's. */
  readonly documentId?: string;
  readonly note?: ReactNode;
  readonly className?: string;
}

/** The main figures of the account as a ledger; one that is not stated has no row. */
export function StatementTable(props: StatementTableProps) {
  const rows = statementRows(props).filter(({ fen }) => fen !== null && fen !== undefined);
  const unit = unitForEach(rows.flatMap(({ fen }) => fen ?? []));
  return (
    <table className="stmt">
      <caption>{zh.account.statement.caption(unit)}</caption>
      <tbody>
        {rows.map(
          ({ label, fen, place, documentId = props.stored.document.id, note, className }) => (
            <tr key={label} className={className}>
              <th scope="row">
                <TermLink term={label} />
              </th>
              <td className="v">
                <span>
                  <Amount
                    fen={fen ?? null}
                    unit={unit}
                    href={place ? placeHref(documentId, place) : undefined}
                    marks={props.stored.marks}
                  />
                </span>
              </td>
              <td className="n">{note}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function statementRows(props: StatementTableProps): readonly StatementRow[] {
  const { stored, execution, sangong, before } = props;
  const { account } = stored;
  const words = zh.account.statement;
  const parts = findLine(account.tables["03"], "total")?.figures;
  const total = expenditureFigure(account);
  const whole = statedFen(total?.amount);
  const part = (label: string, figure: typeof total): StatementRow => {
    const fen = statedFen(figure?.amount);
    const share = fen === undefined || !whole ? null : fen / whole;
    return {
      label,
      fen,
      place: figure?.place,
      className: "sub",
      note: share !== null && words.share(formatRate(share)),
    };
  };
  const cost = findStatement(account, "operatingCost");
  const costChange = findStatement(account, "operatingCostChange");
  const costFen = amountOf(costChange);
  const purchases = findStatement(account, "procurement", { name: "total" });
  const rate = execution?.statedRate ?? execution?.computedRate ?? null;
  const sangongBudget = sangong?.budget.total.fen;
  return [
    {
      label: words.initialBudget,
      fen: execution?.basis === "年初预算" ? execution.budget : null,
      place: execution?.place,
      // A rate of nothing is no rate, whatever the text says.
      note:
        rate !== null &&
        execution?.budget !== 0 &&
        words.completed(formatRate(rate, execution?.rateDecimals ?? 1)),
    },
    { label: words.expenditure, fen: whole, place: total?.place, className: "close" },
    part(words.basic, parts?.basic),
    part(words.project, parts?.project),
    {
      label: before === null ? "" : words.before(before.year, before.kind === "derived"),
      fen: before?.expenditure,
      place: before?.place,
      ...(before && { documentId: before.documentId }),
    },
    {
      label: words.operatingCost,
      fen: amountOf(cost),
      place: cost?.place,
      note:
        costFen === 0
          ? words.sameAs(costChange?.basis ?? "")
          : costFen !== null && (
              <>
                {words.against(costChange?.basis ?? "")}{" "}
                <Change
                  fen={costFen}
                  rate={rateOf(findStatement(account, "operatingCostChangeRate"))}
                  form="rate"
                />
              </>
            ),
    },
    {
      label: words.sangong,
      fen: sangong?.actual.total.fen,
      place: sangong?.actual.total.place,
      note:
        sangongBudget !== null &&
        sangongBudget !== undefined &&
        words.fullYearBudget(formatMoney(sangongBudget, "万元")),
    },
    { label: words.procurement, fen: amountOf(purchases), place: purchases?.place },
  ];
}
