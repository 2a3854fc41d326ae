import { expect, test } from "vitest";

import { store } from "@/db/client";
import { accountDisclosure } from "@/db/queries/account-disclosure";
import { accountVerdicts } from "@/db/queries/account-verdicts";
import { accountFindings } from "@/db/queries/account-findings";
import { figureMarks } from "@/db/queries/check-figure-marks";
import { indicatorFigures } from "@/db/queries/indicator-figures";
import { unitChecks } from "@/db/queries/unit-checks";
import { wholeAccount } from "@/db/queries/whole-account";
import { USUAL_REASON_LIMITS } from "@/accounts/reasons/reasons-report";
import { anAccount, entry, total } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

/** Its total of table 03 is not the sum of its classes. */
const contradicting = () =>
  keep(
    anAccount({
      tables: {
        "03": [
          total("total", { total: "90.00", basic: "90.00", project: "0.00" }),
          entry("201", "一般公共服务支出", { total: "60.00", basic: "60.00", project: null }),
          entry("221", "住房保障支出", { total: "20.00", basic: "20.00", project: null }),
        ],
      },
    }),
  );

test("a contradiction marks figures of its account, one root cause once, and counts in the record", async () => {
  const { accountId, unitId } = contradicting();
  const { checked, findings } = await accountFindings(accountId);
  expect(checked).toBe(true);
  expect(findings.length).toBeGreaterThan(0);
  const { marks, unchecked } = await figureMarks({ unit: unitId });
  const failed = Object.values(marks).filter(({ status }) => status === "failed");
  expect(failed.length).toBeGreaterThan(0);
  // A finding that is about no figure, such as a table that is not there, marks none.
  expect(findings.map(({ id }) => id)).toEqual(
    expect.arrayContaining([...new Set(failed.map(({ at }) => at))]),
  );
  expect(failed.every(({ label }) => label.startsWith("区财政局 2024 年 "))).toBe(true);
  expect(unchecked).toEqual([]);
  const [row] = await unitChecks(unitId);
  expect(row?.result?.findings).toBe(findings.length);
  expect(row?.result?.disclosed).toMatchObject({ notMet: expect.any(Number) as number });
});

test("an account that nobody checked has no marks, no result and no indicator", async () => {
  const { accountId, unitId } = contradicting();
  store().$client.exec("DELETE FROM account_check");
  const stored = await wholeAccount(accountId);
  expect(stored?.marks.unchecked).toEqual([stored?.document.id]);
  expect((await accountFindings(accountId)).checked).toBe(false);
  expect((await unitChecks(unitId))[0]?.result).toBeNull();
  const [row] = await indicatorFigures({ units: [unitId], from: 2024, to: 2024 });
  expect(row?.figures.checks).toBeNull();
});

test("among accounts only those that contradict themselves or were not checked are told", async () => {
  const { accountId } = contradicting();
  const { accountId: quiet, unitId } = keep(anAccount({ unit: "武汉市汉阳区审计局" }));
  const asked = { region: "420105", from: 2024, to: 2024 };
  const told = async () =>
    (await accountVerdicts(asked)).map(({ accountId: id, verdict }) => [id, verdict]);
  expect(await told()).toContainEqual([accountId, "failed"]);
  const fine = (await unitChecks(unitId))[0]?.result?.findings === 0;
  expect((await told()).some(([id]) => id === quiet)).toBe(!fine);
  store().$client.exec("DELETE FROM account_check");
  expect(await told()).toEqual(
    expect.arrayContaining([
      [accountId, "unchecked"],
      [quiet, "unchecked"],
    ]),
  );
  expect(await accountVerdicts({ ...asked, from: 2025, to: 2025 })).toEqual([]);
});

test("indicators have what agrees, and nothing restated where there is no year before", async () => {
  const { unitId } = contradicting();
  const [row] = await indicatorFigures({ units: [unitId], from: 2024, to: 2024 });
  const checks = row?.figures.checks;
  expect(checks?.failed).toBeGreaterThan(0);
  expect(checks?.agreeing).toBeGreaterThan(0);
  expect(checks?.restated).toBeNull();
  expect(checks?.demanded).toBeGreaterThan(0);
});

test("what an account discloses, and null for one that is not there", async () => {
  const { accountId } = contradicting();
  const disclosed = await accountDisclosure(accountId, USUAL_REASON_LIMITS);
  expect(disclosed?.report.points.length).toBeGreaterThan(30);
  expect(disclosed?.changes).toEqual([]);
  expect(await accountDisclosure("nobody", USUAL_REASON_LIMITS)).toBeNull();
});
