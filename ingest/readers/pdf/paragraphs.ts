import type { Paragraph } from "../document";
import type { PageLine } from "./page-lines";
import type { LaidOutPage } from "./running-heads";

/** All in font sizes. */
const INDENT = 1.2;
/** A line that ends this far before the margin ends its paragraph. */
const SHORT = 2.5;
const SAME_AXIS = 1;
/** Lines this much further apart than usual on their page belong to different paragraphs. */
const WIDE = 1.4;
const SAME_SIZE = 1.15;

/** Where the text of a page begins and ends, and how far apart its lines are; points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

/** Lines that follow each other without a table between them, as paragraphs. */
export function paragraphs(
  lines: readonly PageLine[],
  margins: ReadonlyMap<number, Margins>,
): Paragraph[] {
  const groups: PageLine[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    if (before && goesOn(before, line, margins)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    kind: "paragraph",
    heading: null,
    lines: group.map(({ text, page }) => ({ text, position: { page } })),
  }));
}

/** By page. Pages of one width share left and right: the last of them may have one short line. */
export function marginsOf(pages: readonly LaidOutPage[]): Map<number, Margins> {
  const sides = new Map<number, Omit<Margins, "pitch">>();
  return new Map(
    pages.map((page) => {
      const width = widthOf(page);
      const alike = sides.get(width) ?? sidesOf(pages.filter((other) => widthOf(other) === width));
      sides.set(width, alike);
      return [page.number, { ...alike, pitch: pitchOf(linesOf(page)) }];
    }),
  );
}

const widthOf = ({ paper }: LaidOutPage) => Math.round(paper.right - paper.left);

const linesOf = ({ items }: LaidOutPage) => items.filter((item) => item.kind === "line");

function sidesOf(pages: readonly LaidOutPage[]): Omit<Margins, "pitch"> {
  const lines = pages.flatMap(linesOf);
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  return {
    // One line that hangs out is no margin.
    left: lefts[Math.floor(lefts.length / 20)] ?? 0,
    right: lines.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

function pitchOf(lines: readonly PageLine[]): number {
  const pitches = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  return pitches.toSorted((a, b) => a - b)[pitches.length >> 1] ?? Infinity;
}

function goesOn(before: PageLine, line: PageLine, margins: ReadonlyMap<number, Margins>): boolean {
  const [was, is] = [margins.get(before.page), margins.get(line.page)];
  if (!was || !is) return false;
  const [small = 0, large = 0] = [before.size, line.size].toSorted((a, b) => a - b);
  if (large > small * SAME_SIZE) return false;
  const samePage = before.page === line.page;
  if (samePage && line.y - before.y > is.pitch * WIDE) return false;
  const indented = line.left > is.left + INDENT * line.size;
  const short = before.right < was.right - SHORT * before.size;
  if (!indented && !short) return true;
  return samePage && centred(before, was) && centred(line, is) && sameAxis(before, line);
}

/** As the lines of a title are. */
function centred(line: PageLine, { left, right }: Margins): boolean {
  return line.left > left + INDENT * line.size && line.right < right - INDENT * line.size;
}

function sameAxis(one: PageLine, other: PageLine): boolean {
  const off = (one.left + one.right - other.left - other.right) / 2;
  return Math.abs(off) < SAME_AXIS * one.size;
}
