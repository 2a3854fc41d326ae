import { executionsOf, levelNamed } from "../execution-passages";
import { repeats } from "../repeated-figures";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { undecidable } from "../sum-entries";

export const R215: Rule = {
  id: "R215",
  kind: "文表",
  scope: "五(三)",
  formula: "每个分项决算=05对应类款项行",
  tolerance: "T0",
  severity: "较重",
  plain: "按“类、款、项”名称找到行再比",
  basis: TEMPLATE,
  entries: (checked) => [
    ...repeats(checked, "R215", "各项支出决算", { optional: true }),
    ...executionsOf(checked.account).items.flatMap(({ actual, named, code }) =>
      actual && named !== null && levelNamed(named) !== code?.length
        ? [
            undecidable(
              checked.figures.stated(actual).label,
              `“${named}”在公开05表里没有同名的行。`,
            ),
          ]
        : [],
    ),
  ],
};
