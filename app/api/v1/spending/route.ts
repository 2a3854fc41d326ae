import { yuanOrNull } from "@/accounts/account-row-json";
import type { CsvColumns } from "@/accounts/csv-text";
import { TABLE_BASIS } from "@/accounts/published-tables";
import { askedUnit } from "@/app/api/v1/asked-scope";
import { pageOfAll } from "@/app/api/v1/page-of-all";
import { spendingParameters } from "@/app/api/v1/parameters";
import { Problem } from "@/app/api/v1/problem";
import { listRoute } from "@/app/api/v1/respond";
import { spending, type SpendingRow } from "@/db/queries/spending";
import { zhApi } from "@/messages/zh-api";

type SpendingJson = ReturnType<typeof spendingJson>;

export const GET = listRoute(spendingParameters, async ({ parent, table, ...asked }) => {
  const unit = await askedUnit(asked.unit);
  const year = asked.year ?? Math.max(...unit.years);
  if (!unit.years.includes(year))
    throw new Problem("unknownAccount", zhApi.noAccountOfYear(unit.name, year, unit.years));
  const found = await spending({ unit: unit.id, year, parent, table });
  const { rows, next } = pageOfAll(found, asked);
  const basis = TABLE_BASIS[table];
  const columns: CsvColumns<SpendingJson> = {
    "unit.id": () => unit.id,
    "unit.name": () => unit.name,
    year: () => year,
    table: () => table,
    basis: () => basis,
    simulated: () => unit.simulated,
    ...COLUMNS,
  };
  return {
    rows: rows.map(spendingJson),
    next,
    columns,
    region: unit.region,
    basis,
    simulated: unit.simulated,
    documentIds: rows.map((row) => row.documentId),
  };
});

const COLUMNS: CsvColumns<SpendingJson> = {
  code: (row) => row.code,
  name: (row) => row.name,
  level: (row) => row.level,
  total: (row) => row.total,
  basic: (row) => row.basic,
  project: (row) => row.project,
  share: (row) => row.share,
  previous: (row) => row.previous,
  change: (row) => row.change,
  changeRate: (row) => row.changeRate,
  hasChildren: (row) => row.hasChildren,
  document: (row) => row.document,
  line: (row) => row.place.line ?? null,
};

function spendingJson(row: SpendingRow) {
  return {
    code: row.code,
    name: row.name,
    level: row.level,
    total: yuanOrNull(row.total),
    basic: yuanOrNull(row.basic),
    project: yuanOrNull(row.project),
    share: row.share,
    previous: yuanOrNull(row.previous),
    change: yuanOrNull(row.change),
    changeRate: row.changeRate,
    hasChildren: row.hasChildren,
    document: row.documentId,
    place: row.place,
  };
}
