import type { PublishedTable } from "../../published-tables";
import type { TableFigures } from "../table-figures";
import { isNothing } from "../between-tables";
import type { Entry, Rule } from "../rule";
import { printedColumns, undecidable } from "../sum-entries";
import { broken, holds } from "../verdict-entries";
import { FORMS } from "../rule-sources";

export const R063: Rule = {
  id: "R063",
  kind: "表内",
  scope: "公开07/08/09",
  formula: "全表无数 ⇒ 表下有“无…收入支出/本表无数据”说明；有说明 ⇒ 全表确实无数",
  tolerance: "none",
  severity: "较重",
  plain: "空表要说明，说明空就不能有数",
  basis: FORMS,
  entries: ({ account, figures }) =>
    (["07", "08", "09"] as const).map((number) =>
      emptyAndSaid(figures.tables[number], account.tables[number]),
    ),
};

function emptyAndSaid(table: TableFigures, { emptyStatement, place }: PublishedTable): Entry {
  const about = table.title;
  if (!table.isReadable) return undecidable(about, `文件里没有${about}。`);
  if (table.status === "partial") return undecidable(about, "表没有完整读出，不能判断。");
  const figures = table.lines
    .flatMap((line) => printedColumns(table).map((column) => table.cell(line, column)))
    .filter((term) => !isNothing(term));
  if (figures.length === 0 && emptyStatement === null) {
    // A printed zero says as much as a sentence.
    return table.isEmpty
      ? broken(about, "表里没有数，表下也没有说明。", { place })
      : holds(about, "各数都印作零。", { place });
  }
  const said = { place: emptyStatement?.place ?? place };
  if (figures.length === 0) return holds(about, "空表，表下有说明。", said);
  if (emptyStatement === null) return holds(about, "表里有数。", said);
  return broken(about, "表下说明没有数据，表里却有数。", { ...said, figures: figures.slice(0, 3) });
}
