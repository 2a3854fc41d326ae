/** What can be read on a colour of app/tokens.css or app/charts.css; null where none is known. */
export function onColour(colour: string): string | null {
  const [, name] = /^var\((--(?:fc|seq)-\d+)\)$/.exec(colour) ?? [];
  return name === undefined ? null : `var(${name}-on)`;
}
