import { printedPercent, total, yuan, HUNDREDTH } from "../money";
import { rateOf, textOf, type Said, type StatedTruth } from "../narrative/said";
import { cell, lineOf } from "../rounding/comparison";
import { amountsIn } from "../rounding/said-amounts";
import type { Random } from "../random";
import type { Draft, Planted } from "./fault";
import { oneOf } from "./one-of";
import { otherPercent, saidIn, withPieces, withSaid, type Found } from "./said-pieces";
import { reworded } from "./word-faults";

/** One share of a whole is misprinted: together they are no whole any more. */
export function sharesNotWhole(draft: Draft, random: Random): Planted | null {
  const shares = saidIn(draft, ({ key }) => key === "share");
  const found = oneOf(
    shares.filter((each) => isInWhole(draft, shares, each)),
    random,
  );
  if (!found || !("rate" in found.said.stated)) return null;
  const { stated } = found.said;
  const changed = misprintedRate(found.said, random);
  return {
    draft: withSaid(draft, found, changed),
    fault: {
      kind: "shares-not-whole",
      rules: ["R205", "R206"],
      place: {
        stated: "share",
        ...(stated.name === undefined ? {} : { name: stated.name }),
        ...(stated.code === undefined ? {} : { code: stated.code }),
      },
      printed: "rate" in changed.stated ? changed.stated.rate : null,
      true: "rate" in stated ? stated.rate : null,
    },
  };
}

function misprintedRate(
  { printed, stated }: Said,
  random: Random,
): Said & { stated: { rate: number } } {
  const words = otherPercent(printed, random.whole(3, 19));
  const sign = "rate" in stated && stated.rate < 0 ? -1 : 1;
  return { printed: words, stated: { ...stated, rate: rateOf(words, sign) } };
}

const PARTS: ReadonlySet<StatedTruth["key"]> = new Set([
  "incomeItem",
  "expenditureItem",
  "basic",
  "project",
]);

/** Whether the amounts beside the shares of its kind add up to what they are shares of. */
function isInWhole(draft: Draft, shares: readonly Found[], { passage, said }: Found): boolean {
  const { basis = "", code } = said.stated;
  const ofClass = code !== undefined;
  const group = shares.filter(
    (each) =>
      each.said.stated.basis === basis &&
      (ofClass ? each.said.stated.code !== undefined : each.passage === passage),
  );
  const passages = [...new Set(group.map((each) => each.passage))];
  const parts = amountsIn(passages).filter(({ stated: { key } }) =>
    ofClass ? key === "classAmount" : PARTS.has(key),
  );
  const whole = cell(
    lineOf(draft.tables, ofClass ? "05" : basis === "本年收入" ? "02" : "03", "total"),
    "total",
  );
  const sum = total(parts.map(({ amount }) => amount));
  const isWhole = Math.abs(sum - whole) <= Math.abs(sum) * 1e-4;
  return group.length > 1 && group.length === parts.length && isWhole;
}

/** More went to small firms than was bought, or to the smallest than to all of these. */
export function partOverWhole(draft: Draft, random: Random): Planted | null {
  const { context } = draft;
  const { procurement } = context.year;
  const { goods, works, services, smallAndMedium, micro } = procurement;
  const part = random.pick(["smallAndMedium", "micro"] as const);
  const whole = part === "micro" ? smallAndMedium : goods + works + services;
  if (whole < 100 * HUNDREDTH) return null;
  const more = context.figures.rounded(whole + Math.round((whole * random.between(1, 9)) / 10));
  const changed = {
    ...context,
    year: { ...context.year, procurement: { ...procurement, [part]: more } },
  };
  const passages = reworded(draft, context, changed);
  const name = part === "micro" ? "micro" : "sme";
  const isSaid = amountsIn(passages).some(
    ({ stated, amount }) => stated.key === "procurement" && stated.name === name && amount === more,
  );
  if (!isSaid) return null;
  return {
    draft: { ...draft, context: changed, passages },
    fault: {
      kind: "part-over-whole",
      rules: ["R243"],
      place: { stated: "procurement", name },
      printed: yuan(more),
      true: yuan(part === "micro" ? micro : smallAndMedium),
    },
  };
}

/** Which share of the project expenditure was evaluated. */
export function wrongProjectShare(draft: Draft, random: Random): Planted | null {
  const found = saidIn(draft, ({ key }) => key === "projectFundsShare")[0];
  if (!found || !("rate" in found.said.stated)) return null;
  const changed = misprintedRate(found.said, random);
  return {
    draft: withSaid(draft, found, changed),
    fault: {
      kind: "wrong-project-share",
      rules: ["R252"],
      place: { stated: "projectFundsShare", name: "绩效自评" },
      printed: changed.stated.rate,
      true: found.said.stated.rate,
    },
  };
}

/** The rate at which a project was executed, in its review or in its form. */
export function wrongProjectRate(draft: Draft, random: Random): Planted | null {
  const { rounded } = draft.context.figures;
  const project = oneOf(
    draft.formProjects.filter(({ budget, actual }) => budget >= 500 * HUNDREDTH && actual > 0),
    random,
  );
  if (!project) return null;
  const { name, budget, actual } = project;
  const right = printedPercent(rounded(actual), rounded(budget), 1);
  const by = random.whole(3, 19);
  if (random.chance(0.5))
    return planted(
      {
        ...draft,
        frame: { ...draft.frame, formRate: { project: name, printed: otherPercent(right, by) } },
      },
      otherPercent(right, by),
      right,
    );
  const passage = draft.passages.find((each) => textOf(each).includes(`${name}绩效自评综述`));
  const said = passage?.pieces.find(
    (piece): piece is string => typeof piece === "string" && /^\d+(?:\.\d+)?%$/.test(piece),
  );
  if (!passage || said === undefined) return null;
  const wrong = otherPercent(said, by);
  return planted(
    withPieces(
      draft,
      passage,
      passage.pieces.map((piece) => (piece === said ? wrong : piece)),
    ),
    wrong,
    said,
  );

  function planted(changed: Draft, wrong: string, rate: string): Planted {
    return {
      draft: changed,
      fault: {
        kind: "wrong-project-rate",
        rules: ["R253"],
        place: { project: name },
        printed: wrong,
        true: rate,
      },
    };
  }
}
