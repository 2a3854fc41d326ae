import { describe, expect, it } from "vitest";

import type { Account } from "@/accounts/account";
import { R043 } from "@/accounts/checks/rules/r043";
import { runChecks } from "@/accounts/checks/run-checks";
import { anAccount, entry, total, wan, type LineDraft } from "@/tests/factories";

/** Table 05, of which not everything could be read. */
function partly(...lines: readonly LineDraft[]): Account {
  const account = anAccount({ tables: { "05": lines } });
  const tables = {
    ...account.tables,
    "05": { ...account.tables["05"], status: "partial" as const },
  };
  return { ...account, tables };
}

const SERVICES = entry("201", "一般公共服务支出", { total: "586.85", basic: "544.82" });
const RURAL = entry("213", "农林水支出", { total: "3.23", basic: null });

describe("R043 a column of table 05 that was lost in reading", () => {
  const account = partly(total("total", { total: "x", basic: "x" }), SERVICES, RURAL);
  const report = runChecks(account, {}, { rules: [R043] });

  it("is a hint, and a finding of reading with every value that the rest gives", () => {
    expect(report.outcomes[0]).toMatchObject({
      status: "hint",
      cause: "reading",
      finding: "f1",
    });
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ cause: "reading", repair: { kind: "unique" } });
    const values = report.findings[0]?.repair.proposals.map(({ figure, from, to }) => [
      figure.id,
      from,
      to,
    ]);
    expect(values).toEqual([
      ["05:total:total", null, wan("590.08")],
      ["05:total:basic", null, wan("544.82")],
      ["05:total:project", null, wan("45.26")],
      ["05:201:project", null, wan("42.03")],
      ["05:213:project", null, wan("3.23")],
    ]);
  });

  it("is none where the table was read whole", () => {
    const whole = anAccount({
      tables: {
        "05": [entry("213", "农林水支出", { total: "3.23", basic: null, project: "3.23" })],
      },
    });
    const { outcomes, findings } = runChecks(whole, {}, { rules: [R043] });
    expect(outcomes.map(({ status }) => status)).toEqual(["holds", "undecidable"]);
    expect(findings).toEqual([]);
  });
});
