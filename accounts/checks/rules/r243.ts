import type { Account } from "../../account";
import { findStatement } from "../../find-statement";
import type { AccountFigures } from "../account-figures";
import { notMore } from "../between-tables";
import { plus } from "../relation";
import type { Entry, Rule } from "../rule";
import { TEMPLATE } from "../rule-sources";
import { notApplicable, relationEntry } from "../sum-entries";
import type { Term } from "../term";

export const R243: Rule = {
  id: "R243",
  kind: "文表",
  scope: "十一",
  formula: "小微≤中小≤采购总额",
  tolerance: "none",
  severity: "较重",
  plain: "给小微企业的不多过给中小企业的，都不多过采购总额",
  basis: TEMPLATE,
  entries: ({ account, figures }) => {
    const total = bought(account, figures, "total");
    const sme = bought(account, figures, "sme");
    const micro = bought(account, figures, "micro");
    const whole = sme ?? total;
    const entries = [
      ...(sme && total ? [notMore(sme, total)] : []),
      ...(micro && whole ? [notMore(micro, whole)] : []),
      ...awarded(account, figures, total),
    ];
    return entries.length > 0
      ? entries
      : [notApplicable("中小企业", "没有写授予中小企业的合同金额。")];
  },
};

/** What came of reserved and of other projects: no project is both, and none is more than all. */
function awarded(account: Account, figures: AccountFigures, total: Term | null): readonly Entry[] {
  const [reserved, other] = (["smeReservedAwarded", "smeOtherAwarded"] as const).map((name) =>
    bought(account, figures, name),
  );
  const both = plus(...[reserved, other].filter((term) => term !== undefined && term !== null));
  const ofAll: Entry[] =
    both.length > 0 && total
      ? [
          relationEntry("授予中小企业的采购金额", {
            kind: "atMost",
            less: both,
            more: plus(total),
          }),
        ]
      : [];
  // Some count the smallest apart from the small.
  const ofSmall = PARTS.flatMap(([part, of]): Entry[] => {
    const [own, all] = [bought(account, figures, part), bought(account, figures, of)];
    const entry = own && all ? notMore(own, all) : null;
    return entry?.kind === "relation" ? [{ ...entry, hintOnly: true }] : [];
  });
  return [...ofAll, ...ofSmall];
}

const PARTS = [
  ["microReserved", "smeReserved"],
  ["microReservedAwarded", "smeReservedAwarded"],
] as const;

function bought(account: Account, figures: AccountFigures, name: string): Term | null {
  const stated = findStatement(account, "procurement", { name });
  return stated ? figures.stated(stated) : null;
}
