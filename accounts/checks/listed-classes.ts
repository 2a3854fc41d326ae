import { amountsOf } from "./stated-passages";
import { isNothing } from "./between-tables";
import type { Checked, Entry } from "./rule";

/** Classes with an amount in table 05 that 五（二） does not list. */
export function classesNotListed({ account, figures }: Checked): readonly Entry[] {
  const listed = new Set(amountsOf(account, "classAmount").map(({ code }) => code?.slice(0, 3)));
  if (listed.size === 0) return [];
  const table = figures.tables["05"];
  return table.entries("类").flatMap((line): Entry[] => {
    const cell = table.cell(line, "total");
    if (isNothing(cell) || cell.gap !== null || listed.has(line.code ?? "")) return [];
    const message = `${cell.label} ${cell.amount.printed}，支出结构的说明里没有列出这一类。`;
    return [{ kind: "verdict", about: cell.label, verdict: "broken", message, figures: [cell] }];
  });
}

/** Classes with an amount in 五（二） that table 05 does not have. */
export function classesNotInTable({ account, figures }: Checked): readonly Entry[] {
  const table = figures.tables["05"];
  if (table.status !== "read") return [];
  return amountsOf(account, "classAmount").flatMap((statement): Entry[] => {
    const { code, named } = statement;
    const said = figures.stated(statement);
    if (isNothing(said) || (code !== null && table.byCodeOf(code))) return [];
    const message = `说明里列出“${named ?? ""}”${said.amount.printed}，${table.title}里没有这一类。`;
    return [{ kind: "verdict", about: said.label, verdict: "broken", message, figures: [said] }];
  });
}
