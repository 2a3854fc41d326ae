import { ALL_CHECKS } from "@/accounts/checks/all-checks";
import { checkJson } from "@/accounts/checks-json";
import { csvList, type CsvColumns } from "@/accounts/csv-text";
import { askedScope } from "@/app/api/v1/asked-scope";
import { Problem } from "@/app/api/v1/problem";
import { listRoute } from "@/app/api/v1/respond";
import { checkOutcomes, type CheckRow } from "@/db/queries/check-outcomes";
import { unitOfAccount } from "@/db/queries/unit-of-account";
import { zhApi } from "@/messages/zh-api";
import { zhChecks } from "@/messages/zh-checks";

import { checksParameters } from "./checks-parameters";

type CheckRowJson = ReturnType<typeof checkRowJson>;

export const GET = listRoute(checksParameters, async (asked) => {
  const { account, year, rule, status, limit, cursor } = asked;
  const { whose, region, simulated } = await askedWhose(asked);
  const { rows, next } = await checkOutcomes({
    ...whose,
    account,
    year,
    rule,
    status,
    limit,
    cursor,
  });
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

/** An account's unit is the one that is meant, whatever else is asked for. */
async function askedWhose({
  account,
  ...asked
}: {
  readonly account?: string | undefined;
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
}) {
  const ofAccount = account === undefined ? undefined : await unitOfAccount(account);
  if (ofAccount === null) throw new Problem("unknownAccount", zhApi.unknownAccount(account ?? ""));
  const { unit, region, simulated } = await askedScope(ofAccount ? { unit: ofAccount } : asked);
  return { whose: unit ? { unit: unit.id } : { region: region?.code }, region, simulated };
}

function checkRowJson(row: CheckRow) {
  const { unit, accountId, year, documentId, position, outcome, repair } = row;
  const says = ALL_CHECKS.find(({ id }) => id === outcome.rule);
  return {
    unit,
    account: accountId,
    year,
    document: documentId,
    position,
    ...checkJson(outcome, repair ?? undefined),
    plain: says?.plain ?? null,
    basis: says?.basis ?? null,
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
