import { formatMoney, formatRate, unitFor } from "@/accounts/format-money";
import type { Fen } from "@/accounts/money";
import type { AttentionLines, RegionAttention } from "@/db/queries/region-attention";
import type { MissingUnit } from "@/db/queries/region-coverage";
import type { RegionUnitRow } from "@/db/queries/region-units";
import { zh } from "@/messages/zh";

import { accountChecksHref } from "../checks/checks-address";
import { accountHref, unitHref } from "../page-href";

export interface ConcernCase {
  /** Unique within its kind. */
  readonly key: string;
  readonly unit: { readonly id: string; readonly shortName: string };
  /** Its account, at the section that shows the figures; a missing one's unit. */
  readonly href: string;
  readonly why: string;
  readonly value: string;
}

export interface Concern {
  readonly name: string;
  /** What picked these units out. */
  readonly rule: string;
  readonly cases: readonly ConcernCase[];
}

const money = (amount: Fen) => formatMoney(amount, unitFor([amount]), { decimals: 2 });

/** In the order in which they are read; a kind without a case is left out. */
export function concernsOf(
  attention: RegionAttention,
  missing: readonly MissingUnit[],
  lines: AttentionLines,
  year: number,
): readonly Concern[] {
  const words = zh.district.attention;
  const caseOf = (row: RegionUnitRow, at: string, why: string, value: string): ConcernCase => ({
    key: row.accountId,
    unit: row.unit,
    href: `${accountHref(row.unit.id, year)}${at}`,
    why,
    value,
  });
  const concerns: readonly Concern[] = [
    {
      ...words.execution(formatRate(lines.low, 0), formatRate(lines.high, 0)),
      cases: attention.execution.map(({ row, basis, budget, actual, rate }) => ({
        ...caseOf(
          row,
          "#execution",
          words.executionOf(basis, money(budget), money(actual)),
          rate === null ? "" : formatRate(rate),
        ),
        key: `${row.accountId} ${basis}`,
      })),
    },
    {
      ...words.sangongOver,
      cases: attention.sangongOver.map((row) =>
        caseOf(
          row,
          "#sangong",
          words.sangongOverOf(said(row.sangongBudget), said(row.sangong)),
          rateOf(row.sangong, row.sangongBudget),
        ),
      ),
    },
    {
      ...words.sangongUp,
      cases: attention.sangongUp.map((row) =>
        caseOf(
          row,
          "#sangong",
          words.sangongUpOf(said(row.sangongBefore), said(row.sangong)),
          row.changeRate === null ? "" : words.spentBy(formatRate(row.changeRate)),
        ),
      ),
    },
    {
      ...words.unexplained(formatRate(lines.change, 0), money(lines.changeFen)),
      cases: attention.unexplained.map((row) =>
        caseOf(
          row,
          "",
          words.unexplainedOf(said(row.previous), said(row.expenditure)),
          row.changeRate === null
            ? ""
            : words.signed(row.changeRate > 0, formatRate(row.changeRate)),
        ),
      ),
    },
    {
      ...words.closing(formatRate(lines.closing, 0)),
      cases: attention.closing.map(({ row, rate }) =>
        caseOf(
          row,
          "",
          words.closingOf(said(row.closingBalance), said(row.expenditure)),
          formatRate(rate),
        ),
      ),
    },
    {
      ...words.negative,
      cases: attention.negative.map(({ row, entry }) =>
        caseOf(row, "#spending", words.negativeOf(entry.name), money(entry.total)),
      ),
    },
    {
      ...words.contradicting,
      cases: attention.contradicting.map(({ row, flag }) => ({
        ...caseOf(row, "", flag.message, words.findings(flag.findings)),
        href: accountChecksHref(flag.accountId, "findings"),
      })),
    },
    {
      ...words.unchecked,
      cases: attention.unchecked.map((row) => caseOf(row, "", words.uncheckedOf, "")),
    },
    {
      ...words.unread,
      cases: attention.unread.map(({ row, flags }) =>
        caseOf(
          row,
          "#reading",
          words.unreadOf(
            flags.tables
              .map(({ number, status }) => words.table(number, words.tableStatus[status]))
              .join("、"),
            flags.unread,
          ),
          "",
        ),
      ),
    },
    {
      ...words.missing,
      cases: missing.map((unit) => ({
        key: unit.id,
        unit,
        href: unitHref(unit.id),
        why: words.lastSeen(unit.lastYear),
        value: "",
      })),
    },
  ];
  return concerns.filter(({ cases }) => cases.length > 0);
}

function said(amount: Fen | null): string {
  return amount === null ? "—" : money(amount);
}

function rateOf(amount: Fen | null, of: Fen | null): string {
  return amount !== null && of !== null && of > 0 ? formatRate(amount / of) : "";
}
