import type { Rule } from "./rule";
import { TABLE_RULES } from "./table-rules";
import { TEXT_RULES } from "./text-rules";

/** In the order of the official list. */
export const ALL_CHECKS: readonly Rule[] = [...TABLE_RULES, ...TEXT_RULES];
