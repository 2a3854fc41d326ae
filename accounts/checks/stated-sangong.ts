import type { Account } from "../account";
import { findStatement, findStatements } from "../find-statement";
import type { AccountFigures } from "./account-figures";
import { plus } from "./relation";
import type { Entry } from "./rule";
import { beside, rateEntry, sumOfStated } from "./stated-passages";
import { undecidable } from "./sum-entries";

const PARTS = ["因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"] as const;

/** The components that the text states against their whole; it may leave out those of zero. */
export function sangongSums(account: Account, figures: AccountFigures): readonly Entry[] {
  return (["sangongBudget", "sangongActual"] as const).flatMap((key): Entry[] => {
    const whole = findStatement(account, key, { name: null });
    const stated = PARTS.map((name) => findStatement(account, key, { name }));
    if (!whole || stated.every((part) => part === undefined)) return [];
    const terms = stated.map((part) => (part ? figures.stated(part) : null));
    return [sumOfStated(figures.stated(whole), terms, `没有写齐${PARTS.join("、")}。`)];
  });
}

/** Expenditure ÷ budget, of the whole and of each component. */
export function sangongRates(account: Account, figures: AccountFigures): readonly Entry[] {
  return findStatements(account, "sangongRate").map((rate) => {
    const [actual, budget] = (["sangongActual", "sangongBudget"] as const).map((key) =>
      beside(account, rate, key),
    );
    return actual && budget && budget.basis === rate.basis
      ? rateEntry(figures, rate, plus(figures.stated(actual)), plus(figures.stated(budget)))
      : undecidable(figures.rate(rate).label, "同一段里没有写齐预算和决算。");
  });
}
