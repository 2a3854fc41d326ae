import type { Amount } from "@/accounts/amount";
import { parseFen, type Unit } from "@/accounts/money";

/** What disclosures print where nothing is stated: nothing, a dash of any length, a slash. */
const BLANK = /^[-–—―－/／]*$/;
/** Negative amounts are printed as −1.20, △1.20, ▲1.20, (1.20) or （1.20）. */
const NEGATIVE = /^(?:[-−–—△▲](?<marked>.+)|\((?<bracketed>.+)\))$/;

/** What a cell of amounts in `unit` says. A blank is not a zero; what is no amount is unreadable. */
export function readAmount(printed: string, unit: Unit): Amount {
  const text = joinSplitDigits(printed.normalize("NFKC").trim());
  if (BLANK.test(text)) return { kind: "blank", printed: printed.trim() };
  const negative = NEGATIVE.exec(text)?.groups;
  const digits = negative ? `-${negative.marked ?? negative.bracketed ?? ""}` : text;
  const parsed = parseFen(digits, unit);
  return parsed
    ? { kind: "stated", ...parsed, printed: printed.trim() }
    : { kind: "unreadable", printed: printed.trim() };
}

/**
 * An amount that a narrow cell broke over two lines ("1,234.5 6") is one amount; two whole amounts
 * in one cell ("1.20 3.40") stay apart and are therefore unreadable.
 */
function joinSplitDigits(text: string): string {
  const parts = text.split(/\s+/);
  const joined = parts.join("");
  const broken = /^\D?[\d,]+\.\d{2}\)?$/.test(joined) && !/\.\d{2}\s/.test(text);
  return parts.length === 1 || broken ? joined : text;
}
