import { coversTable, executionsOf } from "./execution-passages";
import { plus } from "./relation";
import type { Checked, Entry } from "./rule";
import { notApplicable, sumEntry, undecidable } from "./sum-entries";

/** The items of 五（三） against the whole, where together they are all of table 05. */
export function sumOfItems(
  { account, figures }: Checked,
  part: "initial" | "adjusted" | "actual",
  name: string,
): Entry {
  const { whole, items } = executionsOf(account);
  const about = `各项${name}之和`;
  const total = whole?.[part];
  const parts = items.flatMap((item) => item[part] ?? []);
  if (!total || parts.length === 0) return notApplicable(about, `说明里没有逐项写${name}。`);
  if (parts.length < items.length)
    return undecidable(about, `有 ${items.length - parts.length} 项没有写${name}。`);
  if (!figures.tables["05"].isReadable)
    return undecidable(about, "文件里没有公开05表，看不出各项是不是全部。");
  if (!coversTable(items, figures.tables["05"]))
    return notApplicable(about, "所列各项不是公开05表的全部。");
  const sum = figures.stated(total);
  return sumEntry(sum.label, sum, plus(...parts.map(figures.stated)));
}
