import type { Account } from "../account";
import { aboutPassage, budgetPassages } from "../checks/budget-passages";
import { isGeneralReason, reasonKey } from "../checks/general-reason";
import { statementLabel } from "../checks/statement-label";
import { fen, fenPer, type Fen } from "../money";
import type { Place } from "../provenance";
import type { StatedKey, Statement } from "../statement";

export interface ReasonLimits {
  /** A change is large beyond both. */
  readonly rate: number;
  readonly size: Fen;
  readonly lowCompletion: number;
  readonly highCompletion: number;
}

export const USUAL_REASON_LIMITS: ReasonLimits = {
  rate: 0.2,
  size: fen(50 * fenPer("万元")),
  lowCompletion: 0.8,
  highCompletion: 1.2,
};

/** A change, or a budget not kept to, and what is said of it. */
export interface ExplainedChange {
  readonly key: StatedKey;
  /** In Chinese. */
  readonly label: string;
  /** The change in fen, negative for a decrease; null where only its rate is stated. */
  readonly size: Fen | null;
  /** Of a change its rate, of a budget the completion rate; a fraction, null where none is stated. */
  readonly rate: number | null;
  /** 上年, 年初预算 … */
  readonly basis: string | null;
  /** Null where none is given. */
  readonly reason: string | null;
  /** Words that would fit any change. */
  readonly isGeneral: boolean;
  /** Beyond the limits. */
  readonly isLarge: boolean;
  readonly place: Place;
}

export interface RepeatedReason {
  readonly reason: string;
  readonly count: number;
  readonly places: readonly { readonly year: number; readonly place: Place }[];
}

/** Every stated change with its reason, in the order of the narrative. */
export function explainedChanges(
  account: Account,
  limits: ReasonLimits = USUAL_REASON_LIMITS,
): readonly ExplainedChange[] {
  return [...statedChanges(account, limits), ...budgetsNotKept(account, limits)].toSorted(
    (a, b) => a.place.block - b.place.block,
  );
}

/** Large changes for which the document gives no reason. */
export function unexplainedChanges(
  account: Account,
  limits: ReasonLimits = USUAL_REASON_LIMITS,
): readonly ExplainedChange[] {
  return explainedChanges(account, limits).filter(
    ({ isLarge, reason }) => isLarge && reason === null,
  );
}

/** Reasons given more than once, in one account or over several years of a unit; the most frequent first. */
export function repeatedReasons(
  accounts: readonly Pick<Account, "year" | "stated">[],
): readonly RepeatedReason[] {
  const given = new Map<string, { reason: string; places: { year: number; place: Place }[] }>();
  for (const { year, stated } of accounts)
    for (const { key, text, place } of stated) {
      if (key !== "reason") continue;
      const known = given.get(reasonKey(text));
      if (known) known.places.push({ year, place });
      else given.set(reasonKey(text), { reason: text, places: [{ year, place }] });
    }
  return [...given.values()]
    .filter(({ places }) => places.length > 1)
    .map(({ reason, places }) => ({ reason, count: places.length, places }))
    .toSorted((a, b) => b.count - a.count);
}

function statedChanges({ stated }: Account, limits: ReasonLimits): ExplainedChange[] {
  return stated.flatMap((statement) => {
    const { key, value, basis, place } = statement;
    if (!key.endsWith("Change") || value.kind !== "amount") return [];
    const beside = (each: Statement) =>
      each.passage === statement.passage &&
      each.name === statement.name &&
      each.code === statement.code;
    const rated = stated.find((each) => beside(each) && each.key === `${key}Rate`);
    const said = stated.find(
      (each) =>
        each.key === "reason" &&
        beside(each) &&
        (each.explains === key || each.explains === `${key}Rate`),
    );
    const rate = rated?.value.kind === "rate" ? rated.value.rate : null;
    const reason = said?.text ?? null;
    return [
      {
        key,
        label: statementLabel(statement),
        size: value.fen,
        rate,
        basis,
        reason,
        isGeneral: reason !== null && isGeneralReason(reason),
        isLarge: Math.abs(value.fen) > limits.size && Math.abs(rate ?? 0) > limits.rate,
        place,
      },
    ];
  });
}

function budgetsNotKept(account: Account, limits: ReasonLimits): ExplainedChange[] {
  return budgetPassages(account)
    .filter(({ differs }) => differs)
    .map((passage) => {
      const { actual, budget, rate, reason } = passage;
      return {
        key: "completionRate",
        label: `${aboutPassage(passage)} 完成率`,
        size: fen(actual.value.fen - budget.value.fen),
        rate,
        basis: budget.basis,
        reason,
        isGeneral: reason !== null && isGeneralReason(reason),
        isLarge: rate !== null && (rate < limits.lowCompletion || rate > limits.highCompletion),
        place: actual.place,
      };
    });
}
