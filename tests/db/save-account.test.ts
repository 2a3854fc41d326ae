import { describe, expect, test } from "vitest";

import { store } from "@/db/client";
import { MixedRegion } from "@/db/ensure-region";
import { listAccounts } from "@/db/queries/accounts";
import { datasetVersion } from "@/db/queries/dataset-version";
import { storedDocument } from "@/db/queries/stored-document";
import { wholeAccount } from "@/db/queries/whole-account";
import { saveAccount, type AccountToSave } from "@/db/save-account";
import { aDocument, anAccount, entry, figure, total } from "@/tests/factories";
import { keep, rowCounts, freshStoreForEachTest } from "./temporary-store";

freshStoreForEachTest();

/** The same unit and year, with another total. */
const restated = { tables: { "01": [total("expenditure", { amount: "101.00" })] } };

const full = anAccount({
  tables: {
    "01": [total("expenditure", { amount: "694.47" })],
    "03": [entry("201", "一般公共服务支出", { total: "586.85", basic: null, project: "3 4" })],
    "07": [],
  },
  unread: [{ table: "03", what: "“项目支出”栏", why: "缺栏", place: { block: 3, line: 301 } }],
  stated: [
    { key: "initialBudget", says: "797.97", named: "支出", code: "201", text: "年初预算" },
    { key: "completionRate", says: "87.0%", basis: "年初预算", passage: 0 },
    { key: "vehiclesKept", says: 7 },
    { key: "reason", says: null, explains: "totalChange" },
  ],
  projects: [
    { name: "综合业务费", budget: "17.25", actual: "17.25", sameAs: 1, rate: 1 },
    { name: "综合工作经费", budget: "17.25", actual: null, sameAs: 0, origin: "form" },
  ],
  evaluations: [
    {
      subject: "project",
      project: 1,
      title: "项目自评表",
      filledOn: "2025-03-01",
      basic: figure("649.2", { block: 10, line: 3001 }),
      projectTotal: null,
      indicators: [
        {
          group: "产出指标",
          kind: "数量指标",
          name: "文件",
          target: "≥1",
          result: "1",
          place: { block: 10, row: 1, column: 2, page: 3, sheet: "附件" },
        },
      ],
      place: { block: 10, line: 3000 },
    },
  ],
});

test("what is read back is what was saved", async () => {
  const saved = keep(full);
  expect(saved).toMatchObject({
    status: "stored",
    accountId: "420105-qucaizhengju-benji-2024-v1",
    unitId: "420105-qucaizhengju-benji",
  });
  const found = await wholeAccount(saved.accountId);
  expect(found?.account).toEqual(full);
  expect(found).toMatchObject({
    version: 1,
    current: true,
    simulated: false,
    otherVersions: [],
    otherDocuments: [],
    unit: { name: "武汉市汉阳区财政局", shortName: "区财政局", years: [2024] },
    document: { id: saved.documentId, filename: "account.md" },
  });
});

test("the same file again changes nothing", async () => {
  const first = keep(full);
  const [rows, version] = [rowCounts(), await datasetVersion()];
  expect(keep(full, "account.md", 9)).toEqual({ ...first, status: "unchanged" });
  expect(rowCounts()).toEqual(rows);
  expect(await datasetVersion()).toBe(version);
});

describe("a kept file that another recognition reads", () => {
  const file = aDocument(full);
  const reread = (changed: Partial<AccountToSave>) =>
    saveAccount(store(), { ...file, readingVersion: "2", importedAt: "2027-01-01", ...changed });
  const words = { ...full, stated: full.stated.map((each) => ({ ...each, text: "别的话" })) };
  const dates = async (accountId: string) => {
    const document = (await wholeAccount(accountId))?.document;
    return document && (await storedDocument(document.id))?.importedAt;
  };

  test("with the same figures is unchanged, and kept as it is read now", async () => {
    const first = saveAccount(store(), file);
    expect(reread({ account: words })).toEqual({ ...first, status: "unchanged" });
    expect((await wholeAccount(first.accountId))?.account).toEqual(words);
    expect(await dates(first.accountId)).toBe(file.importedAt);
    const rows = rowCounts();
    expect(reread({ account: full }).status).toBe("unchanged");
    expect((await wholeAccount(first.accountId))?.account).toEqual(words);
    expect(rowCounts()).toEqual(rows);
  });

  test("with other figures is restated under the same address", async () => {
    const first = saveAccount(store(), file);
    const account = { ...full, projects: [], evaluations: [] };
    expect(reread({ account })).toEqual({ ...first, status: "restated" });
    expect((await wholeAccount(first.accountId))?.account).toEqual(account);
  });

  test("leaves the version to another file that has its figures", async () => {
    const first = saveAccount(store(), file);
    keep(full, "another.md", 5);
    const account = { ...full, projects: [], evaluations: [] };
    expect(reread({ account }).accountId).toBe("420105-qucaizhengju-benji-2024-v2");
    expect((await wholeAccount(first.accountId))?.document.filename).toBe("another.md");
  });

  test("may be another unit's", async () => {
    saveAccount(store(), file);
    const { unitId } = reread({ account: { ...full, unit: "武汉市汉阳区审计局" } });
    expect(unitId).toBe("420105-qushenjiju-benji");
    expect((await listAccounts()).rows.map(({ unit }) => unit.id)).toEqual([unitId]);
    expect(rowCounts()).toMatchObject({ unit: 1, document: 1, account: 1 });
  });
});

