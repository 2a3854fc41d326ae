import type { Account } from "../account";
import { findStatement } from "../find-statement";
import type { Statement } from "../statement";

/**
 * What a share of procurement is of. How much of the goods alone went to small enterprises is not
 * stated: their shares are of a part that no key has.
 */
export function procurementWhole(account: Account, basis: string): Statement | undefined {
  if (/货物|工程|服务/.test(basis)) return undefined;
  if (/中小企业/.test(basis)) return findStatement(account, "procurement", { name: "sme" });
  return /采购/.test(basis) ? findStatement(account, "procurement", { name: "total" }) : undefined;
}
