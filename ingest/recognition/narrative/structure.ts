import { categoryCode, printedName } from "./categories";
import { listed } from "./passages";
import { shareWhole, subjectPhrase } from "./phrases";
import type { PrintedFigure } from "./printed-figures";
import { readPassages, type Context, type Reading, type TopicReader } from "./reading";
import type { RunningText } from "./running-text";

const WHOLE = "一般公共预算财政拨款支出";

/** 五、（二）一般公共预算财政拨款支出决算结构情况: each class with its amount and share. */
export const readStructure: TopicReader = (text, context) =>
  readPassages(text, listed(text), context, (figures) =>
    readStructureFigures(figures, text, context),
  );

/** The figures of one member of such a list. */
export function readStructureFigures(
  figures: readonly PrintedFigure[],
  text: RunningText,
  context: Context,
): Reading[] {
  let category: Pick<Reading, "named" | "code"> | null = null;
  return figures.flatMap((figure): Reading[] => {
    if (figure.kind === "amount") {
      const phrase = subjectPhrase(figure.lead);
      category = null;
      if (phrase.endsWith(WHOLE)) return [{ figure, key: "generalBudget" }];
      if (/(?:基本|项目|人员|公用)(?:支出|经费)$/.test(phrase)) return [];
      const name = /^(.+?)(?:类支出|\(类\)(?:支出)?|支出)$/.exec(phrase)?.[0];
      if (name === undefined) return [];
      const start = text.plain.lastIndexOf(name, figure.start);
      const end = start + name.replace(/类支出$/, "").length;
      const named = printedName(text, { start, end });
      category = { named, code: categoryCode(named, context) };
      return [{ figure, key: "classAmount", ...category }];
    }
    const whole = shareWhole(figure.lead);
    if (figure.kind !== "rate" || whole === null || !category) return [];
    return [{ figure, key: "share", ...category, basis: whole === "" ? WHOLE : whole }];
  });
}
