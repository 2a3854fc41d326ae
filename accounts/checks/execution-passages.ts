import type { Account } from "../account";
import { LastFound } from "../last-found";
import type { Statement } from "../statement";
import type { TableFigures } from "./table-figures";

/** Budget, expenditure and completion as one passage states them of one category, or of the whole. */
export interface Execution {
  /** Null for the whole. */
  readonly named: string | null;
  readonly code: string | null;
  readonly initial: Statement | null;
  readonly adjusted: Statement | null;
  readonly actual: Statement | null;
  readonly rate: Statement | null;
  /** The passage. */
  readonly text: string;
  readonly first: Statement;
}

export interface Executions {
  readonly whole: Execution | null;
  readonly items: readonly Execution[];
}

const KEYS: ReadonlySet<string> = new Set([
  "initialBudget",
  "adjustedBudget",
  "actual",
  "completionRate",
]);

const KNOWN = new LastFound<Account, Executions>(2);

/** 五（三）: the whole and its items, each from its own passage. */
export function executionsOf(account: Account): Executions {
  const known = KNOWN.get(account);
  if (known) return known;
  const passages = new Map<string, Statement[]>();
  for (const statement of account.stated) {
    const { key, name, named, passage } = statement;
    if (!KEYS.has(key) || name !== null) continue;
    const id = `${passage} ${named ?? ""}`;
    const passageSoFar = passages.get(id);
    if (passageSoFar) passageSoFar.push(statement);
    else passages.set(id, [statement]);
  }
  const all = [...passages.values()].flatMap(executionOf);
  const found = {
    whole: all.find(({ named }) => named === null) ?? null,
    items: all.filter(({ named }) => named !== null),
  };
  KNOWN.set(account, found);
  return found;
}

function executionOf(passage: readonly Statement[]): Execution[] {
  const [first] = passage;
  if (!first) return [];
  const stated = (key: Statement["key"]) => passage.find((each) => each.key === key) ?? null;
  const actual = stated("actual");
  return [
    {
      named: first.named,
      code: (actual ?? first).code,
      initial: stated("initialBudget"),
      adjusted: stated("adjustedBudget"),
      actual,
      rate: stated("completionRate"),
      text: first.text,
      first,
    },
  ];
}

/** What the completion rate is of. */
export function budgetOf({ rate, initial, adjusted }: Execution): Statement | null {
  if (rate?.basis === "年初预算") return initial;
  return adjusted ?? initial;
}

const DIGITS = { 类: 3, 款: 5, 项: 7 } as const;

/** How many digits the code of the named category has: …(款)行政运行(项) has 7. */
export function levelNamed(named: string): number {
  const level = [...named.matchAll(/[(（](类|款|项)[)）]/g)].at(-1)?.[1];
  return DIGITS[(level ?? "类") as keyof typeof DIGITS];
}

/**
 * Whether each row that the table does not divide further is told by exactly one of the items. An item
 * whose own row the table lacks may stand for the rows of its group, unless others tell these.
 */
export function coversTable(items: readonly Execution[], table: TableFigures): boolean {
  const codes = items.flatMap(({ code }) => code ?? []);
  const isTold = codes.length === items.length && new Set(codes).size === codes.length;
  if (!isTold || codes.length === 0) return false;
  const exact = items
    .filter(({ code, named }) => code?.length === levelNamed(named ?? ""))
    .flatMap(({ code }) => code ?? []);
  const rows = table.entries().flatMap((line) => (line.code === null ? [] : [line]));
  const divided = new Set(rows.flatMap(({ code }) => [code?.slice(0, -2)]));
  return rows
    .filter(({ code, figures }) => {
      const amount = figures.total?.amount;
      return !divided.has(code ?? "") && !(amount?.kind === "stated" && amount.fen === 0);
    })
    .filter(({ figures }) => figures.total?.amount.kind !== "blank")
    .every(({ code }) => {
      const tellers = (of: readonly string[]) => of.filter((told) => code?.startsWith(told)).length;
      return (tellers(exact) || tellers(codes)) === 1;
    });
}
