import { ACCOUNT_CSV_COLUMNS, accountRowJson } from "@/accounts/account-row-json";
import { askedRegion, askedUnit } from "@/app/api/v1/asked-scope";
import { accountsParameters } from "@/app/api/v1/parameters";
import { listRoute, sharedRegion } from "@/app/api/v1/respond";
import { listAccounts } from "@/db/queries/accounts";
import { zhApi } from "@/messages/zh-api";

export const GET = listRoute(accountsParameters, async (asked) => {
  const { year, limit, cursor } = asked;
  const unit = asked.unit === undefined ? undefined : await askedUnit(asked.unit);
  const region = asked.region === undefined ? undefined : await askedRegion(asked.region);
  const { rows, next } = await listAccounts({
    unit: unit?.id,
    region: region?.code,
    year,
    allVersions: asked.versions === "all",
    limit,
    cursor,
  });
  return {
    rows: rows.map(accountRowJson),
    next,
    columns: ACCOUNT_CSV_COLUMNS,
    region: region ?? unit?.region ?? sharedRegion(rows.map((row) => row.region)),
    basis: zhApi.basis.accounts,
    simulated: rows.some((row) => row.simulated),
    documentIds: rows.map((row) => row.document.id),
  };
});
