import { COLUMN_NAMES } from "@/accounts/published-tables";
import type { StatedKey } from "@/accounts/statement";

import { openClause } from "./phrases";
import type { PrintedFigure } from "./printed-figures";

/** 批次, 团组 and 人次 are counted of trips and of receptions alike: the part decides. */
export function countKey(figure: PrintedFigure, component: string | null): StatedKey | null {
  const { lead, unit, tail } = figure;
  const clause = openClause(lead);
  if (unit === "辆") {
    if (/保有/.test(clause)) return "vehiclesKept";
    return /购置|更新|新购|购买/.test(clause) ? "vehiclesBought" : null;
  }
  const parties =
    unit === "个" && (/团组?[数个]*(?:为|共)?$/.test(lead) || /^(?:出国)?团组/.test(tail));
  const groups = parties || unit.startsWith("批") || /批[次数](?:为|共)?$/.test(lead);
  const people = unit.startsWith("人") || (unit === "个" && /人[次数](?:为|共)?$/.test(lead));
  if (/陪同|工作人员/.test(clause) || !(groups || people)) return null;
  if (component === COLUMN_NAMES.reception || /来访|接待/.test(clause)) {
    return groups ? "receptions" : "receptionGuests";
  }
  if (component === COLUMN_NAMES.abroad || parties) return groups ? "delegations" : "delegates";
  return null;
}

/** Whose reception is spoken of, and the brackets that begin and end a remark on part of it. */
const GUESTS =
  /(?<part>其中：?)?(?:(?<who>国\(境\)外|境外|国内|外宾|外事)(?:公务)?(?:接待)?|公务接待)|[()]/g;

export type Guests = "国内" | "外宾" | "外事";

export interface Reception {
  /** Null for receptions not divided. */
  readonly guests: Guests | null;
  /**
   * Of "国内接待 12 批次，其中外事接待 2 批次，98 人次" the last may be either: what they are part of,
   * where they were named before, not in the words of this figure. Undefined where it is clear.
   */
  readonly perhapsOf?: Guests | null;
}

/**
 * Whom the words speak of, from one figure's words to the next: "国内公务接待 12 批次（其中外事接待
 * 2 批次），98 人次" are 98 at home, 2 of the 12 of foreign affairs.
 */
export function receptionsSpokenOf(): (lead: string) => Reception {
  let within: Reception = { guests: null };
  const outside: Reception[] = [];
  return (lead) => {
    let isNamed = false;
    for (const { 0: token, groups } of lead.matchAll(GUESTS)) {
      if (token === "(") outside.push(within);
      else if (token === ")") within = outside.pop() ?? within;
      else {
        const guests = guestsOf(groups?.who);
        const isPart = groups?.part !== undefined && outside.length === 0;
        within = isPart ? { guests, perhapsOf: within.guests } : { guests };
        isNamed = true;
      }
    }
    return isNamed ? { guests: within.guests } : within;
  };
}

function guestsOf(who: string | undefined): Guests | null {
  if (who === undefined) return null;
  return who === "国内" || who === "外事" ? who : "外宾";
}
