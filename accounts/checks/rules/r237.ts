import { countOf, findStatement } from "../../find-statement";
import { notMore } from "../between-tables";
import type { Entry, Rule } from "../rule";
import { notApplicable } from "../sum-entries";
import { broken, holds } from "../verdict-entries";
import { TEMPLATE } from "../rule-sources";

export const R237: Rule = {
  id: "R237",
  kind: "文表",
  scope: "九",
  formula: "外宾批次≤总批次；外宾费用≤接待费",
  tolerance: "none",
  severity: "一般",
  plain: "外宾接待只是接待的一部分，不会比全部多",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const fee = findStatement(account, "sangongActual", { name: "外宾接待" });
    const fees = fee
      ? [notMore(figures.stated(fee), figures.tables["09"].total("actual", "reception"))]
      : [];
    // 外事接待 is a part of 国内接待; what was received abroad is a part of the whole only.
    const counts = PARTS.flatMap(([part, whole]): Entry[] => {
      const [own, all] = [part, whole].map((name) =>
        findStatement(account, "receptions", { name }),
      );
      const [few, many] = [countOf(own), countOf(all)];
      if (few === null || many === null) return [];
      const about = `${part}接待批次`;
      const found = { place: own?.place ?? null };
      return few > many
        ? [broken(about, `${part}接待 ${few} 批次，多于全部的 ${many} 批次。`, found)]
        : [holds(about, "不多于全部批次。", found)];
    });
    const entries = [...fees, ...counts];
    return entries.length > 0 ? entries : [notApplicable("外宾接待", "没有写外宾接待。")];
  },
};

const PARTS: readonly (readonly [string, string | null])[] = [
  ["外宾", null],
  ["外事", null],
  ["外事", "国内"],
];
