import type { Indicator } from "@/accounts/project";

import type { FormCell, FormRow } from "./form-tables";

/** What ends the list of indicators: 偏差大或目标未完成原因分析, 改进措施及结果应用方案. */
const END = /^(?:偏差大|偏差原因|原因分析|未完成原因|改进措施|备注|总分|合计)/;
/** 指标分类 is a label of the form's own, not part of the indicator. */
const CLASSIFICATION = /^绩效[^率]{0,4}型$/;
const GOAL_LABEL = /^年度(?:绩效)?目标\d*$/;

/**
 * The lines below the header 三级指标 … 目标值 … 完成值. Merged and shifted cells leave a line's words in
 * other columns than the header's, so a line is read by its filled cells: the last two are target
 * and result, the one before is the name, and what stands before that is its kind and group.
 */
export function readIndicators(rows: readonly FormRow[]): Indicator[] {
  const header = rows.findIndex(isHeader);
  if (header === -1) return [];
  const columns = columnsOf(rows[header] ?? []);
  const indicators: Indicator[] = [];
  let [group, kind] = ["", ""];
  for (const row of rows.slice(header + 1)) {
    const filled = row.filter(({ words }) => words !== "" && !GOAL_LABEL.test(words));
    if (filled.some(({ words }) => END.test(words))) break;
    const [only] = filled;
    const last = indicators.at(-1);
    if (only && filled.length === 1 && last) {
      indicators[indicators.length - 1] = { ...last, name: last.name + only.words };
      continue;
    }
    const line = indicatorLine(row, filled, columns);
    if (!line) continue;
    const [name, ownKind, ownGroup] = line.labels.toReversed();
    if (!name) continue;
    if (ownGroup) group = ownGroup.words;
    if (ownKind) kind = ownKind.words;
    const { target, result } = line;
    indicators.push({ group, kind, name: name.words, target, result, place: name.place });
  }
  return indicators;
}

interface Columns {
  readonly count: number;
  readonly name: number;
  readonly target: number;
  readonly result: number;
}

function isHeader(row: FormRow): boolean {
  return find(row, /^三级指标/) !== -1 && find(row, /目标值|指标值/) !== -1;
}

function columnsOf(header: FormRow): Columns {
  return {
    count: header.length,
    name: find(header, /^三级指标/),
    target: find(header, /目标值|指标值/),
    result: find(header, /完成值|实际完成/),
  };
}

const find = (row: FormRow, label: RegExp) => row.findIndex(({ words }) => label.test(words));

interface IndicatorLine {
  readonly labels: readonly FormCell[];
  readonly target: string;
  readonly result: string;
}

function indicatorLine(
  row: FormRow,
  filled: readonly FormCell[],
  columns: Columns,
): IndicatorLine | null {
  const unclassified = filled.filter(({ words }) => !CLASSIFICATION.test(words));
  const [target, result] = [row[columns.target], row[columns.result]];
  const inPlace = row.length === columns.count && row[columns.name]?.words !== "";
  if (inPlace && target?.words && result) {
    const labels = unclassified.filter((cell) => row.indexOf(cell) <= columns.name);
    return { labels, target: target.text, result: result.text };
  }
  const [lastButOne, last] = unclassified.slice(-2);
  if (unclassified.length < 3 || !lastButOne || !last) return null;
  return { labels: unclassified.slice(0, -2), target: lastButOne.text, result: last.text };
}
