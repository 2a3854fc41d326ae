import { describe, expect, it } from "vitest";

import { R001 } from "@/accounts/checks/rules/r001";
import { R003 } from "@/accounts/checks/rules/r003";
import { R041 } from "@/accounts/checks/rules/r041";
import { R117 } from "@/accounts/checks/rules/r117";
import { anAccount, entry, total, type LineDraft } from "@/tests/factories";
import { statuses } from "./said";

const summary = (...lines: readonly LineDraft[]) => anAccount({ tables: { "01": lines } });
const INCOME = total("income", { amount: "694.47" });
const SPENT = total("expenditure", { amount: "694.47" });

describe("a total of which no line was read", () => {
  it("cannot be added up", () => {
    expect(statuses(R001, summary(INCOME))).toEqual(["undecidable"]);
    expect(statuses(R003, summary(SPENT))).toEqual(["undecidable"]);
    const general = anAccount({ tables: { "05": [total("total", { total: "694.47" })] } });
    expect(statuses(R041, general)).toEqual(["undecidable"]);
  });
  it("is compared as soon as there is one, and where it is nothing", () => {
    const own = entry("INC01", "一般公共预算财政拨款收入", { amount: "690.00" });
    expect(statuses(R001, summary(own, INCOME))).toEqual(["failed"]);
    expect(statuses(R001, summary(total("income", { amount: "0.00" })))).toEqual(["holds"]);
  });
});

describe("R117 an item that no book of the fiscal funds prints", () => {
  it("was paid with money that the unit does not have", () => {
    const item = (amount: string) => entry("2010601", "行政运行", { total: amount });
    const account = (all: string) =>
      anAccount({
        tables: {
          "01": [
            total("usedNonFiscalBalance", { amount: null }),
            total("openingBalance", { amount: null }),
          ],
          "03": [item(all)],
          "04": [total("openingBalance", { amount: null })],
          "05": [entry("2010602", "一般行政管理事务", { total: "1.00" })],
          "07": [],
          "08": [],
        },
      });
    expect(statuses(R117, account("5.00"))[0]).toBe("failed");
    expect(statuses(R117, account("0.00"))[0]).toBe("holds");
  });
});
