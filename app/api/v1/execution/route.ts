import { yuanOrNull } from "@/accounts/account-row-json";
import type { CsvColumns } from "@/accounts/csv-text";
import { askedScope } from "@/app/api/v1/asked-scope";
import { pageOfAll } from "@/app/api/v1/page-of-all";
import { executionParameters } from "@/app/api/v1/parameters";
import { listRoute } from "@/app/api/v1/respond";
import { execution, type ExecutionRow } from "@/db/queries/execution";
import { zhApi } from "@/messages/zh-api";

type ExecutionJson = ReturnType<typeof executionJson>;

export const GET = listRoute(executionParameters, async (asked) => {
  const { by, year } = asked;
  const { unit, region, simulated } = await askedScope(asked);
  const whose = unit ? { unit: unit.id } : { region: region?.code };
  const { rows, next } = pageOfAll(await execution({ ...whose, year, by }), asked);
  const funds = by === "project" ? zhApi.basis.projects : zhApi.basis.execution;
  return {
    rows: rows.map(executionJson),
    next,
    columns: { simulated: () => simulated, funds: () => funds, ...COLUMNS },
    region,
    basis: funds,
    simulated,
    documentIds: rows.map((row) => row.documentId),
  };
});

const COLUMNS: CsvColumns<ExecutionJson> = {
  "unit.id": (row) => row.unit.id,
  "unit.name": (row) => row.unit.name,
  account: (row) => row.account,
  year: (row) => row.year,
  code: (row) => row.code,
  named: (row) => row.named,
  budget: (row) => row.budget,
  actual: (row) => row.actual,
  rate: (row) => row.rate,
  basis: (row) => row.basis,
  computedRate: (row) => row.computedRate,
  tableAmount: (row) => row.tableAmount,
  agreement: (row) => row.agreement,
  text: (row) => row.text,
  document: (row) => row.document,
  line: (row) => row.place.line ?? null,
};

function executionJson(row: ExecutionRow) {
  return {
    unit: { id: row.unit.id, name: row.unit.name },
    account: row.accountId,
    year: row.year,
    code: row.code,
    named: row.named,
    budget: yuanOrNull(row.budget),
    actual: yuanOrNull(row.actual),
    rate: row.statedRate,
    basis: row.basis,
    computedRate: row.computedRate,
    tableAmount: yuanOrNull(row.tableAmount),
    agreement: row.agreement,
    text: row.text,
    document: row.documentId,
    place: row.place,
    tablePlace: row.tablePlace,
  };
}
