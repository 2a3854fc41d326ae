import type { Account } from "@/accounts/account";
import { statedFen } from "@/accounts/amount";
import { shortClassName } from "@/accounts/classification";
import { findLine, statedEntries } from "@/accounts/find-line";
import { fen, sumFen, type Fen } from "@/accounts/money";
import type { LineKey, Side } from "@/accounts/published-tables";
import { classColour } from "@/charts/class-colour";
import type { SankeyLink, SankeyNode } from "@/charts/sankey-flow";
import { zh } from "@/messages/zh";

/** From where the money came, by fund, to what it was for: as far as tables 01, 03 and 04 tell. */
export interface MoneyFlow {
  readonly nodes: readonly SankeyNode[];
  readonly links: readonly SankeyLink[];
  /** What the tables leave open: more into a fund or class than out of it, or the reverse (negative). */
  readonly open: readonly { readonly name: string; readonly fen: Fen }[];
}

const words = zh.account.flow;

/** The three budgets of table 04, each with its income, its balances and its column. */
const FUNDS = [
  {
    key: "generalBudget",
    income: "INC01",
    opening: "openingGeneralBudget",
    colour: "var(--seq-4)",
  },
  {
    key: "governmentFund",
    income: "INC02",
    opening: "openingGovernmentFund",
    colour: "var(--seq-3)",
  },
  { key: "stateCapital", income: "INC03", opening: "openingStateCapital", colour: "var(--seq-2)" },
] as const;
const OTHER = "other";
const FISCAL_TOGETHER = "INC01-03";
const WAYS = ["basic", "project", "remittedUp", "business", "subsidyDown"] as const;

const fundKey = (fund: string) => `fund:${fund}`;
const classKey = (code: string) => `class:${code.slice(0, 3)}`;
const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(words.funds).map(([key, name]) => [fundKey(key), name])),
  ...Object.fromEntries(Object.entries(words.ways).map(([key, name]) => [`way:${key}`, name])),
  ...words.balances,
};

/** Null where table 01 states no income, or no class has an amount. */
export function moneyFlow(account: Account): MoneyFlow | null {
  const links = [...sources(account), ...uses(account), ...ways(account)].filter(
    (link) => link.fen !== 0,
  );
  const from = links.filter((link) => link.from.startsWith("in:"));
  const classes = links.filter((link) => link.to.startsWith("class:"));
  if (from.length === 0 || classes.length === 0) return null;
  return { nodes: nodesOf(account, links), links, open: openOf(account, links) };
}

/** Whether table 04 says which budget paid for which class. */
function byFund({ tables }: Account): boolean {
  return FUNDS.some(({ key }) => statedEntries(tables["04"], key, "expenditure").length > 0);
}

/** Incomes and balances into the funds. */
function sources(account: Account): readonly SankeyLink[] {
  const { tables } = account;
  const split = byFund(account);
  const income = statedEntries(tables["01"], "amount", "income").flatMap(({ line, figure }) => {
    const from = `in:${line.code ?? line.name}`;
    const amount = statedFen(figure.amount);
    if (amount === undefined) return [];
    if (!split) return [{ from, to: fundKey(OTHER), fen: amount }];
    if (line.code === FISCAL_TOGETHER)
      return statedEntries(tables["04"], "amount", "income").flatMap((each) => {
        const part = statedFen(each.figure.amount);
        const fund = FUNDS.find((known) => known.income === each.line.code);
        return fund && part !== undefined ? [{ from, to: fundKey(fund.key), fen: part }] : [];
      });
    const fund = FUNDS.find((known) => known.income === line.code)?.key ?? OTHER;
    return [{ from, to: fundKey(fund), fen: amount }];
  });
  const whole = ownTotal(account, "01", "openingBalance", "income");
  const openings = split
    ? FUNDS.map(({ key, opening }) => ({
        to: fundKey(key),
        fen: ownTotal(account, "04", opening, "income"),
      }))
    : [];
  const rest = fen((whole ?? 0) - sumFen(openings.map((each) => each.fen ?? fen(0))));
  const used = ownTotal(account, "01", "usedNonFiscalBalance", "income");
  return [
    ...income,
    ...[...openings, { to: fundKey(OTHER), fen: rest }].flatMap(({ to, fen: amount }) =>
      amount === null ? [] : [{ from: "in:opening", to, fen: amount }],
    ),
    ...(used === null ? [] : [{ from: "in:used", to: fundKey(OTHER), fen: used }]),
  ];
}

