import { defaultTreeAdapter } from "parse5";

import { attribute, hasClass, textOf, type Element } from "./html-elements";

/** Drawings have their table beside them, and what a document prints is its own affair. */
const NOT_OURS = ["svg", "blockquote", "q", "script"];
const SAYS_BASIS = /口径/;
/** In a caption, in words, or a column of its own. */
const SAYS_UNIT = /单位：|指标单位|[万亿千]元|（元）|[\d）] ?元/;
/** 1,234.56 that nothing behind says what it is of; nothing is as much in every unit. */
const UNSAID = /(?<![\d.])(?!0\.00)\d[\d,]*\.\d\d(?![\d.%])(?!\s*(?:[万亿千]?元|个?百分点))/;

/** An amount, and what around it has to say its unit and which money it covers. */
interface Shown {
  readonly element: Element;
  readonly words: string;
}

/**
 * Amounts that no reader can tell the unit or the 口径 of. Each stands in a figure, a table, a form or a
 * section, the innermost of which says 口径 and the unit; the unit may be in the words of the amount itself.
 */
export function bareFigures(elements: readonly Element[]): {
  readonly bare: readonly string[];
  readonly amounts: number;
} {
  const shown = elements.flatMap((element) => shownBy(element));
  const said = new Map<Element, string>();
  const wordsOf = (element: Element) => {
    const words = said.get(element) ?? textOf(element);
    said.set(element, words);
    return words;
  };
  const bare = shown.flatMap(({ element, words }) => {
    const scope = scopeOf(element);
    const around = scope === null ? "" : wordsOf(scope);
    const lacks = [
      ...(SAYS_BASIS.test(around) ? [] : ["口径"]),
      ...(SAYS_UNIT.test(around) ? [] : ["单位"]),
    ];
    return lacks.length === 0 ? [] : [`${words} lacks ${lacks.join("+")} in ${nameOf(scope)}`];
  });
  return { bare, amounts: shown.length };
}

function shownBy(element: Element): readonly Shown[] {
  if (within(element, (at) => NOT_OURS.includes(at.tagName) || hasClass(at, "doc"))) return [];
  if (element.tagName === "data") return [{ element, words: textOf(element) }];
  const own = element.childNodes
    .filter((child) => defaultTreeAdapter.isTextNode(child))
    .map(textOf)
    .join("");
  return UNSAID.test(own) ? [{ element, words: own.slice(0, 60) }] : [];
}

const SCOPES = ["figure", "table", "details", "section", "li"];

function scopeOf(element: Element): Element | null {
  let at = element.parentNode;
  while (at && defaultTreeAdapter.isElementNode(at)) {
    if (at.tagName === "figure") return at;
    if (SCOPES.includes(at.tagName) && SAYS_BASIS.test(textOf(at))) return at;
    if (at.tagName === "section") return at;
    at = at.parentNode;
  }
  return null;
}

function within(element: Element, isIt: (at: Element) => boolean): boolean {
  let at: Element["parentNode"] = element;
  while (at && defaultTreeAdapter.isElementNode(at)) {
    if (isIt(at)) return true;
    at = at.parentNode;
  }
  return false;
}

function nameOf(element: Element | null): string {
  if (element === null) return "no section";
  const id = attribute(element, "id");
  const mast = hasClass(element, "mast") ? ".mast" : "";
  return `${element.tagName}${id === undefined ? mast : `#${id}`}`;
}
