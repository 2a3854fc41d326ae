import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { GET as account } from "@/app/api/v1/accounts/[id]/route";
import { GET as accounts } from "@/app/api/v1/accounts/route";
import { store } from "@/db/client";
import { ask, json, SAMPLE } from "@/tests/app/api/v1/sample-store";
import { run, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const ACCOUNT = "420105-quweibangongshi-benji-2024-v1";
const SECONDS = 30_000;

const documentsInStore = () =>
  store().$client.prepare("SELECT count(*) FROM document").pluck().get();
const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8")) as unknown;

/** The commands in the order in which a person uses them; each finds what those before it left. */
describe("from a folder of documents to an export", () => {
  test(
    "a dry run says what would happen and writes nothing",
    async () => {
      const { status, stdout, stderr } = await run("import", "--dry-run", SAMPLE);
      expect(stderr).toMatch(/^stored\s+data\//);
      expect([status, stdout.trim()]).toEqual([0, "1 stored, 0 unchanged, 0 restated, 0 rejected"]);
      expect(existsSync(folder.path("store.db"))).toBe(false);
    },
    SECONDS,
  );

  test(
    "import of a folder: what is an account is stored, the rest rejected with a reason",
    async () => {
      mkdirSync(folder.path("in/deep"), { recursive: true });
      writeFileSync(folder.path("in/deep/account.md"), readFileSync(SAMPLE));
      writeFileSync(folder.path("in/empty.txt"), "");
      writeFileSync(folder.path("in/letter.txt"), "今天开会。\n");
      writeFileSync(folder.path("in/picture"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
      writeFileSync(folder.path("in/.hidden"), "");
      const { status, stdout, stderr } = await run("import", "--json", folder.path("in"));
      expect(status).toBe(1);
      expect(stderr.trim().split("\n").length).toBe(4);
      const { documents, summary } = JSON.parse(stdout) as {
        documents: { path: string; error: { code: string } | null }[];
        summary: unknown;
      };
      expect(summary).toEqual({ stored: 1, unchanged: 0, restated: 0, rejected: 3 });
      expect(documents.map(({ path, error }) => [path, error?.code ?? null])).toEqual([
        [folder.path("in/deep/account.md"), null],
        [folder.path("in/empty.txt"), "empty"],
        [folder.path("in/letter.txt"), "not-an-account"],
        [folder.path("in/picture"), expect.any(String)],
      ]);
      expect(documents[0]).toMatchObject({
        status: "stored",
        unit: "中国共产党武汉市汉阳区委员会办公室本级",
        year: 2024,
        account: ACCOUNT,
        tables: { "01": "read", "05": "partial", "07": "empty", "08": "empty", "09": "read" },
      });
      expect(documentsInStore()).toBe(1);
    },
    SECONDS,
  );

  test(
    "export writes what the API answers",
    async () => {
      const { status } = await run("export", "--out", folder.path("out"), "--format", "json");
      expect(status).toBe(0);
      const { data } = await json(ask(account, `/accounts/${ACCOUNT}`));
      expect(readJson(folder.path(`out/accounts/${ACCOUNT}.json`))).toEqual(data);
      const list = await json(ask(accounts, "/accounts"));
      expect(readJson(folder.path("out/accounts.json"))).toEqual(list.data);
    },
    SECONDS,
  );

  test(
    "export in long form for a spreadsheet",
    async () => {
      expect((await run("export", "--out", folder.path("csv"))).status).toBe(0);
      const figures = readFileSync(folder.path("csv/figures.csv"), "utf8");
      expect(figures).toMatch(/^\uFEFFaccount,/);
      expect(figures).toMatch(/,2013101,行政运行,project,49600,stated,4\.96,/);
      expect(figures).toMatch(/,213,农林水支出,basic,,blank,,/);
      const statements = readFileSync(folder.path("csv/statements.csv"), "utf8");
      expect(statements).toMatch(/,totalChange,-1167800,/);
      expect(readFileSync(folder.path("csv/projects.csv"), "utf8")).toMatch(/,172500,172500,1,/);
      expect(readFileSync(folder.path("csv/accounts.csv"), "utf8")).toContain(ACCOUNT);
    },
    SECONDS,
  );

  test(
    "check says what was read and what was not, of the store and of files",
    async () => {
      const [stored, files] = await Promise.all([
        run("check", "--all"),
        run("check", "--json", folder.path("in")),
      ]);
      expect(stored.status).toBe(0);
      expect(stored.stdout).toMatch(/not read: .*table 05: .*项目支出/);
      expect(files.status).toBe(1);
      expect(JSON.parse(files.stdout)).toMatchObject({ summary: { readable: 1, rejected: 3 } });
    },
    SECONDS,
  );

  test(
    "remove takes the sample out again",
    async () => {
      expect((await run("remove", "nothing.md")).status).toBe(1);
      expect(documentsInStore()).toBe(1);
      expect((await run("remove", "--sample")).status).toBe(0);
      expect(documentsInStore()).toBe(0);
    },
    SECONDS,
  );
});

test(
  "explain-document shows how headers were understood",
  async () => {
    const { status, stdout } = await run("explain-document", SAMPLE);
    expect(status).toBe(0);
    expect(stdout).toMatch(/column \d+ .*上缴上级支出 → remittedUp/);
  },
  SECONDS,
);

describe("every command", () => {
  const commands = ["import", "check", "export", "explain-document", "remove", "start"];

  test.concurrent.each(commands)("%s --help", { timeout: SECONDS }, async (command) => {
    const { status, stdout } = await run(command, "--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`npm (run )?${command}`));
  });

  test.concurrent.each([
    ["import"],
    ["import", "/nowhere/at/all"],
    ["export", "--out", "x", "--format", "xlsx"],
    ["export", "--out", "package.json"],
    ["export", "--out", "package.json/deeper", "--format", "json"],
    ["remove", "--sample", "--simulated"],
  ])("%j is wrong usage", { timeout: SECONDS }, async (command, ...args) => {
    const { status, stdout, stderr } = await run(command, ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--help");
  });
});
