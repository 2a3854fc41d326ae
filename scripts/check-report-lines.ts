import type { CheckReport, Finding, Outcome } from "@/accounts/checks/outcome";
import { evidenceOf, proposalSentence, repairInWords } from "@/accounts/checks/repair-in-words";
import type { Place } from "@/accounts/provenance";

/** For a terminal: each finding with its rules, what they say, the figures with their places, the repair. */
export function reportLines({ outcomes, findings }: CheckReport): readonly string[] {
  const withStatus = (status: Outcome["status"]) =>
    outcomes.filter((outcome) => outcome.status === status);
  return [
    ...findings.flatMap((finding) => findingLines(finding, withStatus("failed"))),
    ...withStatus("hint").map(
      ({ rule, about, message, place, figures }) =>
        `  hint ${rule} ${about}: ${message}${at(place ?? figures[0]?.place ?? null)}`,
    ),
  ];
}

function findingLines(
  { id, cause, severity, rules, repair }: Finding,
  failed: readonly Outcome[],
): string[] {
  const own = failed.filter(({ finding }) => finding === id);
  const damage = cause === "reading" ? "读取或转换造成，不是文件的错; " : "";
  return [
    `  finding ${id} [${damage}${severity}] ${rules.join(" ")}`,
    ...own.flatMap(({ rule, message, figures, place }) => [
      `    ${rule} ${message}${figures.length === 0 ? at(place) : ""}`,
      ...figures
        .filter(({ printed }) => printed !== "")
        .map(({ label, printed, place: where }) => `      ${label} ${printed}${at(where)}`),
    ]),
    `    repair: ${repairInWords(repair)}`,
    ...repair.proposals.map(
      (proposal) => `      ${proposalSentence(proposal)}（${evidenceOf(proposal)}）`,
    ),
  ];
}

/** What the format offers: a line, a page, a sheet; else the paragraph or table by its number. */
function at(place: Place | null): string {
  if (place === null) return "";
  const { block, line, page, sheet } = place;
  const where = [
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ];
  return ` [${where.length > 0 ? where.join(", ") : `block ${block}`}]`;
}
