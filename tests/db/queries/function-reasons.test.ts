import { expect, test } from "vitest";

import { functionReasons } from "@/db/queries/function-reasons";
import { anAccount, type StatementDraft } from "@/tests/factories";
import { freshStoreForEachTest, keep } from "../temporary-store";

freshStoreForEachTest();

const reason = (text: string, said: Partial<StatementDraft>): StatementDraft => ({
  key: "reason",
  says: null,
  text,
  ...said,
});
const asked = { region: "420105", year: 2024, stitch: "stitched", table: "03" } as const;

test("what explains the whole, then what explains the category and its parts; the same words once", async () => {
  keep(
    anAccount({
      stated: [
        reason("收入的原因", { explains: "incomeChange", basis: "上年" }),
        reason("项的原因", { explains: "completionRate", code: "2080505", basis: "年初预算" }),
        reason("项的原因", { explains: "completionRate", code: "2080506", basis: "年初预算" }),
        reason("别的类", { explains: "completionRate", code: "2010101", basis: "年初预算" }),
        reason("全部的原因", { explains: "expenditureChange", basis: "上年" }),
      ],
    }),
  );
  const [ofClass, ofOther] = await Promise.all([
    functionReasons({ ...asked, code: "208" }),
    functionReasons({ ...asked, code: "213" }),
  ]);
  const said = [...ofClass.values()].flat();
  expect(said.map(({ about, code, against, text }) => [about, code, against, text])).toEqual([
    ["whole", null, "上年", "全部的原因"],
    ["category", "2080505", "年初预算", "项的原因"],
  ]);
  expect(said[1]).toMatchObject({ transcribed: false, place: { block: 10, line: 1001 } });
  expect([...ofOther.values()].flat().map(({ text }) => text)).toEqual(["全部的原因"]);
});

test("of the asked year alone", async () => {
  keep(anAccount({ year: 2023, stated: [reason("去年的", { explains: "expenditureChange" })] }));
  expect((await functionReasons({ ...asked, code: "208" })).size).toBe(0);
});
