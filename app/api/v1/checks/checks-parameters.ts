import { z } from "zod";

import { ALL_CHECKS } from "@/accounts/checks/all-checks";
import { STATUSES } from "@/accounts/checks/check-counts";
import { sangongParameters } from "@/app/api/v1/parameters";
import { zhChecks } from "@/messages/zh-checks";

const { region, unit, from, format, limit, cursor } = sangongParameters.shape;
const says = zhChecks.parameter;

export const checksParameters = z.strictObject({
  region,
  unit,
  /** An account's id, of any version; then neither unit nor region nor year is needed. */
  account: unit,
  year: from,
  rule: z
    .string()
    .refine((id) => ALL_CHECKS.some((rule) => rule.id === id), says.rule)
    .optional(),
  /** All but `holds` and `not-applicable` if not said. */
  status: z.enum(STATUSES, says.status).optional(),
  format,
  limit,
  cursor,
});