test("the same figures from another file, in other words and places, are another source", async () => {
  const first = keep(full, "account.txt", 1);
  const version = await datasetVersion();
  const reworded = { ...full, stated: full.stated.map((each) => ({ ...each, text: "别的话" })) };
  const second = keep(reworded, "account.pdf", 2);
  expect(second).toMatchObject({ status: "unchanged", accountId: first.accountId });
  const found = await wholeAccount(first.accountId);
  expect(found?.document.filename).toBe("account.txt");
  expect(found?.otherDocuments.map(({ filename }) => filename)).toEqual(["account.pdf"]);
  expect(await datasetVersion()).not.toBe(version);
});

test.each([
  ["a cell", { ...full, ...anAccount(restated), stated: full.stated }],
  [
    "a blank cell made a zero",
    anAccount({ tables: { "06": [entry("301", "工资", { amount: "0.00" })] } }),
  ],
  ["a stated figure", { ...full, stated: full.stated.slice(1) }],
  ["a project's amount", { ...full, projects: [], evaluations: [] }],
])("another figure makes a new version: %s", (_, other) => {
  keep(anAccount({ tables: { "06": [entry("301", "工资", { amount: null })] } }), "blank.md");
  keep(full, "full.md");
  expect(keep(other, "other.md")).toMatchObject({
    status: "restated",
    accountId: "420105-qucaizhengju-benji-2024-v3",
  });
});

describe("the newest publication is current", () => {
  const march = anAccount({ published: "2025-03-01" });
  const september = anAccount({ published: "2025-09-29", ...restated });
  const undated = anAccount({ published: null, ...restated });

  const currentDates = async () => (await listAccounts()).rows.map((row) => row.document.published);

  test("imported in order", async () => {
    keep(march, "march.md", 1);
    expect(keep(september, "september.md", 2)).toMatchObject({ status: "restated" });
    expect(await currentDates()).toEqual(["2025-09-29"]);
  });
  test("imported the other way round", async () => {
    keep(september, "september.md", 1);
    expect(keep(march, "march.md", 2)).toMatchObject({ status: "restated" });
    expect(await currentDates()).toEqual(["2025-09-29"]);
  });
  test("no date is the oldest", async () => {
    keep(march, "march.md", 1);
    keep(undated, "undated.md", 2);
    expect(await currentDates()).toEqual(["2025-03-01"]);
  });
  test("of one day the last imported", async () => {
    keep(march, "march.md", 2);
    keep({ ...undated, published: "2025-03-01" }, "again.md", 1);
    expect((await listAccounts()).rows[0]?.document.filename).toBe("march.md");
  });
});

test("an original takes the place of a transcription imported before it", async () => {
  const transcription = keep(anAccount({ origin: "transcription" }), "sample.md", 1);
  const original = keep(anAccount(), "original.txt", 2);
  expect(original).toMatchObject({ status: "unchanged", accountId: transcription.accountId });
  const found = await wholeAccount(original.accountId);
  expect(found?.document).toMatchObject({ filename: "original.txt", origin: "original" });
  expect(found?.otherDocuments).toMatchObject([{ filename: "sample.md", origin: "transcription" }]);
});

test("spellings of 本级 are one unit, another scope and another region are not", () => {
  const saved = (draft: Parameters<typeof anAccount>[0], file: string) =>
    keep(anAccount(draft), file).unitId;
  const own = saved({ unit: "武汉市汉阳区财政局本级", year: 2022 }, "a");
  expect(saved({ unit: "武汉市汉阳区财政局（本级）", year: 2023 }, "b")).toBe(own);
  expect(saved({ unit: "武汉市汉阳区财政局机关", year: 2024 }, "c")).toBe(own);
  expect(saved({ scope: "汇总" }, "d")).toBe("420105-qucaizhengju-huizong");
  expect(saved({ region: null }, "e")).toBe("000000-qucaizhengju-benji");
});

test("units whose names sound alike are numbered", () => {
  expect(keep(anAccount({ unit: "武汉市汉阳区试验站" }), "a").unitId).toBe(
    "420105-qushiyanzhan-benji",
  );
  expect(keep(anAccount({ unit: "武汉市汉阳区实验站" }), "b").unitId).toBe(
    "420105-qushiyanzhan-benji-2",
  );
});

test("a made-up account never enters a real region, nor a real one a made-up region", () => {
  keep(anAccount(), "real.md");
  keep(anAccount({ origin: "simulated", region: "990101" }), "simulated.md");
  const rows = rowCounts();
  expect(() => keep(anAccount({ origin: "simulated", year: 2023 }), "a")).toThrow(MixedRegion);
  expect(() => keep(anAccount({ region: "990101", year: 2023 }), "b")).toThrow(MixedRegion);
  expect(rowCounts()).toEqual(rows);
});

test("an account that cannot be kept leaves nothing behind", () => {
  const rows = rowCounts();
  const placeless = aDocument(full);
  expect(() =>
    saveAccount(store(), { ...placeless, blocks: placeless.blocks.slice(0, 5) }),
  ).toThrow(/FOREIGN KEY/);
  expect(rowCounts()).toEqual(rows);
});
