const GROWS = "增加|增长|上升|提高|提升|增|升|涨";
const SHRINKS = "减少|下降|降低|压减|压缩|缩减|节约|(?<!增)减|降";
/** "增加", "减少了约", and "增幅为": a verb with 为 ("减少为") says what is left. */
const CHANGE = new RegExp(
  `(?:(?<grown>${GROWS})|(?<shrunk>${SHRINKS}))(?:(?:了|约|达)*|(?:率|额|数|幅度|幅)(?:了|约|为|是|达到?)*)$`,
);

/** Whether a figure is what something grew or shrank by, from the words right before it. */
export function changeIn(lead: string): { readonly sign: 1 | -1 } | null {
  const groups = CHANGE.exec(lead)?.groups;
  return groups ? { sign: groups.grown === undefined ? -1 : 1 } : null;
}

/** What stands after the last ，。；：. */
export function lastClause(words: string): string {
  return words.slice(
    Math.max(...["，", "。", "；", "："].map((mark) => words.lastIndexOf(mark))) + 1,
  );
}

/** The last clause; of "国内接待 12 批次（其中外事接待" what stands in the open bracket. */
export function openClause(words: string): string {
  const clause = lastClause(words);
  const [before = "", inside] = /^(.*)\(([^()]*)$/.exec(clause)?.slice(1) ?? [];
  return inside === undefined ? clause : inside || before;
}

/** The words cut at the brackets that open or close without their partner, and these brackets. */
export function aroundBrackets(words: string): string[] {
  const lone: number[] = [];
  const open: number[] = [];
  for (const { index, 0: bracket } of words.matchAll(/[()]/g)) {
    if (bracket === "(") open.push(index);
    else if (open.pop() === undefined) lone.push(index);
  }
  const cuts = [...lone, ...open].sort((a, b) => a - b).flatMap((at) => [at, at + 1]);
  return [0, ...cuts].map((from, at) => words.slice(from, cuts[at] ?? words.length));
}

/** Up to the year that a phrase begins with; the 年 of "2024年初" belongs to 年初. */
const TO_YEAR = /^.*\d{4}(?:年(?:度|末)?(?!初)|(?=年初))/;

/**
 * The words that name what a figure is: the last clause before it, without the year, the verb and
 * what a list puts between its members.
 */
export function subjectPhrase(lead: string): string {
  return openClause(lead)
    .replace(CHANGE, "")
    .replace(
      /(?:均|各)?(?:合计|共计)?(?:均|各|为|是|达到?|约)*$/,
      (end) => end.match(/合计|共计/)?.[0] ?? "",
    )
    .replace(TO_YEAR, "")
    .replace(
      /^[、和)]*(?:其中)?(?:\d{1,2}[.、]?(?=\p{Script=Han})|\((?:\d{1,2}|[一二三四五六七八九十]+)\)、?)?/u,
      "",
    );
}

/** "收入决算数", "收入合计" → "收入". */
export function withoutSum(phrase: string): string {
  return phrase.replace(/(?:决算)?(?:总?数|总?额|金额|合计|共计|总计)?$/, "");
}

/** "支出决算", "决算数", "全年实际支出": what was spent, of whatever was spoken of last. */
export function isBareActual(phrase: string): boolean {
  return /^(?:[本我]?(?:部门|单位)|全年|本年度?|当年|实际|共|累计)*(?:支出|决算|执行)+(?:总?数|总?额|金额|合计|共计|总计)?$/.test(
    phrase,
  );
}

/** What a change is measured against, at the beginning of a comparison. */
const COMPARED =
  /(?:相?比|相?较于?|[与同])(?=[本其]?(?:\d{4}年|上|去年|前年|年初|全年|年度|调整|批复|预算|同期))/;
/** "上年决算数", "年初预算数 40 万元". */
const COMPARED_WITH =
  /^[本其]?(?:.*\d[亿万千]?元|(?:\d{4}年度?|上一?年度?|去年|前年)?(?:同期)?(?:年初|全年|年度|调整后?|批复|部门)*(?:支出(?=预算|决算))?(?:预算|决算)?数?)(?:的|相比)?/;

/** "比预算数 10 万元" says what the change after it is measured against. */
export function isCompared(lead: string): boolean {
  return COMPARED.test(openClause(lead)) && BUDGETED.test(subjectPhrase(lead));
}

/**
 * What is said to have changed: "" where it is what was spoken of last ("比上年增加", "同比下降"),
 * "人员经费" in "较上年人员经费增加".
 */
