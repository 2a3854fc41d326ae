import { accountJson } from "@/accounts/account-json";
import { accountParameters } from "@/app/api/v1/parameters";
import { Problem } from "@/app/api/v1/problem";
import { oneRoute } from "@/app/api/v1/respond";
import { checkReport } from "@/db/queries/check-report";
import { wholeAccount } from "@/db/queries/whole-account";
import { zhApi } from "@/messages/zh-api";

export const GET = oneRoute(accountParameters, async (id) => {
  const stored = await wholeAccount(id);
  if (!stored) throw new Problem("unknownAccount", zhApi.unknownAccount(id));
  return {
    data: accountJson(stored, await checkReport(id)),
    region: stored.unit.region,
    basis: zhApi.basis.account,
    simulated: stored.simulated,
    documentIds: [stored.document.id],
  };
});
