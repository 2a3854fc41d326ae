import type { PublishedTable, TableNumber } from "@/accounts/published-tables";
import type { StatedKey } from "@/accounts/statement";

import { otherYears } from "./other-year";
import { changeIn, openClause } from "./phrases";
import { figuresIn, reasonsIn, type PrintedFigure } from "./printed-figures";
import type { RunningText, Span } from "./running-text";

export interface Context {
  readonly year: number;
  readonly tables: Readonly<Record<TableNumber, PublishedTable>>;
}

/** What a figure of the text means. */
export interface Reading {
  readonly figure: PrintedFigure;
  readonly key: StatedKey;
  /** −1 for a decrease. */
  readonly sign?: 1 | -1;
  readonly name?: string | null;
  readonly named?: string | null;
  readonly code?: string | null;
  readonly basis?: string | null;
}

export interface PassageReading {
  readonly span: Span;
  readonly reasons: readonly Span[];
  readonly readings: readonly Reading[];
  /** Understood and not stated: the levels of other years, what the reader has no interest in. */
  readonly passedOver: readonly Span[];
  /** Figures of the passage whose meaning is not clear. */
  readonly unclear: readonly PrintedFigure[];
}

export type TopicReader = (text: RunningText, context: Context) => PassageReading[];

/** Reads each passage's figures of the year, apart from those that stand in a reason. */
export function readPassages(
  text: RunningText,
  spans: readonly Span[],
  { year }: Context,
  read: (figures: readonly PrintedFigure[], span: Span) => readonly Reading[],
  isOfNoInterest: (figure: PrintedFigure) => boolean = () => false,
): PassageReading[] {
  return spans.map((span) => {
    const reasons = reasonsIn(text, span);
    const { figures, ofOtherYears } = figuresIn(text, span, reasons, otherYears(year));
    const readings = read(figures, span).filter(isPlausible);
    const understood = new Set(readings.map(({ figure }) => figure));
    const others = figures.filter((figure) => !understood.has(figure));
    return {
      span,
      reasons,
      readings,
      passedOver: [...ofOtherYears, ...others.filter(isOfNoInterest)],
      unclear: others.filter((figure) => !isOfNoInterest(figure)),
    };
  });
}

const AVERAGE = /人均|车均|户均|平均|每[人辆批次车户]/;
const OF_A_SHARE = /占比|比重|完成率|执行率/;

/**
 * Whatever a reader takes the words for: what something grew by is no level, what a part of it or a
 * share grew by is not the change of the whole, and an average is no sum.
 */
function isPlausible({ figure: { kind, lead }, key }: Reading): boolean {
  const clause = openClause(lead);
  if (changeIn(lead)) return /Change(?:Rate)?$/.test(key) && !OF_A_SHARE.test(clause);
  return kind !== "amount" || !(AVERAGE.test(clause) || CHANGED.test(clause));
}

/** "减少项目支出 5 万元" says what fell, "增加到 5 万元" what there is now. */
const CHANGED = /(?:增加|增长|减少|下降|降低|压减|上升)(?!的)/;
