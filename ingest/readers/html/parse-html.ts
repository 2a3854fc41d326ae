import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";

import { DocumentRejected } from "../document-rejected";

/** As deep as browsers nest. Parsing takes time by depth times size, so deeper ones are refused. */
const DEEPEST = 512;
/** Unclosed formatting is opened again in every paragraph: a small file can make a large tree. */
const MOST_ELEMENTS = 200_000;

/** Outside tags, with scripts; every character that is parsed takes many times its size. */
const MOST_CHARACTERS = 4_000_000;
const TAG = /<[^<>]*>/g;

/** @throws DocumentRejected if the page is too long, nested too deeply or has too many elements */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  if (html.length > MOST_CHARACTERS && html.replace(TAG, "").length > MOST_CHARACTERS) {
    throw tooLarge(`的文字超过上限 ${MOST_CHARACTERS} 字`);
  }
  let depth = 0;
  let elements = 0;
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...args) => {
        elements += 1;
        if (elements > MOST_ELEMENTS) throw tooLarge(`元素超过上限 ${MOST_ELEMENTS} 个`);
        return defaultTreeAdapter.createElement(...args);
      },
      onItemPush: () => {
        depth += 1;
        if (depth > DEEPEST) throw tooLarge(`嵌套超过上限 ${DEEPEST} 层`);
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}

const tooLarge = (what: string) =>
  new DocumentRejected("too-large", `网页${what}。请只保留决算公开的正文，另存后再导入。`);
