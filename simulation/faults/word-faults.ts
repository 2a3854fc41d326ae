import { narrative } from "../narrative/narrative";
import { textOf, type Passage } from "../narrative/said";
import type { Random } from "../random";
import { HUNDREDTH, yuan } from "../money";
import { amountsIn } from "../rounding/said-amounts";
import type { Draft, Planted } from "./fault";
import { misprinted } from "./misprints";
import { oneOf } from "./one-of";

function withPassages(draft: Draft, change: (passage: Passage, at: number) => Passage[]): Draft {
  return { ...draft, passages: draft.passages.flatMap(change) };
}

/** Further than rounding may bring two figures that are the same. */
function isApart(passage: Passage): boolean {
  const [budget, actual] = amountsIn([passage]).map(({ amount }) => amount);
  return Math.abs((budget ?? 0) - (actual ?? 0)) > 2 * HUNDREDTH;
}

/** The words say "larger" where the figures say "smaller". */
export function wrongDirection(draft: Draft, random: Random): Planted | null {
  const passage = oneOf(
    draft.passages.filter((each) => /决算数[大小]于/.test(textOf(each)) && isApart(each)),
    random,
  );
  const code = passage?.pieces.flatMap((piece) =>
    typeof piece === "string" ? [] : [piece.stated.code],
  )[0];
  if (!passage || code === undefined) return null;
  const right = /决算数([大小]于)/.exec(textOf(passage))?.[1] ?? "";
  const wrong = right === "大于" ? "小于" : "大于";
  const pieces = passage.pieces.map((piece) =>
    typeof piece === "string" ? piece.replace(right, wrong) : piece,
  );
  return {
    draft: withPassages(draft, (each) => [each === passage ? { ...each, pieces } : each]),
    fault: {
      kind: "wrong-direction",
      rules: ["R219"],
      place: { stated: "actual", code },
      printed: wrong,
      true: right,
    },
  };
}

/** The text compares with the year before last: last year's text, not brought up to date. */
export function wrongComparisonYear(draft: Draft): Planted | null {
  const { year } = draft.context.year;
  const right = `与 ${year - 1} 年度相比`;
  const passage = draft.passages.find((each) => textOf(each).includes(right));
  if (!passage) return null;
  const at = passage.pieces.findIndex((piece, index) => piece === `${year - 1}` && index > 0);
  if (at === -1) return null;
  const pieces = passage.pieces.map((piece, index) => {
    if (index === at) return `${year - 2}`;
    if (index < at || typeof piece === "string" || piece.stated.basis !== "上年") return piece;
    return { ...piece, stated: { ...piece.stated, basis: `${year - 2}年度` } };
  });
  return {
    draft: withPassages(draft, (each) => [each === passage ? { ...each, pieces } : each]),
    fault: {
      kind: "wrong-comparison-year",
      rules: ["R260"],
      place: { stated: "totalChange" },
      printed: year - 2,
      true: year - 1,
    },
  };
}

/** A class of table 05 is left out of the list of what the money went for. */
export function classNotListed(draft: Draft, random: Random): Planted | null {
  const listed = draft.passages.filter(({ pieces }) => {
    const keys = pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.stated.key]));
    return keys.length === 2 && keys[0] === "classAmount";
  });
  const passage = listed.length > 1 ? oneOf(listed, random) : undefined;
  const said = passage?.pieces.find((piece) => typeof piece !== "string");
  if (!passage || typeof said !== "object" || !("amount" in said.stated)) return null;
  return {
    draft: withPassages(draft, (each) => (each === passage ? [] : [each])),
    fault: {
      kind: "class-not-listed",
      rules: ["R210"],
      place: { stated: "classAmount", code: said.stated.code ?? null },
      printed: null,
      true: said.stated.amount,
    },
  };
}

/** A reason of the template was never filled in. */
export function placeholderLeft(draft: Draft, random: Random): Planted | null {
  const passage = oneOf(
    draft.passages.filter(({ pieces }) =>
      pieces.some((piece) => typeof piece !== "string" && piece.stated.key === "reason"),
    ),
    random,
  );
  const at =
    passage?.pieces.findIndex(
      (piece) => typeof piece !== "string" && piece.stated.key === "reason",
    ) ?? -1;
  const reason = passage?.pieces[at];
  if (!passage || typeof reason !== "object") return null;
  const printed = `${draft.layout.because}XX`;
  const pieces = passage.pieces.map((piece, index) =>
    index === at ? { ...reason, printed } : piece,
  );
  const { explains = "total", code } = reason.stated;
  return {
    draft: withPassages(draft, (each) => [each === passage ? { ...each, pieces } : each]),
    fault: {
      kind: "placeholder-left",
      rules: ["R264"],
      place: { stated: explains, ...(code === undefined ? {} : { code }) },
      printed,
      true: reason.printed,
    },
  };
}

/** The passages that another context words otherwise; what is planted in the others stays. */
export function reworded(
  { passages }: Draft,
  from: Draft["context"],
  to: Draft["context"],
  isMeant: (passage: Passage) => boolean = () => true,
): readonly Passage[] {
  const now = narrative(to);
  const changed = new Map(
    narrative(from).flatMap((passage, at) => {
      const next = now[at];
      return next && isMeant(passage) && textOf(next) !== textOf(passage)
        ? [[textOf(passage), next] as const]
        : [];
    }),
  );
  return passages.map((passage) => changed.get(textOf(passage)) ?? passage);
}

/** The text states another sum for a project than the project's form. */
export function projectAgainstForm(draft: Draft, random: Random): Planted | null {
  const { context } = draft;
  const project = oneOf(
    context.reviews.filter(({ actual }) => actual >= 500 * HUNDREDTH),
    random,
  );
  if (!project) return null;
  const right = context.figures.rounded(project.actual);
  const actual = misprinted(
    right,
    draft.layout.textUnit,
    random.pick(["digits-swapped", "digit-dropped"]),
    random,
  );
  if (actual === null || actual === 0) return null;
  const reviews = context.reviews.map((each) => (each === project ? { ...each, actual } : each));
  const changed = { ...context, reviews };
  return {
    draft: { ...draft, context: changed, passages: reworded(draft, context, changed) },
    fault: {
      kind: "project-against-form",
      rules: ["R254"],
      place: { project: project.name },
      printed: yuan(actual),
      true: yuan(right),
    },
  };
}