export function changedSubject(lead: string): string {
  const clause = openClause(lead).replace(CHANGE, "");
  const at = COMPARED.exec(clause);
  const before = at ? plainSubject(clause.slice(0, at.index)) : "";
  if (before !== "" || !at) return before || plainSubject(clause);
  return plainSubject(clause.slice(at.index + at[0].length).replace(COMPARED_WITH, ""));
}

function plainSubject(words: string): string {
  return words
    .replace(TO_YEAR, "")
    .replace(/^[、和)]*(?:其中)?/, "")
    .replace(/(?:同比|环比|各|均|共|则|也|净|略有?|相应|有所|实际)+$/, "")
    .replace(/^(?:(?:支出|收入)?决算数?|总额|总量|数额|[本我](?:部门|单位|局|委|办|院|校))$/, "");
}

/** 一般公共预算 is a fund, not what was budgeted. */
const BUDGET = /(年初|全年|调整后?|年度)?(?:部门|批复|支出)*(?<!公共|基金|经营)预算/;

/** The budget that the words name, under its ordinary name; null where they name none. */
function budgetName(words: string): string | null {
  const found = BUDGET.exec(words);
  return found && `${found[1]?.replace("后", "") ?? ""}预算`;
}

/** What a change is measured against: "上年", "年初预算", "2022年度"; null where it is not said. */
export function comparisonBasis(lead: string, year: number): string | null {
  const past = /上(?:一)?年|去年|同比/.test(lead) ? "上年" : null;
  const budget = budgetName(lastClause(lead));
  if (budget !== null) return /(?:上(?:一)?年|去年)度?预算/.test(lead) ? `上年${budget}` : budget;
  if (past !== null) return past;
  const other = [...lead.matchAll(OTHER_YEAR)].map(([, a, b]) => Number(a ?? b));
  const compared = other.findLast((printed) => printed !== year);
  if (compared === undefined) return null;
  return compared === year - 1 ? "上年" : `${compared}年度`;
}

/** "与 2023 年度相比", and "2023 年度收入 5 万元，增加": a year by the way is no comparison. */
const OTHER_YEAR = /[比较与和同对][^，。；]{0,12}?(\d{4})年|(\d{4})年[^，。；]*\d(?:亿|万|千)?元/g;

/** The whole of which a rate is a share; "" where "占" stands alone, null where it is no share. */
export function shareWhole(lead: string): string | null {
  const whole = /占([^，。；：]*)$/.exec(lead)?.[1];
  return whole === undefined
    ? null
    : whole
        .replace(/的?(?:比重|比例|百分比|比)?(?:均|为|达到?|约)*$/, "")
        .replace(/(?<=支出|收入)合计$/, "");
}

/** "完成年初预算的", "年初预算完成率为", "为预算数的". */
const COMPLETED =
  /(?:完成率?|达到?|为|是|占)了?[^，。；：]*?预算[数额]?的?(?:比例|百分比)?(?:为|约)*$|预算数?的?(?:完成|执行)(?:率|比例|进度)?(?:为|是|达到?|约)*$/;
const ONLY_COMPLETED = /^(?:预算)?(?:完成|执行)(?:率|比例|进度)?(?:的|为|是|达到?|约)*$/;

/** The budget by which a completion rate is measured; "" where it is not named, null for no such rate. */
export function completedBudget(lead: string): string | null {
  const clause = openClause(lead);
  const completed = COMPLETED.exec(clause)?.[0];
  if (completed !== undefined) return budgetName(clause);
  return ONLY_COMPLETED.test(clause) ? "" : null;
}

/** "完成年初预算 9 万元的 68.9%": the rate says how much of the budget right before it. */
export function isOfCompleted(lead: string, before: string | undefined): boolean {
  return (
    lead === "的" &&
    before !== undefined &&
    /完成/.test(openClause(before)) &&
    budgetPhrase(before) !== null
  );
}

const BUDGETED =
  /^(?<of>.*?)(?:本年度?|当年)?(?<budget>(?:年初|全年|调整后?|年度)?(?:部门|批复)?(?<!公共|基金|经营)预算)(?:总?数|总?额|金额|安排|批复|下达|指标|支出|合计|共)*$/;

/** "支出年初预算为" → 年初预算 of 支出; null where the words name no budget. */
export function budgetPhrase(
  lead: string,
): { readonly of: string; readonly budget: string } | null {
  const { of, budget } = BUDGETED.exec(subjectPhrase(lead))?.groups ?? {};
  const name = budget === undefined ? null : budgetName(budget);
  if (name === null || of === undefined) return null;
  // "比年初预算数 9 万元增加", "完成年初预算 9 万元的 68%": of what was spoken of.
  return { of: of.replace(/^(?:占|完成了?|相?[比较]于?|[与和同])$/, ""), budget: name };
}
