import * as z from "zod/mini";

export const MEASURES = ["total", "basic", "project"] as const;
/** 合计, 基本支出 or 项目支出. */
export type Measure = (typeof MEASURES)[number];

/** What a reader has chosen on a page: the one list of parameters that a page's address may carry. */
const viewState = z.object({
  /** The class or group whose parts are shown; absent: the classes. */
  code: z.catch(z.optional(z.string().check(z.regex(/^\d{3}(?:\d{2}){0,2}$/))), undefined),
  measure: z.catch(z.enum(MEASURES), "total"),
});
export type ViewState = z.infer<typeof viewState>;

/** A parameter that is absent, bad or given twice counts as not given. */
export function parseViewState(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): ViewState {
  return viewState.parse(parameters);
}

/**
 * The address of a view. Parameters that say what holds anyway are left out, so that one view has
 * one address; those of other parts of the page (`kept`) stay.
 */
export function hrefFor(
  path: string,
  { code, measure }: ViewState,
  kept: URLSearchParams = new URLSearchParams(),
): string {
  const query = new URLSearchParams(kept);
  query.delete("code");
  query.delete("measure");
  if (code !== undefined) query.set("code", code);
  if (measure !== "total") query.set("measure", measure);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}