/** The funds into the classes, and into what is left. */
function uses(account: Account): readonly SankeyLink[] {
  const { tables } = account;
  const split = byFund(account);
  const fiscal = split
    ? FUNDS.flatMap(({ key }) =>
        statedEntries(tables["04"], key, "expenditure").flatMap(({ line, figure }) => {
          const amount = statedFen(figure.amount);
          return line.code === null || amount === undefined
            ? []
            : [{ from: fundKey(key), to: classKey(line.code), fen: amount }];
        }),
      )
    : [];
  const others = statedEntries(tables["01"], "amount", "expenditure").flatMap(
    ({ line, figure }) => {
      const whole = statedFen(figure.amount);
      if (line.code === null || whole === undefined) return [];
      const to = classKey(line.code);
      const paid = sumFen(fiscal.filter((link) => link.to === to).map((link) => link.fen));
      return [{ from: fundKey(OTHER), to, fen: fen(whole - paid) }];
    },
  );
  const closings = split
    ? FUNDS.flatMap(({ key }) => {
        const figure = findLine(tables["04"], "closingBalance", "expenditure")?.figures[key];
        const amount = statedFen(figure?.amount);
        return amount === undefined ? [] : [{ from: fundKey(key), to: "out:closing", fen: amount }];
      })
    : [];
  const closing = ownTotal(account, "01", "closingBalance", "expenditure") ?? fen(0);
  const left = fen(closing - sumFen(closings.map((link) => link.fen)));
  const distributed = ownTotal(account, "01", "distribution", "expenditure") ?? fen(0);
  return [
    ...fiscal,
    ...others,
    ...closings,
    { from: fundKey(OTHER), to: "out:closing", fen: left },
    { from: fundKey(OTHER), to: "out:distribution", fen: distributed },
  ];
}

/** The classes into basic and project expenditure, and the rarer ways of table 03. */
function ways({ tables }: Account): readonly SankeyLink[] {
  return WAYS.flatMap((way) =>
    statedEntries(tables["03"], way).flatMap(({ line, figure }) => {
      const amount = statedFen(figure.amount);
      return line.code?.length === 3 && amount !== undefined
        ? [{ from: classKey(line.code), to: `way:${way}`, fen: amount }]
        : [];
    }),
  );
}

function nodesOf(account: Account, links: readonly SankeyLink[]): readonly SankeyNode[] {
  const sizes = (key: string) =>
    sumFen(links.filter(({ from, to }) => from === key || to === key).map((link) => link.fen));
  const keys = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const ofKind = (kind: string) => keys.filter((key) => key.startsWith(kind));
  const classes = ofKind("class:").toSorted((a, b) => sizes(b) - sizes(a));
  const order = [
    ...ofKind("in:"),
    ...ofKind("fund:"),
    ...classes,
    ...ofKind("way:"),
    ...ofKind("out:"),
  ];
  return order.map((key) => ({ key, name: nameOf(account, key), colour: colourOf(key) }));
}

function nameOf(account: Account, key: string): string {
  const [kind = "", of = ""] = key.split(":");
  if (kind === "class") return shortClassName(of);
  if (key === fundKey(OTHER) && !byFund(account)) return words.funds.all;
  return NAMES[key] ?? incomeName(account, of);
}

function incomeName({ tables }: Account, code: string): string {
  const line = tables["01"].lines.find((each) => (each.code ?? each.name) === code);
  return line?.name ?? code;
}

function colourOf(key: string): string {
  const [kind, of = ""] = key.split(":");
  if (kind === "class") return classColour(of);
  if (kind === "way") return of === "basic" ? "var(--seq-4)" : "var(--seq-2)";
  return FUNDS.find((fund) => fund.key === of)?.colour ?? "var(--ink-3)";
}

/** Funds and classes into which more goes than comes out of them, or less. */
function openOf(account: Account, links: readonly SankeyLink[]): MoneyFlow["open"] {
  const keys = [...new Set(links.flatMap(({ from, to }) => [from, to]))].filter((key) =>
    /^(?:fund|class):/.test(key),
  );
  return keys.flatMap((key) => {
    const into = sumFen(links.filter(({ to }) => to === key).map((link) => link.fen));
    const out = sumFen(links.filter(({ from }) => from === key).map((link) => link.fen));
    return into === out ? [] : [{ name: nameOf(account, key), fen: fen(into - out) }];
  });
}

function ownTotal({ tables }: Account, table: "01" | "04", key: LineKey, side: Side): Fen | null {
  return statedFen(findLine(tables[table], key, side)?.figures.amount?.amount) ?? null;
}
