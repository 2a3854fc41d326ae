import { expect, test } from "vitest";

import { formTables } from "@/ingest/recognition/projects/form-tables";
import { readFormProject } from "@/ingest/recognition/projects/read-form-project";
import { aDocument, shown } from "../a-document";

function executionOf(header: string, row: string): string[] {
  const [form] = formTables(aDocument(`自评表\n\n项目名称 | 修路 | | |\n${header}\n${row}\n`));
  const project = form && readFormProject(form);
  const figures = [project?.budget, project?.actual].map((figure) => shown(figure?.amount));
  return [...figures, `${project?.rate ?? "none"}`];
}

const HEADER = "执行情况(万元) | | 预算数(A) | 执行数(B) | 执行率(B/A)";

test.each([
  ["in place", HEADER, " | 财政资金 | 5.00 | 4.00 | 80%", ["5.00", "4.00", "0.8"]],
  ["slipped to the left", HEADER, "财政资金 | 5.00 | 4.00 | 80% |", ["5.00", "4.00", "0.8"]],
  ["actual not filled in", HEADER, " | 财政资金 | 5.00 | | ", ["5.00", "", "none"]],
  ["budget a smudge", HEADER, " | 财政资金 | 5,O0 | 4.00 | 80%", ["?5,O0", "4.00", "0.8"]],
  [
    "actual before budget",
    "执行情况(元) | | 执行数 | 预算数 | 执行率",
    "财政资金 | 4 | 5 | 80% |",
    ["5", "4", "0.8"],
  ],
])("%s", (_, header, row, expected) => {
  expect(executionOf(header, row)).toEqual(expected);
});

test("a table that only mentions projects is no form", () => {
  expect(formTables(aDocument("项目名称 | 金额\n修路 | 5\n"))).toEqual([]);
});
