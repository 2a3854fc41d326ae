import type { Account } from "../account";
import type { AccountFigures } from "./account-figures";
import { reckon, termsOf, type Relation } from "./relation";
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
    if (!tables["05"].isReadable && !tables["03"].isReadable) return [];
    const found = termOf(`form:${part}`, `整体自评表 ${name}`, figure);
    const [general, all] = (["05", "03"] as const)
      .map((number) => tables[number].total("total", column))
      .map((expected): Relation => ({ kind: "same", found, expected, tolerance: "T0" }));
    if (!general || !all) return [];
    // What could not be read of 05 may be what the form has.
    return relationEntry(found.label, isBroken(general) && !isBroken(all) ? all : general);
  });
}

/** What cannot be reckoned holds no more than what is wrong. */
function isBroken(relation: Relation): boolean {
  return termsOf(relation).some(({ gap }) => gap !== null) || reckon(relation).verdict === "broken";
}
