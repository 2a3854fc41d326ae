import { checkJson } from "@/accounts/checks-json";
import { csvList, type CsvColumns } from "@/accounts/csv-text";
import { askedScope } from "@/app/api/v1/asked-scope";
import { listRoute } from "@/app/api/v1/respond";
import { checkOutcomes, type CheckRow } from "@/db/queries/check-outcomes";
import { zhChecks } from "@/messages/zh-checks";

import { checksParameters } from "./checks-parameters";

type CheckRowJson = ReturnType<typeof checkRowJson>;

export const GET = listRoute(checksParameters, async (asked) => {
  const { year, rule, status, limit, cursor } = asked;
  const { unit, region, simulated } = await askedScope(asked);
  const whose = unit ? { unit: unit.id } : { region: region?.code };
  const { rows, next } = await checkOutcomes({ ...whose, year, rule, status, limit, cursor });
  return {
    rows: rows.map(checkRowJson),
    next,
    columns: { simulated: () => simulated, ...COLUMNS },
    region,
    basis: zhChecks.basis,
    simulated,
    documentIds: [...new Set(rows.map((row) => row.documentId))],
  };
});

function checkRowJson(row: CheckRow) {
  const { unit, accountId, year, documentId, outcome, repair } = row;
  return {
    unit,
    account: accountId,
    year,
    document: documentId,
    ...checkJson(outcome, repair ?? undefined),
  };
}

const COLUMNS: CsvColumns<CheckRowJson> = {
  "unit.id": (row) => row.unit.id,
  "unit.name": (row) => row.unit.name,
  account: (row) => row.account,
  year: (row) => row.year,
  rule: (row) => row.rule,
  status: (row) => row.status,
  severity: (row) => row.severity,
  cause: (row) => row.cause,
  finding: (row) => row.finding,
  about: (row) => row.about,
  expected: (row) => row.expected,
  found: (row) => row.found,
  difference: (row) => row.difference,
  message: (row) => row.message,
  repair: (row) => row.repair?.kind ?? null,
  proposals: (row) =>
    row.repair
      ? csvList(row.repair.proposals.map(({ label, from, to }) => `${label}：${from ?? ""}→${to}`))
      : null,
  document: (row) => row.document,
  line: (row) => (row.place ?? row.figures[0]?.place)?.line ?? null,
};
