import { walkXml } from "../walk-xml";

/** Outline levels from 0; 9 is running text. */
const RUNNING_TEXT = 9;
const DEEPEST_HEADING = 6;
const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/i;

export interface ParagraphStyle {
  /** 1–6; null for running text. */
  readonly heading: number | null;
  /** The list whose numbers the paragraphs have. */
  readonly list: string | null;
  /** Of the list, from 0. */
  readonly level: number;
}

export const PLAIN: ParagraphStyle = { heading: null, list: null, level: 0 };

/** The heading level, 1–6, that an outline level stands for. */
export function headingLevel(outline: string | null | undefined): number | null {
  const level = Number(outline ?? RUNNING_TEXT);
  return level >= 0 && level < RUNNING_TEXT ? Math.min(level + 1, DEEPEST_HEADING) : null;
}

/** As stated for one style alone. */
interface Stated {
  base: string | null;
  outline: string | null;
  list: string | null;
  level: string | null;
}

/** The paragraph styles of styles.xml by id, with what they inherit. */
export function paragraphStyles(xml: Uint8Array): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, Stated>();
  let style: Stated = { base: null, outline: null, list: null, level: null };
  walkXml(xml, {
    open: ({ name, attribute }, parent) => {
      const value = attribute("val") ?? null;
      if (name === "style") {
        style = { base: null, outline: null, list: null, level: null };
        styles.set(attribute("styleId") ?? "", style);
      } else if (name === "basedOn") style.base = value;
      else if (name === "outlineLvl") style.outline = value;
      else if (name === "numId") style.list = value;
      else if (name === "ilvl") style.level = value;
      else if (name === "name" && parent === "style") {
        const level = HEADING_NAME.exec(value ?? "")?.[1];
        if (level !== undefined) style.outline ??= `${Number(level) - 1}`;
      }
    },
  });
  return new Map(
    [...styles.keys()].map((id) => {
      const heading = headingLevel(inherited(styles, id, "outline"));
      const list = inherited(styles, id, "list");
      const level = inherited(styles, id, "level");
      // A heading's list has its levels in the headings' order.
      return [id, { heading, list, level: Number(level ?? (heading ?? 1) - 1) }];
    }),
  );
}

function inherited(
  styles: ReadonlyMap<string, Stated>,
  id: string,
  property: "outline" | "list" | "level",
): string | null {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at);) {
    const style = styles.get(at);
    if (style?.[property] != null) return style[property];
    seen.add(at);
    at = style?.base ?? null;
  }
  return null;
}
