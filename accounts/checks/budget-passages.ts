import type { Account } from "../account";
import { agreement } from "../agreement";
import type { Statement } from "../statement";

type Stated = Statement & { readonly value: Extract<Statement["value"], { kind: "amount" }> };

/** A passage that sets what was spent against a budget: of the whole, or of a category. */
export interface BudgetPassage {
  /** The category as printed; null for the whole. */
  readonly named: string | null;
  readonly code: string | null;
  readonly budget: Stated;
  readonly actual: Stated;
  readonly differs: boolean;
  /** As stated, else as reckoned; a fraction, null where the budget was nothing. */
  readonly rate: number | null;
  /** Null where none is given. */
  readonly reason: string | null;
}

/** In the order of the narrative; 年初预算 comes before 全年预算 where both are stated. */
export function budgetPassages({ stated }: Account): readonly BudgetPassage[] {
  const passages = new Map<string, Statement[]>();
  for (const statement of stated) {
    if (statement.name !== null) continue;
    const key = `${statement.passage} ${statement.named ?? ""}`;
    const known = passages.get(key);
    if (known) known.push(statement);
    else passages.set(key, [statement]);
  }
  return [...passages.values()].flatMap((statements) => {
    const budget = amount(statements, "initialBudget") ?? amount(statements, "adjustedBudget");
    const actual = amount(statements, "actual");
    if (!budget || !actual) return [];
    const { named, code, basis } = budget;
    const rate = statements.find((each) => each.key === "completionRate" && each.basis === basis);
    return [
      {
        named,
        code,
        budget,
        actual,
        differs: agreement(budget.value, actual.value) === "differs",
        rate:
          rate?.value.kind === "rate"
            ? rate.value.rate
            : budget.value.fen === 0
              ? null
              : actual.value.fen / budget.value.fen,
        reason: reasonIn(statements),
      },
    ];
  });
}

function amount(statements: readonly Statement[], key: Statement["key"]): Stated | undefined {
  return statements.find(
    (statement): statement is Stated => statement.key === key && statement.value.kind === "amount",
  );
}

function reasonIn(statements: readonly Statement[]): string | null {
  const reason = statements.find(({ key }) => key === "reason")?.text;
  if (reason !== undefined) return reason;
  const text = statements[0]?.text ?? "";
  return /(?:原因|由于)[^。]*/.exec(text)?.[0] ?? null;
}

export const aboutPassage = ({ named }: BudgetPassage) => named ?? "一般公共预算财政拨款支出";
