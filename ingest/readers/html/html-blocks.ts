import type { DefaultTreeAdapterTypes } from "parse5";

import { BlockFlow } from "../block-flow";
import type { Block } from "../document";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const words = (names: string) => new Set(names.split(" "));

const UNSEEN = words(
  "script style noscript template nav iframe object embed svg math canvas audio video select " +
    "textarea button datalist rp rt dialog",
);
const PARAGRAPHS = words(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption " +
    "figure footer form header hr legend li main ol p pre section summary title ul",
);
const HEADING = /^h([1-6])$/;
/** Word's own mark of hidden text beside those of the web. */
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** What a page shows, in order. The walk keeps its own stack: pages nest deeper than calls may. */
export function htmlBlocks(document: DefaultTreeAdapterTypes.Document): Block[] {
  const flow = new BlockFlow();
  const open: { readonly nodes: readonly Node[]; next: number; readonly leave: () => void }[] = [];
  const enter = (nodes: readonly Node[], leave: () => void) => open.push({ nodes, next: 0, leave });
  enter(document.childNodes, () => undefined);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node = top.nodes[top.next];
    top.next += 1;
    if (node === undefined) {
      top.leave();
      open.pop();
    } else if (node.nodeName === "#text") {
      printText(flow, node as DefaultTreeAdapterTypes.TextNode);
    } else if ("tagName" in node && isSeen(node)) {
      enter(node.childNodes, begin(flow, node));
    }
  }
  return flow.finish();
}

function isSeen(element: Element): boolean {
  return (
    !UNSEEN.has(element.tagName) &&
    attribute(element, "hidden") === undefined &&
    !HIDDEN_STYLE.test(attribute(element, "style") ?? "")
  );
}

/** Begins what the element begins; returns what is to be done at its end. */
function begin(flow: BlockFlow, element: Element): () => void {
  const { tagName } = element;
  const level = HEADING.exec(tagName)?.[1];
  if (level !== undefined || PARAGRAPHS.has(tagName)) {
    flow.endParagraph();
    flow.heading(level === undefined ? null : Number(level));
    return () => {
      flow.endParagraph();
    };
  }
  switch (tagName) {
    case "br":
      flow.endLine();
      return () => undefined;
    case "input":
      if (attribute(element, "type")?.toLowerCase() === "checkbox") {
        flow.text(attribute(element, "checked") === undefined ? "☐" : "☑");
      }
      return () => undefined;
    case "table":
      flow.openTable();
      return () => {
        flow.closeTable();
      };
    case "tr":
      flow.openRow();
      return () => {
        flow.closeRow();
      };
    case "td":
    case "th":
      flow.openCell();
      return () => {
        flow.closeCell(span(element, "colspan"), span(element, "rowspan"));
      };
    default:
      return () => undefined;
  }
}

/** rowspan="0" reaches to the end of the table. */
function span(element: Element, name: "colspan" | "rowspan"): number {
  const stated = Number.parseInt(attribute(element, name) ?? "1", 10);
  return stated === 0 && name === "rowspan" ? Infinity : stated;
}

function printText(flow: BlockFlow, { parentNode, value }: DefaultTreeAdapterTypes.TextNode) {
  const lines = parentNode?.nodeName === "pre" ? value.split("\n") : [value];
  lines.forEach((line, index) => {
    if (index > 0) flow.endLine();
    flow.text(line);
  });
}

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((candidate) => candidate.name === name)?.value;
