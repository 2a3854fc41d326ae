/** The query of an address as Next hands it over. */
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** A parameter given twice counts once. An empty one, as forms send it, is none. */
export function firstOf(parameter: string | string[] | undefined): string | undefined {
  const first = Array.isArray(parameter) ? parameter[0] : parameter;
  return first === "" ? undefined : first;
}
