import type { AccountFigures } from "./account-figures";
import type { Execution } from "./execution-passages";
import type { Entry } from "./rule";
import { roundingOf, valueOf } from "./term";

const SAID =
  /决算数?(?:与|和|比|较)?(年初|全年|调整)?(?:预算数?)?(大于|高于|超过|小于|低于|少于|等于|持平|一致)(年初|全年|调整)?/;

const MORE: ReadonlySet<string> = new Set(["大于", "高于", "超过"]);
const LESS: ReadonlySet<string> = new Set(["小于", "低于", "少于"]);

/** “决算数小于预算数” against both figures; null where the passage says nothing of it. */
export function directionEntry(execution: Execution, figures: AccountFigures): Entry | null {
  const said = SAID.exec(execution.text.replaceAll(/\s/g, ""));
  const budget = budgetNamed(execution, said?.[1] ?? said?.[3]);
  const { actual } = execution;
  const word = said?.[2];
  if (word === undefined || !budget || !actual) return null;
  const [own, other] = [figures.stated(actual), figures.stated(budget)];
  const off = valueOf(own) - valueOf(other);
  const slack = roundingOf(own) + roundingOf(other);
  const fits = MORE.has(word)
    ? off >= -slack
    : LESS.has(word)
      ? off <= slack
      : Math.abs(off) <= slack;
  const { amount: a } = own;
  const message = `${own.label} ${a.printed}，${other.label} ${other.amount.printed}，文中写“${word}”。`;
  return {
    kind: "verdict",
    about: own.label,
    verdict: fits ? "holds" : "broken",
    message,
    figures: [own, other],
  };
}

/** A budget that is only called 预算 is the later one. */
function budgetNamed(execution: Execution, word: string | undefined) {
  const { initial, adjusted } = execution;
  if (word === "年初") return initial;
  if (word !== undefined) return adjusted;
  return adjusted ?? initial;
}
