import type { Box } from "./page-marks";
import { bottomOf, topOf, type PageItem } from "./page-layout";
import type { PageLine } from "./page-lines";

/** A page as it is laid out. */
export interface LaidOutPage {
  readonly number: number;
  readonly paper: Box;
  readonly items: readonly PageItem[];
}

const PAGE_NUMBER =
  /^[-—–―~～·•\s]*第?\s*\d{1,4}\s*页?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页)?[-—–―~～·•\s]*$/;
/** Page numbers stand in this part of the height, at the top or at the bottom. */
const NUMBER_ZONE = 0.12;
/** Running heads stand this near the edge, and this far from what follows; points. */
const HEAD_ZONE = 60;
const HEAD_DISTANCE = 12;
const FEWEST_PAGES = 3;
const SAME_HEIGHT = 3;

/** Pages without their numbers and without the lines repeated at the same place of most pages. */
export function withoutRunningHeads(pages: readonly LaidOutPage[]): LaidOutPage[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set(outerLines(page).map((outer) => keyOf(outer, page)))) {
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  const repeated = (line: PageLine, page: LaidOutPage) => {
    const times = counts.get(keyOf(line, page)) ?? 0;
    return times >= FEWEST_PAGES && times > pages.length / 2;
  };
  return pages.map((page) => {
    const heads = new Set<PageItem>(outerLines(page).filter((line) => repeated(line, page)));
    const items = page.items.filter((item) => !heads.has(item) && !isPageNumber(item, page));
    return { ...page, items };
  });
}

function isPageNumber(item: PageItem, { paper, items }: LaidOutPage): boolean {
  if (item.kind === "table" || !PAGE_NUMBER.test(item.text)) return false;
  if (item !== items[0] && item !== items.at(-1)) return false;
  const part = (item.y - paper.top) / (paper.bottom - paper.top);
  return part < NUMBER_ZONE || part > 1 - NUMBER_ZONE;
}

/** The first and the last line of a page where they stand apart near the edge. */
function outerLines({ paper, items }: LaidOutPage): PageLine[] {
  const [first, second] = items;
  const [beforeLast, last] = items.slice(-2);
  const isHead =
    first?.kind === "line" &&
    first.y - paper.top < HEAD_ZONE &&
    (!second || topOf(second) - first.y > first.size / 2 + HEAD_DISTANCE);
  const isFoot =
    last?.kind === "line" &&
    last !== first &&
    paper.bottom - last.y < HEAD_ZONE &&
    beforeLast !== undefined &&
    last.y - bottomOf(beforeLast) > last.size / 2 + HEAD_DISTANCE;
  return [...(isHead ? [first] : []), ...(isFoot ? [last] : [])];
}

function keyOf(line: PageLine, { paper }: LaidOutPage): string {
  const fromEdge = Math.min(line.y - paper.top, paper.bottom - line.y);
  return `${Math.round(fromEdge / SAME_HEIGHT)} ${line.text}`;
}
