import { ALL_CHECKS } from "@/accounts/checks/all-checks";
import type { RuleKind } from "@/accounts/checks/rule";

const KINDS: Readonly<Record<RuleKind, string>> = {
  表内: "Within a table",
  表间: "Between tables",
  跨年: "Between years",
  汇总: "A department and its units",
  文表: "Text against tables",
  公开: "What a disclosure must have",
  全文: "The whole document",
};

/** docs/checks.md, made from the rules themselves. */
export function checkDocs(): string {
  const kinds = Object.entries(KINDS).map(([kind, title]) => {
    const rules = ALL_CHECKS.filter((rule) => rule.kind === kind);
    const rows = rules.map(
      ({ id, scope, formula, tolerance, severity, plain, basis }) =>
        `| ${[id, scope, formula, tolerance === "none" ? "" : tolerance, severity, plain, basis].map(cell).join(" | ")} |`,
    );
    return `## ${title} (${kind})\n\n${HEAD}\n${rows.join("\n")}\n`;
  });
  return `${INTRODUCTION}\n${kinds.join("\n")}`;
}

const cell = (text: string) => text.replaceAll("|", "\\|");

const HEAD = `| rule | where | what must hold | tolerance | severity | in plain words | whose demand |
| --- | --- | --- | --- | --- | --- | --- |`;

const INTRODUCTION = `# The checks

This page is made from \`accounts/checks/rules/\` by \`npm run check-docs\`; a test holds the two together.

Each rule looks at every place of an account where it can be asked, and says of each: \`holds\`; \`rounding\`: apart by no more
than rounding explains; \`hint\`: worth a look, and never a failure; \`failed\`; \`undecidable\`: a figure is missing or could not be
read; \`not-applicable\`. A blank in a table that was read whole counts as nothing and agrees with a printed zero.

| tolerance | used for | apart by |
| --- | --- | --- |
| T0 | one figure copied | nothing, or where one has fewer decimals its rounding |
| TX | one figure rounded in two tables by itself | one last digit |
| TS | a sum of n figures and its total | half a last digit for each figure that is not zero, rounded up to one |
| TP | a percentage | half its last digit, and what the rounding of its figures adds |

What failed is put together by what explains it (\`accounts/checks/find-findings.ts\`): the account's figures and rules are one
system of equations, and a finding is a figure, or a smallest set of them, with the values that make every rule hold
(\`accounts/checks/find-repair.ts\`). Its repair is \`unique\`, \`ambiguous\` or \`none\`. It stands beside what was published and never
replaces it. Damage in reading or conversion has the cause \`reading\` and is not shown as the publisher's.
`;
