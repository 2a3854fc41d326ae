import type { Unread } from "@/accounts/account";
import type { Project } from "@/accounts/project";
import type { Figure } from "@/accounts/provenance";
import type { SourceDocument } from "@/ingest/readers/document";

import { ITEM_NUMBER, items } from "../narrative/passages";
import { lastClause } from "../narrative/phrases";
import { figuresIn, statedValue, type PrintedFigure } from "../narrative/printed-figures";
import { placeAt, printedText, type RunningText, type Span } from "../narrative/running-text";
import { narrativeSections } from "../narrative/sections";
import { isProjectReview } from "./project-review";

/** A project before it has its number among all of the account's. */
export type UnnumberedProject = Omit<Project, "number" | "sameAs">;

export interface TextProjects {
  readonly projects: readonly UnnumberedProject[];
  readonly unread: readonly Unread[];
}

const REVIEW_WORDS = /(?:项目)?(?:支出)?(?:绩效)?自评(?:综述|结果|情况)?$|项目$/;

/** The projects that the section on performance reviews one by one. */
export function readTextProjects(document: SourceDocument): TextProjects {
  const readings = narrativeSections(document)
    .filter(({ topic }) => topic === "performance")
    .flatMap(({ text }) => reviews(text).map((span) => readReview(text, span)));
  return {
    projects: readings.flatMap(({ project }) => (project ? [project] : [])),
    unread: readings.flatMap(({ unread }) => unread),
  };
}

function reviews(text: RunningText): Span[] {
  return items(text).filter(({ start, end }) => isProjectReview(text.plain.slice(start, end)));
}

function readReview(
  text: RunningText,
  span: Span,
): { project?: UnnumberedProject; unread: Unread[] } {
  const { figures } = figuresIn(text, span, [], isOfTheYearBefore);
  const budget = figures.find(
    ({ kind, lead }) => kind === "amount" && /预算数?(?:为|是|共|：)?$/.test(lead),
  );
  const actual = figures.find(
    ({ kind, lead }) => kind === "amount" && /(?:执行|支出|决算)数?(?:为|是|共|：)?$/.test(lead),
  );
  const rate = figures.find(
    ({ kind, lead }) => kind === "rate" && /完成[^，。；]*预算|执行率/.test(lead),
  );
  const name = projectName(text, span);
  const place = placeAt(text, span.start);
  const last = [budget, actual, rate].reduce((end, figure) => Math.max(end, figure?.end ?? 0), 0);
  if (name === "" || last === 0) {
    const what = `“${printedText(text, span).slice(0, 40)}”`;
    return {
      unread: [{ table: null, what, why: "像是一个项目的执行情况，但没有认出名称或金额", place }],
    };
  }
  const sentence = text.plain.indexOf("。", last);
  const end = sentence === -1 || sentence >= span.end ? span.end : sentence + 1;
  const value = rate && statedValue(text, rate, 1);
  return {
    project: {
      name,
      origin: "text",
      budget: figureOf(text, budget),
      actual: figureOf(text, actual),
      rate: value?.kind === "rate" ? value.rate : null,
      text: printedText(text, { start: span.start, end }),
      place,
    },
    unread: [],
  };
}

/** A year by number may belong to the project's name. */
const isOfTheYearBefore = (words: string) =>
  /(?:上一?年|去年)(?!度?末?的?结)/.test(lastClause(words));

/** The words before the colon, without the number and "项目绩效自评综述". */
function projectName(text: RunningText, { start, end }: Span): string {
  const plain = text.plain.slice(start, end);
  const from = ITEM_NUMBER.exec(plain)?.[0].length ?? 0;
  const head = /^.+?(?=[：。]|项目?(?:全年|年初)预算数)/.exec(plain.slice(from))?.[0] ?? "";
  const name = head.replace(REVIEW_WORDS, "");
  if (name === "") return "";
  return printedText(text, { start: start + from, end: start + from + name.length }).replaceAll(
    /\s+/g,
    "",
  );
}

function figureOf(text: RunningText, figure: PrintedFigure | undefined): Figure | null {
  const value = figure && statedValue(text, figure, 1);
  if (!figure || value?.kind !== "amount") return null;
  const { fen, precision, printed } = value;
  return {
    amount: { kind: "stated", fen, precision, printed },
    place: placeAt(text, figure.start),
  };
}
