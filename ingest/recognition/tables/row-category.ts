import type { Place } from "@/accounts/provenance";

import type { PrintedCell } from "./printed-cell";

/** Which category a row is about, by its cells left of the amounts. */
export type RowCategory =
  | { readonly kind: "entry"; readonly code: string; readonly name: string; readonly place: Place }
  | { readonly kind: "total" | "other"; readonly name: string; readonly place: Place }
  /** No code and no amounts: the rest of the name above, which did not fit its cell. */
  | { readonly kind: "continued"; readonly name: string; readonly place: Place }
  | { readonly kind: "nameless"; readonly name: ""; readonly place: Place };

const TOTAL = /^(?:合计|总计|本年(?:收入|支出)合计|(?:收入|支出)合计)$/;
const CODE = /^\d{3}(?:\d{2}){0,2}$/;
/** "2010301行政运行", "[2010301]行政运行", "2010301-行政运行". */
const CODE_AND_NAME = /^[[【(]?(\d{3}(?:\d{2}){0,2})[\]】)]?[-—_:、.|]?(\D.*)$/;
const FUSED_CODE = /^[[【(（]?[\d\s]+[\]】)）]?\s*[-—－_:：、.|]?\s*/;

/**
 * @param firstAmount column at which amounts begin; Infinity while the header is still unknown
 * @param context the code of the row before, which a row that prints only its own level goes on from
 */
export function rowCategory(
  row: readonly PrintedCell[],
  firstAmount: number,
  context: string,
): RowCategory {
  const left = row.slice(0, Math.min(firstAmount, row.length));
  const filled = left.filter(({ matched }) => matched !== "");
  const place = (filled[0] ?? row[0])?.place ?? { block: 0 };
  const nameAt = filled.findIndex(({ matched }) => /\D/.test(matched));
  const name = filled[nameAt];
  if (!name) {
    const code = joinedCode(left, filled, context);
    return code ? { kind: "entry", code, name: "", place } : { kind: "nameless", name: "", place };
  }
  const printed = name.text.trim();
  if (TOTAL.test(name.matched)) return { kind: "total", name: printed, place };

  const fused = CODE_AND_NAME.exec(name.matched);
  if (nameAt === 0 && fused?.[1] && fused[2]) {
    return { kind: "entry", code: fused[1], name: printed.replace(FUSED_CODE, ""), place };
  }
  const code = joinedCode(left, filled.slice(0, nameAt), context);
  if (code) return { kind: "entry", code, name: printed, place };
  const amounts = row.slice(Math.min(firstAmount, row.length));
  const alone = filled.length === 1 && !amounts.some(({ matched }) => matched !== "");
  const continues = alone && context !== "" && !/[:：]|^注|^其中/.test(printed);
  return { kind: continues ? "continued" : "other", name: printed, place };
}

/** "2010601", or 201 | 06 | 01 over three columns, or only the row's own level (… | … | 01). */
function joinedCode(
  left: readonly PrintedCell[],
  digits: readonly PrintedCell[],
  context: string,
): string | null {
  const joined = digits.map(({ matched }) => matched).join("");
  if (CODE.test(joined)) return joined;
  const last = digits.at(-1)?.matched ?? "";
  if (digits.length === 2 && last.length > 2 && CODE.test(last)) return last; // a serial number before it
  const [only] = digits;
  if (digits.length === 0 || !only || !/^\d{2}$/.test(only.matched)) return null;
  const level = left.indexOf(only);
  const inherited = level === 1 ? context.slice(0, 3) : level === 2 ? context.slice(0, 5) : "";
  const code = inherited + joined;
  return inherited !== "" && CODE.test(code) ? code : null;
}
