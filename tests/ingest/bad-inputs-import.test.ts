import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";

import { openStore } from "@/db/client";
import { rowCounts } from "../db/temporary-store";
import { run, temporaryFolder } from "../scripts/run-command";
import { BAD_INPUTS } from "./bad-inputs/bad-inputs";
import { asText } from "./bad-inputs/small-account";

const folder = temporaryFolder();
/** Against hanging only. */
const MINUTES = 120_000;

interface Imported {
  readonly path: string;
  readonly status: string;
  readonly unit: string | null;
  readonly account: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}
interface Answer {
  readonly documents: readonly Imported[];
  readonly summary: Readonly<Record<string, number>>;
}

async function imported(path: string): Promise<Answer & { readonly exit: number | null }> {
  const { stdout, status } = await run("import", "--json", path);
  return { ...(JSON.parse(stdout) as Answer), exit: status };
}

function held(): Record<string, number> {
  const store = openStore();
  const counts = rowCounts(store);
  expect(store.$client.pragma("integrity_check", { simple: true })).toBe("ok");
  store.$client.close();
  return counts;
}

test(
  "a folder of bad files leaves the store as it was, and the import goes on to its end",
  async () => {
    mkdirSync(folder.path("sound"));
    writeFileSync(folder.path("sound/first.txt"), asText("清河区第二小学"));
    expect((await imported(folder.path("sound"))).summary.stored).toBe(1);
    const before = held();

    mkdirSync(folder.path("bad/deep"), { recursive: true });
    for (const { name, bytes } of BAD_INPUTS) writeFileSync(folder.path(`bad/${name}`), bytes());
    // Known already: after all the bad ones the store is still the same with it.
    writeFileSync(folder.path("bad/zzz.txt"), asText("清河区第二小学"));
    symlinkSync("..", folder.path("bad/deep/circle"));
    const { documents, summary, exit } = await imported(folder.path("bad"));
    expect(documents.at(-1)).toMatchObject({ status: "unchanged", error: null });
    const codes = documents
      .slice(0, -1)
      .map(({ path, error }) => [path.split("/").at(-1), error?.code]);
    expect(Object.fromEntries(codes)).toEqual(
      Object.fromEntries(BAD_INPUTS.map(({ name, code }) => [name, code])),
    );
    expect(summary).toEqual({
      stored: 0,
      unchanged: 1,
      restated: 0,
      rejected: BAD_INPUTS.length,
    });
    expect(exit).toBe(1);
    expect(held()).toEqual(before);
  },
  MINUTES,
);

/** Names that other programs could take for more than names: printed → normalised as all names are. */
const NAMES = {
  "<script>alert(1)</script>局": "<script>alert（1）</script>局",
  "清河区'); DROP TABLE document;--局": "清河区'）；DROPTABLEdocument；--局",
  "=cmd|'/C calc'!A0局": "=cmd|'/Ccalc'!A0局",
  "+清河区财政局": "+清河区财政局",
  "../../../../opt/evil局": "../../../../opt/evil局",
  '清河区"财政"局': "清河区“财政”局",
};

describe("names are kept as text", () => {
  let answer: Answer;
  beforeAll(async () => {
    mkdirSync(folder.path("names"));
    Object.keys(NAMES).forEach((name, at) => {
      writeFileSync(folder.path(`names/${at}.txt`), asText(name));
    });
    process.env.MINGZHANG_DB = folder.path("names.db");
    answer = await imported(folder.path("names"));
  }, MINUTES);

  test("in the store, which stays whole", () => {
    expect(answer.documents.map(({ unit }) => unit)).toEqual(Object.values(NAMES));
    expect(held()).toMatchObject({
      unit: answer.documents.length,
      account: answer.documents.length,
    });
  });

  test("ids of accounts are safe in addresses and as names of files", () => {
    for (const { account } of answer.documents) expect(account).toMatch(/^[a-z0-9][a-z0-9-]*$/);
  });

  test(
    "an export writes nowhere else, and its CSV holds no formula",
    async () => {
      for (const format of ["csv", "json"])
        await run("export", "--out", folder.path("out"), "--format", format);
      expect(readdirSync(folder.path("out/accounts"))).toHaveLength(answer.documents.length);
      const csv = readFileSync(folder.path("out/accounts.csv"));
      const cells = parse(csv, { bom: true }).flat();
      expect(cells).toContain("'=cmd|'/Ccalc'!A0局");
      expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    },
    MINUTES,
  );
});
