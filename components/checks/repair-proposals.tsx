import type { Repair } from "@/accounts/checks/outcome";
import { evidenceOf, proposalInWords, repairInWords } from "@/accounts/checks/repair-in-words";
import { zh } from "@/messages/zh";

interface RepairProposalsProps {
  readonly repair: Repair;
  /** With why; else only the values. */
  readonly explained?: boolean;
}

/** Beside what was published, never in its place. */
export function RepairProposals({ repair, explained = false }: RepairProposalsProps) {
  const words = zh.checks.account;
  if (repair.proposals.length === 0)
    return explained ? <p>{repairInWords(repair)}。</p> : <span className="blank">—</span>;
  return (
    <>
      <ul className="proposals">
        {repair.proposals.map((proposal) => {
          const { label, from, to, unit } = proposalInWords(proposal);
          const why = evidenceOf(proposal);
          return (
            <li key={`${proposal.figure.id} ${proposal.to}`}>
              {(explained || repair.proposals.length > 1) && <span>{label}：</span>}
              <b className="nb">{words.change(from, to, unit)}</b>
              {explained && why !== "" && <small>{words.evidence(why)}</small>}
            </li>
          );
        })}
      </ul>
      {explained && <p className="muted">{repairInWords(repair)}。</p>}
    </>
  );
}
