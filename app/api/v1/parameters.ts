import { z } from "zod";

import { zhApi } from "@/messages/zh-api";
import { Problem } from "./problem";

const says = zhApi.parameter;

const text = z.string(says.text).trim().min(1, says.text).max(200, says.text);
const region = z.string().regex(/^\d{6}$/, says.region);
const year = z
  .string(says.year)
  .regex(/^\d{4}$/, says.year)
  .transform(Number);
const paged = {
  format: z.enum(["json", "csv"], says.format).default("json"),
  limit: z
    .string()
    .regex(/^(?:[1-9]\d{0,2}|1000)$/, says.limit)
    .transform(Number)
    .default(1000),
  cursor: z.string().max(1000, says.cursor).optional(),
};
export type Paging = Pick<z.infer<typeof unitsParameters>, keyof typeof paged>;

/** Every parameter of the API. */
export const unitsParameters = z.strictObject({
  region: region.optional(),
  q: text.optional(),
  year: year.optional(),
  ...paged,
});
export const accountsParameters = z.strictObject({
  unit: text.optional(),
  year: year.optional(),
  region: region.optional(),
  versions: z.enum(["current", "all"], says.versions).default("current"),
  ...paged,
});
export const accountParameters = z.strictObject({});
export const spendingParameters = z.strictObject({
  unit: text,
  /** The unit's newest year if not said. */
  year: year.optional(),
  parent: z
    .string()
    .regex(/^\d{3}(?:\d\d){0,2}$/, says.code)
    .optional(),
  table: z.enum(["02", "03", "05", "06", "07", "08"], says.table).default("03"),
  ...paged,
});
export const executionParameters = z.strictObject({
  region: region.optional(),
  unit: text.optional(),
  year: year.optional(),
  by: z.enum(["unit", "function", "project"], says.by).default("unit"),
  ...paged,
});
export const sangongParameters = z.strictObject({
  region: region.optional(),
  unit: text.optional(),
  from: year.optional(),
  to: year.optional(),
  ...paged,
});
export const searchParameters = z.strictObject({
  q: text,
  region: region.optional(),
  /** At most so many of each kind; all if not said. */
  each: z
    .string()
    .regex(/^[1-9]\d?$/, says.each)
    .transform(Number)
    .optional(),
  ...paged,
});
export const placeParameters = z.strictObject({
  at: z.string(says.place).regex(/^\d{1,6}(?:\.\d{1,6}){0,2}$/, says.place),
});

/** Throws a `Problem` that names every parameter that is wrong. */
export function readParameters<S extends z.ZodType>(schema: S, query: URLSearchParams): z.infer<S> {
  const names = [...query.keys()];
  const twice = names.filter((name, position) => names.indexOf(name) !== position);
  const read = schema.safeParse(Object.fromEntries(query));
  const bad = [
    ...twice.map((name) => ({ name, detail: says.twice })),
    ...(read.error?.issues ?? []).flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((name) => ({ name, detail: says.unknown }))
        : [{ name: issue.path.join("."), detail: issue.message }],
    ),
  ];
  if (!read.success || bad.length > 0) throw Problem.badParameters(bad);
  return read.data;
}
