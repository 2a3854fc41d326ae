import type { TableLine } from "../published-tables";
import type { AccountFigures } from "./account-figures";
import { between, isNothing } from "./between-tables";
import { amountInWords } from "./figures-in-words";
import { plus, reckon, sumOf } from "./relation";
import type { Entry } from "./rule";
import type { Term } from "./term";

type Pair = readonly [economic: string, functions: readonly string[]];

/** One payment in two classifications, usually the same in 06 and in the basic expenditure of 05: copied, or added up. */
export function bothClassifications(
  figures: AccountFigures,
  pairs: readonly Pair[],
  { isCopied }: { readonly isCopied: boolean },
): readonly Entry[] {
  return between(figures, ["05", "06"], () =>
    pairs.flatMap(([economic, functions]): Entry[] => {
      const { "05": general, "06": detailed } = figures.tables;
      const line = detailed.byCodeOf(economic);
      const paid = functions.flatMap((code) => general.byCodeOf(code) ?? []);
      const whole = line && detailed.cell(line, "amount");
      const items = paid.map((item) => basicOf(figures, item));
      if (!whole || (isNothing(whole) && items.every(isNothing))) return [];
      const [only] = items;
      if (only && isCopied)
        return [
          {
            kind: "relation",
            about: whole.label,
            relation: { kind: "same", found: whole, expected: only, tolerance: "TX" },
            hintOnly: true,
          },
        ];
      if (only) return [sumVerdict(whole, items)];
      const message = `${whole.label} ${whole.amount.printed}，公开05表没有 ${functions.join("、")}，可能记在别的项里。`;
      return [{ kind: "verdict", about: whole.label, verdict: "hint", message, figures: [whole] }];
    }),
  );
}

/** Nobody copied the sum: what rounding brings apart is no matter. */
function sumVerdict(whole: Term, items: readonly Term[]): Entry {
  const about = whole.label;
  const relation = { kind: "sum", whole, parts: plus(...items), tolerance: "TS" } as const;
  if ([whole, ...items].some(({ gap }) => gap !== null))
    return { kind: "undecidable", about, message: "有的数没有读到，不能判断。" };
  const { verdict, expected, found } = reckon(relation);
  const say = amountInWords([whole, ...items]);
  return {
    kind: "verdict",
    about,
    verdict: verdict === "broken" ? "hint" : "holds",
    message: `${about} ${say(found)}，公开05表相应各项 ${say(expected)}。`,
    figures: [whole, ...items],
  };
}

/** A difference of less than 5 万元 or a tenth is usual: retired staff have running costs too. */
const USUAL_FEN = 5_000_000;
const USUAL_SHARE = 0.1;

export function aboutTheSame(
  figures: AccountFigures,
  economic: readonly string[],
  isMeant: (line: TableLine) => boolean,
): readonly Entry[] {
  return between(figures, ["05", "06"], () => {
    const { "05": general, "06": detailed } = figures.tables;
    const paid = economic
      .flatMap((code) => detailed.byCodeOf(code) ?? [])
      .map((line) => detailed.cell(line, "amount"));
    const items = general
      .entries("项")
      .filter(isMeant)
      .map((line) => basicOf(figures, line));
    const all = [...paid, ...items];
    const [first] = paid;
    if (!first || all.every(isNothing)) return [];
    const about = `${first.label}等`;
    if (all.some(({ gap }) => gap !== null))
      return [{ kind: "undecidable", about, message: "有的数没有读到，不能判断。" }];
    const [a, b] = [sumOf(plus(...paid)), sumOf(plus(...items))];
    const off = Math.abs(a - b);
    const isUsual = off <= USUAL_FEN || off <= Math.max(a, b) * USUAL_SHARE;
    const say = amountInWords(all);
    const message = `公开06表 ${economic.join("、")} 合计 ${say(a)}，公开05表相应各项的基本支出 ${say(b)}。`;
    return [{ kind: "verdict", about, verdict: isUsual ? "holds" : "hint", message, figures: all }];
  });
}

/** Where the document does not print basic expenditure apart, all of it. */
function basicOf({ tables }: AccountFigures, line: TableLine): Term {
  const table = tables["05"];
  return table.cell(line, table.columns.has("basic") ? "basic" : "total");
}
