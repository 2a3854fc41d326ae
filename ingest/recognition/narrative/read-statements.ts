import type { Unread } from "@/accounts/account";
import type { StatedKey, Statement } from "@/accounts/statement";
import type { SourceDocument } from "@/ingest/readers/document";

import { readAssets } from "./assets";
import { readExecution } from "./execution";
import { readGeneralBudget } from "./general-budget";
import { readPerformance } from "./performance";
import { lastClause } from "./phrases";
import { otherAmounts, statedValue } from "./printed-figures";
import { readProcurement } from "./procurement";
import type { Context, PassageReading, TopicReader } from "./reading";
import { placeAt, printedText, type RunningText, type Span } from "./running-text";
import { readSangong } from "./sangong";
import { narrativeSections } from "./sections";
import { readStructure } from "./structure";
import type { Topic } from "./topics";
import {
  readBasic,
  readExpenditure,
  readFiscal,
  readIncome,
  readOperatingCost,
  readTotal,
} from "./totals";

const READERS: Readonly<Record<Topic, TopicReader>> = {
  total: readTotal,
  income: readIncome,
  expenditure: readExpenditure,
  fiscal: readFiscal,
  generalBudget: readGeneralBudget,
  structure: readStructure,
  execution: readExecution,
  basic: readBasic,
  sangong: readSangong,
  operatingCost: readOperatingCost,
  procurement: readProcurement,
  assets: readAssets,
  performance: readPerformance,
};

export interface StatementsReading {
  readonly statements: readonly Statement[];
  /** Amounts printed in the narrative whose meaning or value was not understood. */
  readonly unread: readonly Unread[];
}

/** Every figure that the narrative states, with its meaning and passage, and the reasons it gives. */
export function readStatements(document: SourceDocument, context: Context): StatementsReading {
  const passages = narrativeSections(document).flatMap(({ topic, text }) =>
    READERS[topic](text, context).map((reading) => ({ text, reading })),
  );
  const statements = passages.flatMap(({ text, reading }, passage) =>
    statementsOf(text, reading, passage),
  );
  return { statements, unread: passages.flatMap(({ text, reading }) => unreadIn(text, reading)) };
}

function statementsOf(text: RunningText, reading: PassageReading, passage: number): Statement[] {
  const printed = printedText(text, trimmed(text, reading.span));
  const figures = reading.readings.flatMap((read): Statement[] => {
    const { figure, key, sign = 1, name = null, named = null, code = null, basis = null } = read;
    const value = statedValue(text, figure, sign);
    if (!value) return [];
    const place = placeAt(text, figure.start);
    return [
      { key, value, name, named, code, basis, explains: null, passage, text: printed, place },
    ];
  });
  return [...figures, ...reasonsOf(text, reading, passage)];
}

/** A reason explains the change, or the pair of budget and actual, that it follows. */
function reasonsOf(text: RunningText, reading: PassageReading, passage: number): Statement[] {
  return reading.reasons.flatMap((span): Statement[] => {
    const explained = reading.readings.findLast(
      ({ figure, key }) => figure.end <= span.start && (key === "actual" || EXPLAINED.test(key)),
    );
    if (!explained) return [];
    const { name = null, named = null, code = null, basis = null } = explained;
    return [
      {
        key: "reason",
        value: { kind: "text" },
        name,
        named,
        code,
        basis,
        explains: explained.key.replace(/ChangeRate$/, "Change") as StatedKey,
        passage,
        text: printedText(text, span),
        place: placeAt(text, span.start),
      },
    ];
  });
}

const EXPLAINED = /Change(?:Rate)?$|^completionRate$|^sangong/;

/** "……95.89%。其中：" introduces the passages after it. */
function trimmed(text: RunningText, { start, end }: Span): Span {
  const introduction = /其中：$/.exec(text.plain.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - introduction };
}

const WHY = {
  amount: "没有认出这个金额说的是什么，或写法不是金额",
  rate: "没有认出这个百分比说的是什么",
  points: "没有认出这个百分点说的是什么",
  count: "没有认出这个数说的是什么",
} as const;
/** A clause is quoted up to its figure, this many characters of it. */
const LONGEST_QUOTE = 80;

function unreadIn(text: RunningText, reading: PassageReading): Unread[] {
  const { span, reasons, readings, passedOver, unclear } = reading;
  const understood = readings
    .filter(({ figure, sign = 1 }) => statedValue(text, figure, sign) !== undefined)
    .map(({ figure }) => figure);
  const amounts = otherAmounts(text, span, [...understood, ...reasons, ...passedOver]);
  return [
    ...amounts.map((amount) => ({ ...amount, kind: "amount" as const })),
    ...unclear.filter(({ kind }) => kind !== "amount"),
  ]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, kind }, at, all) => {
      const from = Math.max(span.start, all[at - 1]?.end ?? 0, start - LONGEST_QUOTE);
      const clause = lastClause(text.plain.slice(from, start)).replace(/^、/, "");
      return {
        table: null,
        what: `“${printedText(text, { start: start - clause.length, end })}”`,
        why: WHY[kind],
        place: placeAt(text, start),
      };
    });
}
