import { countOf, findStatements } from "../../find-statement";
import { countsAgainstFee } from "../counts-and-fees";
import { hint, holds } from "../verdict-entries";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R236: Rule = {
  id: "R236",
  kind: "文表",
  scope: "九",
  formula: "接待批次、人次=0 ⇔ 接待费=0；人次≥批次",
  tolerance: "none",
  severity: "提示",
  plain: "没有接待就没有接待费，人次不少于批次",
  basis: TEMPLATE,
  entries: (checked) => {
    const { account } = checked;
    const against = countsAgainstFee(checked, {
      about: "公务接待批次和人次",
      keys: ["receptions", "receptionGuests"],
      fee: "reception",
    });
    const pairs = findStatements(account, "receptions").flatMap((visits) => {
      const [guests] = findStatements(account, "receptionGuests", { name: visits.name });
      const [groups, people] = [countOf(visits), countOf(guests)];
      if (groups === null || people === null) return [];
      const about = `${visits.name ?? "公务"}接待人次和批次`;
      const found = { place: visits.place };
      return people < groups
        ? [hint(about, `${groups} 批次只有 ${people} 人次。`, found)]
        : [holds(about, "人次不少于批次。", found)];
    });
    return [...against, ...pairs];
  },
};
