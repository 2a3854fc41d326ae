import { formatAmount, formatRate } from "../format-money";
import { fen, fenPer, type Unit } from "../money";
import type { Evidence, Proposal, Repair } from "./outcome";

/** What a proposed value is, in words of one unit. */
export interface ProposalInWords {
  readonly label: string;
  /** As published; empty for a blank. */
  readonly from: string;
  readonly to: string;
  /** Empty for percentages. */
  readonly unit: Unit | "";
}

export function proposalInWords({ figure, from, to, isRate }: Proposal): ProposalInWords {
  const { label } = figure;
  if (isRate) {
    const say = (rate: number) => formatRate(rate, 2);
    return { label, from: from === null ? "" : say(from), to: say(to), unit: "" };
  }
  const amounts = [from ?? 0, to];
  const unit: Unit = amounts.every((amount) => amount % (fenPer("万元") / 100) === 0)
    ? "万元"
    : "元";
  const say = (amount: number) =>
    formatAmount(fen(Math.round(amount)), unit, { decimals: "exact" });
  return { label, from: from === null ? "" : say(from), to: say(to), unit };
}

/** 公开表 … 从 6.01 万元改为 60.13 万元. */
export function proposalSentence(proposal: Proposal): string {
  const { label, from, to, unit } = proposalInWords(proposal);
  const of = unit === "" ? "" : ` ${unit}`;
  return `${label}：从 ${from === "" ? "空白" : from + of} 改为 ${to}${of}`;
}

/** What a proposal supposes, 若为 60.13 万元, and what speaks for it. */
export function suppositionInWords(proposal: Proposal): { supposed: string; why: string } {
  const { from, to, unit } = proposalInWords(proposal);
  const of = unit === "" ? "" : ` ${unit}`;
  const printed = from === "" ? "原文空白或没有读出" : `原文 ${from}${of}`;
  const restored = proposal.evidence.flatMap((each) =>
    each.kind === "restores" ? each.rules : [],
  );
  const then = restored.length === 0 ? "" : `，则 ${restored.join("、")} 比较的各项都相符`;
  const patterns = proposal.evidence
    .filter(({ kind }) => kind !== "restores")
    .map(evidenceInWords)
    .join("；");
  const like = patterns === "" ? "" : `。看上去：${patterns}`;
  return { supposed: `若为 ${to}${of}`, why: `（${printed}）${then}${like}` };
}

/** Patterns and what is restored, of several with ；between. Empty where nothing can be said for it. */
export function evidenceOf({ evidence }: Proposal): string {
  return evidence
    .map(evidenceInWords)
    .filter((words) => words !== "")
    .join("；");
}

export function evidenceInWords(evidence: Evidence): string {
  switch (evidence.kind) {
    case "restores":
      return evidence.rules.length === 0 ? "" : `改后 ${evidence.rules.join("、")} 成立`;
    case "decimal-moved":
      return `小数点偏${evidence.digits > 0 ? "左" : "右"} ${Math.abs(evidence.digits)} 位`;
    case "digits-swapped":
      return "相邻两个数字写反";
    case "digit-dropped":
      return "漏写一个数字";
    case "digit-doubled":
      return "多写一个数字";
    case "row-slipped":
      return `与相邻一行“${evidence.from}”的数相同`;
    case "copied-from-last-year":
      return "与上年的数相同";
    case "rounded":
      return "四舍五入的位数不同";
    case "derived":
      return `按 ${evidence.formula} 推算`;
  }
}

export function repairInWords({ kind, proposals }: Repair): string {
  switch (kind) {
    case "unique":
      return proposals.length > 1
        ? "改这几个数，有关各项就都成立"
        : "只改这一个数，有关各项就都成立";
    case "ambiguous":
      return "改其中任何一个都能使有关各项成立，不能断定是哪一个";
    case "none":
      return "从文件里推不出应是多少";
  }
}
