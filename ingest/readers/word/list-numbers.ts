import { walkXml } from "../walk-xml";

interface Level {
  start: number;
  format: string;
  /** "%1" stands for the number of the first level, and so on. */
  text: string;
}

interface List {
  readonly definition: string;
  /** By level, where this list starts anew instead of going on. */
  readonly restarts: Map<number, number>;
}

/** numbering.xml: the numbers that Word prints before paragraphs without their being typed. */
export interface Numbering {
  readonly definitions: ReadonlyMap<string, readonly (Level | undefined)[]>;
  readonly lists: ReadonlyMap<string, List>;
}

export const NO_NUMBERING: Numbering = { definitions: new Map(), lists: new Map() };

const MOST_LEVELS = 9;

export function readNumbering(xml: Uint8Array): Numbering {
  const definitions = new Map<string, (Level | undefined)[]>();
  const lists = new Map<string, List>();
  let definition: (Level | undefined)[] = [];
  let level: Level = { start: 1, format: "decimal", text: "" };
  let list = "";
  let restarted = 0;
  walkXml(xml, {
    open: ({ name, attribute }, parent) => {
      const value = attribute("val") ?? "";
      if (name === "abstractNum") {
        definition = [];
        definitions.set(attribute("abstractNumId") ?? "", definition);
      } else if (name === "lvl" && parent === "abstractNum") {
        level = { start: 1, format: "decimal", text: "" };
        const number = Number(attribute("ilvl"));
        if (number >= 0 && number < MOST_LEVELS) definition[number] = level;
      } else if (name === "start") level.start = Number(value);
      else if (name === "numFmt") level.format = value;
      else if (name === "lvlText") level.text = value;
      else if (name === "num") list = attribute("numId") ?? "";
      else if (name === "abstractNumId" && parent === "num") {
        lists.set(list, { definition: value, restarts: new Map() });
      } else if (name === "lvlOverride") restarted = Number(attribute("ilvl"));
      else if (name === "startOverride") lists.get(list)?.restarts.set(restarted, Number(value));
    },
  });
  return { definitions, lists };
}

/** Counts the numbered paragraphs of a document, in order. */
export class ListNumbers {
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** What is printed before the next paragraph of this list and level; "" for a bullet. */
  next(listId: string, depth: number): string {
    const list = this.numbering.lists.get(listId);
    const levels = this.numbering.definitions.get(list?.definition ?? "");
    const level = levels?.[depth];
    if (!list || !levels || !level) return "";
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const restart = list.restarts.get(depth);
    const first = `${listId}/${depth}`;
    if (restart !== undefined && !this.begun.has(first)) counts[depth] = restart;
    else counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    this.begun.add(first);
    counts.length = depth + 1;
    if (level.format === "bullet") return "";
    return level.text.replace(/%([1-9])/g, (_, number: string) => {
      const at = Number(number) - 1;
      return inFormat(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? "decimal");
    });
  }
}

const LETTERS = 26;

function inFormat(number: number, format: string): string {
  if (/counting|^ideographDigital$/i.test(format)) return chineseNumber(number);
  const letter = String.fromCharCode(0x61 + ((number - 1) % LETTERS));
  switch (format) {
    case "none":
      return "";
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return number <= 20 ? String.fromCharCode(0x245f + number) : `${number}`;
    case "lowerLetter":
      return letter;
    case "upperLetter":
      return letter.toUpperCase();
    default:
      return `${number}`;
  }
}

const DIGITS = "〇一二三四五六七八九";

/** Up to 99, as 二十一; beyond, nobody numbers in words. */
function chineseNumber(number: number): string {
  if (number > 99 || number < 0) return `${number}`;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens > 1 ? DIGITS.charAt(tens) : ""}十${ones > 0 ? DIGITS.charAt(ones) : ""}`;
}
