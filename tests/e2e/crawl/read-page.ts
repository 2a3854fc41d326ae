import { parse } from "parse5";

import { bareFigures } from "./bare-figures";
import { attribute, elementsOf, hasClass, textOf } from "./html-elements";

/** What the crawl asks of a page, read off its HTML. */
export interface ReadPage {
  readonly title: string;
  readonly lang: string;
  readonly h1: readonly string[];
  /** Levels of the headings in their order. */
  readonly levels: readonly number[];
  readonly ids: ReadonlySet<string>;
  readonly twice: readonly string[];
  readonly hrefs: readonly string[];
  /** Says at its top that its figures are made up, and so does each figure. */
  readonly saysSimulated: boolean;
  readonly unmarkedFigures: readonly string[];
  readonly amounts: number;
  /** Amounts without unit or 口径. */
  readonly bare: readonly string[];
}

export function readPage(html: string): ReadPage {
  // What React sends along for the browser is half of a page, and nothing that a reader sees.
  const main = parse(html.replace(/<script\b[\s\S]*?<\/script>/g, ""));
  const elements = [...elementsOf(main)];
  const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const figures = elements.filter((element) => element.tagName === "figure");
  const { bare, amounts } = bareFigures(elements);
  const titles = elements.filter(
    ({ tagName, parentNode }) => tagName === "title" && parentNode?.nodeName === "head",
  );
  return {
    title: titles.map(textOf).join("|"),
    lang: elements.map((element) => attribute(element, "lang")).find(Boolean) ?? "",
    h1: headings.filter(({ tagName }) => tagName === "h1").map(textOf),
    levels: headings.map(({ tagName }) => Number(tagName.slice(1))),
    ids: new Set(ids),
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    hrefs: elements.flatMap((element) =>
      element.tagName === "a" ? (attribute(element, "href") ?? []) : [],
    ),
    saysSimulated: elements.some(
      (element) => hasClass(element, "sim-bar") && textOf(element).includes("模拟数据"),
    ),
    unmarkedFigures: figures
      .filter((figure) => ![...elementsOf(figure)].some((part) => hasClass(part, "sim")))
      .map((figure) => attribute(figure, "id") ?? "?"),
    amounts,
    bare,
  };
}
