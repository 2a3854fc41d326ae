import type { Account } from "../account";
import type { AccountFigures } from "./account-figures";
import { reckon, type Relation } from "./relation";
import type { Entry } from "./rule";
import { relationEntry } from "./sum-entries";
import { termOf } from "./term";

const PARTS = [
  ["basic", "basic", "基本支出总额"],
  ["projectTotal", "project", "项目支出总额"],
] as const;

/** The totals of the whole unit's evaluation form: of the general budget or, as some fill it in, of all funds. */
export function formTotals({ evaluations }: Account, { tables }: AccountFigures): readonly Entry[] {
  const form = evaluations.find(({ subject }) => subject === "unit");
  return PARTS.flatMap(([part, column, name]) => {
    const figure = form?.[part];
    if (!figure || figure.amount.kind === "blank") return [];
    const found = termOf(`form:${part}`, `整体自评表 ${name}`, figure);
    const [general, all] = (["05", "03"] as const)
      .map((number) => tables[number].total("total", column))
      .filter(({ gap }) => gap === null)
      .map((expected): Relation => ({ kind: "same", found, expected, tolerance: "T0" }));
    const fitting = [general, all].find(
      (relation) => relation && reckon(relation).verdict !== "broken",
    );
    const relation = fitting ?? general ?? all;
    return relation ? [relationEntry(found.label, relation)] : [];
  });
}
