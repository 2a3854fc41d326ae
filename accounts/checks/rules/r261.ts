import { unitKey } from "../../unit-id";
import { headedUnits } from "../headed-units";
import { notApplicable } from "../sum-entries";
import { hint, holds, inText } from "../verdict-entries";
import type { Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";

export const R261: Rule = {
  id: "R261",
  kind: "全文",
  scope: "单位名称",
  formula: "标题与各表表头的单位名一致；部门/单位/本级口径一致",
  tolerance: "none",
  severity: "提示",
  plain: "“部门决算”“单位决算”“本级”不能混",
  basis: TEMPLATE,
  entries: (checked) =>
    inText(checked, "单位名称", (text) => {
      const { account, blocks } = checked;
      const headed = headedUnits(account, blocks);
      const others = headed.filter(({ name }) => unitKey(name) !== unitKey(account.unit));
      const names =
        headed.length === 0
          ? [notApplicable("表头单位名称", "表头没有写单位名称。")]
          : others.length === 0
            ? [holds("表头单位名称", "各表表头与封面一致。")]
            : others.map(({ title, name, place }) =>
                hint(title, `表头写“${name}”，封面写“${account.unit}”。`, { place }),
              );
      const titles = [...text.cover, ...text.chapters.map(({ title }) => title)];
      const kinds = ["部门决算", "单位决算"].filter((kind) =>
        titles.some((line) => line.text.includes(kind)),
      );
      const scope =
        kinds.length > 1
          ? [
              hint("决算口径", "标题里“部门决算”和“单位决算”混用。", {
                place: titles[0]?.place ?? null,
              }),
            ]
          : [holds("决算口径", `标题里只写“${kinds[0] ?? "决算"}”。`)];
      return [...names, ...scope];
    }),
};
