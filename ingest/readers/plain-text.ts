const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[\s/][^<>]*)?)>/gi;
const COMMENT = /<!--[^<>]*-->/g;
const EMPHASIS = /\*{2,3}([^*\s](?:[^*]*[^*\s])?)\*{2,3}/g;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;

const BREAKING = new Set("br p div li tr hr h1 h2 h3 h4 h5 h6".split(" "));
const SPACING = new Set(["td", "th"]);
const DROPPED = new Set(
  (
    "a b big blockquote body caption center code col colgroup dd del dl dt em font i img ins label " +
    "mark ol pre s small span strong sub sup table tbody tfoot thead u ul"
  ).split(" "),
);

const NAMED_ENTITIES = new Map([
  ["nbsp", " "],
  ["ensp", " "],
  ["emsp", "\u3000"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["middot", "·"],
  ["mdash", "—"],
]);

/** Text without the inline HTML and the bold marks in it. A line break that HTML asks for is "\n". */
export function plainText(markup: string): string {
  if (!/[<*&\n]/.test(markup)) return markup.trim();
  return markup
    .replace(COMMENT, "")
    .replace(TAG, replaceTag)
    .replace(EMPHASIS, "$1")
    .replace(ENTITY, replaceEntity)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Only HTML's own elements are tags: "a <x> b" is text. */
function replaceTag(tag: string, slash: string, element: string, attributes: string): string {
  const name = element.toLowerCase();
  if (name === "input" && slash === "" && /\btype\s*=\s*["']?checkbox\b/i.test(attributes)) {
    return /\schecked(?=[\s=/]|$)/i.test(attributes) ? "☑" : "☐";
  }
  if (BREAKING.has(name)) return "\n";
  if (SPACING.has(name)) return " ";
  return DROPPED.has(name) || name === "input" ? "" : tag;
}

function replaceEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED_ENTITIES.get(name.toLowerCase()) ?? entity;
  const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? "", 16);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}
