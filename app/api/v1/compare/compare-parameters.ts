import { z } from "zod";

import { sangongParameters } from "@/app/api/v1/parameters";
import { zh } from "@/messages/zh";

const { from, to, format, limit, cursor } = sangongParameters.shape;
const says = zh.compare.api;

/** Ids, names or aliases with commas between them. */
const units = z
  .string(says.units)
  .transform((text) => [
    ...new Set(
      text
        .split(/[,，]/)
        .map((each) => each.trim())
        .filter((each) => each !== ""),
    ),
  ])
  .refine((each) => each.length > 0 && each.length <= 12, says.units);

export const compareParameters = z.strictObject({
  units,
  /** Of accounts/indicators/compared-measures.ts. */
  measure: z.string().default("expenditure"),
  from,
  to,
  format,
  limit,
  cursor,
});
