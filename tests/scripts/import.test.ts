import { mkdirSync, writeFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";

import { openStore } from "@/db/client";
import { run, start, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const SECONDS = 60_000;
const UNITS = 40;

const text = (unit: number) => `# 清河区第${unit}小学2023年度部门决算

支出决算表
单位：万元
科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出
205\t教育支出\t${unit}.00\t${unit}.00\t0.00
`;
let store = "";
let count = 0;
/** A store of its own for each test; the documents are the same. */
beforeEach(() => {
  mkdirSync(folder.path("in/deep"), { recursive: true });
  for (let unit = 1; unit <= UNITS; unit++)
    writeFileSync(folder.path(`in/${unit % 2 ? "" : "deep/"}${unit}.txt`), text(unit));
  store = folder.path(`store-${++count}.db`);
  process.env.MINGZHANG_DB = store;
});

interface Answer {
  readonly documents: readonly Readonly<Record<string, unknown>>[];
  readonly summary: Readonly<Record<string, number>>;
}
async function imported(...args: string[]): Promise<Answer> {
  const { stdout } = await run("import", "--json", ...args);
  return JSON.parse(stdout) as Answer;
}

/** What the store holds, and that it is whole. */
function held() {
  const { $client } = openStore(store);
  const of = (sql: string) => $client.prepare(sql).pluck().get();
  const found = {
    integrity: of("PRAGMA integrity_check"),
    violations: $client.pragma("foreign_key_check"),
    documents: of("SELECT count(*) FROM document"),
    accounts: of("SELECT count(*) FROM account"),
    amounts: of("SELECT count(*) FROM figure"),
  };
  $client.close();
  return found;
}
const WHOLE = {
  integrity: "ok",
  violations: [],
  documents: UNITS,
  accounts: UNITS,
  amounts: 3 * UNITS,
};

test(
  "imported again, what is stored is unchanged and says the same of itself",
  async () => {
    const first = await imported(folder.path("in"));
    const second = await imported(folder.path("in"));
    expect(first.summary).toEqual({ stored: UNITS, unchanged: 0, restated: 0, rejected: 0 });
    expect(second.documents).toEqual(
      first.documents.map((document) => ({ ...document, status: "unchanged" })),
    );
    expect(held()).toEqual(WHOLE);
  },
  SECONDS,
);

test(
  "killed in the middle, the next import goes on",
  async () => {
    const child = start("import", folder.path("in"));
    let said = "";
    await new Promise<void>((done) => {
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
        said += chunk;
        if (said.split("\n").length > 10) process.kill(-child.pid!, "SIGKILL");
      });
      child.on("close", () => done());
    });
    const stored = said.split("\n").filter((line) => line.startsWith("stored")).length;
    const left = held();
    expect(left).toMatchObject({
      integrity: "ok",
      violations: [],
      amounts: 3 * Number(left.documents),
    });
    expect(left.documents).toBeGreaterThanOrEqual(stored);
    expect(left.documents).toBeLessThan(UNITS);
    const { summary } = await imported(folder.path("in"));
    expect(summary).toMatchObject({
      unchanged: left.documents,
      stored: UNITS - Number(left.documents),
    });
    expect(held()).toEqual(WHOLE);
  },
  SECONDS,
);

test(
  "two imports of the same folder at once store every document once",
  async () => {
    const answers = await Promise.all([imported(folder.path("in")), imported(folder.path("in"))]);
    const both = (status: string) => answers.reduce((sum, each) => sum + each.summary[status]!, 0);
    expect([both("stored"), both("unchanged"), both("rejected")]).toEqual([UNITS, UNITS, 0]);
    expect(held()).toEqual(WHOLE);
  },
  SECONDS,
);

test(
  "a dry run says what would happen, writes nothing, and no import waits for it",
  async () => {
    await imported(folder.path("in/1.txt"));
    const before = held();
    // For as long as this is not ended, whoever wants to write waits, and is refused at last.
    const { $client } = openStore(store);
    $client.exec("BEGIN IMMEDIATE");
    writeFileSync(folder.path("again.txt"), text(1).replace("1.00\t0.00", "1.00\t "));
    writeFileSync(folder.path("second.txt"), text(2));
    const { summary } = await imported(
      "--dry-run",
      ...["in/1.txt", "second.txt", "in/deep/2.txt", "again.txt"].map(folder.path),
    );
    $client.exec("ROLLBACK");
    $client.close();
    // The third is of the second's figures, the fourth is a new version of the first.
    expect(summary).toEqual({ stored: 1, unchanged: 2, restated: 1, rejected: 0 });
    expect(held()).toEqual(before);
  },
  SECONDS,
);

describe("--units", () => {
  const register = (rows: string) => {
    writeFileSync(folder.path("units.csv"), rows);
    return folder.path("units.csv");
  };

  test(
    "a register beside the store is applied by every import",
    async () => {
      register("id,name,aliases,region\n211204-school,清河区第1小学,清河区第2小学,211204\n");
      const { documents, summary } = await imported(
        folder.path("in/1.txt"),
        folder.path("in/deep/2.txt"),
      );
      expect(summary).toMatchObject({ stored: 1, restated: 1 });
      expect(documents.map(({ account }) => account)).toEqual([
        "211204-school-2023-v1",
        "211204-school-2023-v2",
      ]);
    },
    SECONDS,
  );

  test(
    "one that cannot be is wrong usage, and nothing is imported",
    async () => {
      const wrong = register("id,name,region\nX,清河区第1小学,211204\n");
      const { status, stdout, stderr } = await run("import", "--units", wrong, folder.path("in"));
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("line 2: id:");
    },
    SECONDS,
  );
});
