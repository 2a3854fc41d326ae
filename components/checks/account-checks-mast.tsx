import { keptTogether } from "../kept-together";
import { checkCounts } from "@/accounts/checks/check-counts";
import type { CheckReport } from "@/accounts/checks/outcome";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { Mark } from "../figure-frame";
import { accountHref, documentHref } from "../page-href";
import { CheckCountsList } from "./check-counts-list";
import { statusCounts } from "./status-counts";

const words = zh.checks.account;

interface AccountChecksMastProps {
  readonly stored: StoredAccount;
  readonly report: CheckReport;
}

/** Whose document it is, and how it came out. */
export function AccountChecksMast({ stored, report }: AccountChecksMastProps) {
  const { unit, account, version, document, simulated } = stored;
  const counts = checkCounts(report.outcomes);
  const own = report.findings.filter(({ cause }) => cause === "publisher").length;
  return (
    <section className="mast mast--one">
      <div>
        <p className="kicker">
          {words.kicker(unit.name, account.year, version)}
          {simulated && <Mark text={zh.shell.simulated} />}
          {document.origin === "transcription" && <Mark text={zh.shell.transcription} />}
        </p>
        <h1 className="headline">{keptTogether(words.headline(own))}</h1>
        <p className="lede">{words.lede}</p>
        <CheckCountsList
          label={words.outcomes}
          counts={statusCounts(stored.id, counts, report.findings)}
        />
        <p className="checks-links">
          <a href={accountHref(unit.id, account.year)}>{words.toAccount}</a>
          <a href={documentHref(document.id)}>{words.toDocument}</a>
          <a href={unit.region ? `/checks?region=${unit.region.code}` : "/checks"}>
            {words.toList}
          </a>
          <span>{words.print}</span>
        </p>
      </div>
    </section>
  );
}
