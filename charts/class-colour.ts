/** The function classes that have a colour of their own (app/tokens.css); 229 stands in for any other. */
const COLOURED =
  "201 202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229 231 232 234".split(
    " ",
  );

/** One colour a class, the same on every page; a group or item takes that of its class. */
export function classColour(code: string): string {
  return `var(--fc-${colouredClass(code)})`;
}

/** The colour of text on it. */
export function onClassColour(code: string): string {
  return `var(--fc-${colouredClass(code)}-on)`;
}

function colouredClass(code: string): string {
  const functionClass = code.slice(0, 3);
  return COLOURED.includes(functionClass) ? functionClass : "229";
}
