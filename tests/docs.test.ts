import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { STATED_KEYS } from "@/accounts/statement";

const filesIn = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(end))
    .map((file) => join(folder, file));
const read = (file: string) => readFileSync(file, "utf8");

const DOCS = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", ...filesIn("docs", ".md")];
const scripts = Object.keys(
  (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts,
);

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1]!);
/** What stands between single backquotes, outside fenced blocks. */
const codeSpans = (text: string) => matches(text.replaceAll(/^```.*?^```/gms, ""), /`([^`\n]+)`/g);
const section = (text: string, title: string) =>
  (text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "").trim();

const FOLDERS =
  "accounts|app|charts|components|data|db|docs|ingest|messages|scripts|simulation|tests";
const PATH = new RegExp(String.raw`^(?:${FOLDERS})/[^\s,]*$`);
/** Made when the program runs, or by whoever runs it. */
const MADE_LATER = ["data/mingzhang.db", "data/units.csv"];
/** "db/queries/{name}.ts" names a kind of file: its folder must be there. */
const fixedPart = (path: string) =>
  /[*{<…]/.test(path) ? dirname(path.replace(/[*{<…].*/, "x")) : path;

describe.each(DOCS)("%s", (doc) => {
  const text = read(doc);

  test("names only files that exist", () => {
    const paths = codeSpans(text).filter((span) => PATH.test(span) && !MADE_LATER.includes(span));
    expect(paths.filter((path) => !existsSync(fixedPart(path)))).toEqual([]);
  });

  test("links only to files that exist", () => {
    const links = matches(text, /\]\((?!https?:|#)([^)#\s]+)/g);
    expect(links.filter((link) => !existsSync(normalize(join(dirname(doc), link))))).toEqual([]);
  });

  test("names only commands that exist", () => {
    expect(matches(text, /npm run ([\w:-]+)/g).filter((name) => !scripts.includes(name))).toEqual(
      [],
    );
  });
});

test("every command is named in the README, CONTRIBUTING or docs/commands.md", () => {
  const text = ["README.md", "CONTRIBUTING.md", "docs/commands.md"].map(read).join("\n");
  const named = matches(text, /npm (?:run )?([\w:-]+)/g);
  expect(scripts.filter((script) => !named.includes(script))).toEqual([]);
});

describe("addresses", () => {
  /** app/units/[unit]/page.tsx → /units/{unit} */
  const address = (file: string) =>
    dirname(file)
      .replace(/^app/, "")
      .replaceAll(/\/\([^)]+\)/g, "")
      .replaceAll(/\[(?:\.{3})?([^\]]+)\]/g, "{$1}") || "/";
  const withoutQuery = (named: string) => named.replace(/\?.*/, "");

  const served = [...filesIn("app", "page.tsx"), ...filesIn("app", "route.ts")].map(address);
  const isApi = (path: string) => path.startsWith("/api/");

  test("every page is named in docs/architecture.md, and no other", () => {
    const named = codeSpans(section(read("docs/architecture.md"), "Addresses"))
      .filter((span) => span.startsWith("/") && !isApi(span))
      .map(withoutQuery);
    expect(new Set(named)).toEqual(new Set(served.filter((path) => !isApi(path))));
  });

  test("every path of the API is named in docs/api.md, and no other", () => {
    const named = codeSpans(read("docs/api.md")).filter(isApi).map(withoutQuery);
    expect(new Set(named)).toEqual(new Set(served.filter(isApi)));
  });
});

test("every key of a stated figure is explained", () => {
  const explained = codeSpans(read("docs/stated-figures.md"));
  expect(STATED_KEYS.filter((key) => !explained.includes(key))).toEqual([]);
});

test("the figure that docs/how-a-figure-travels.md follows is printed where it says", () => {
  const text = read("docs/how-a-figure-travels.md");
  const [, sample, line] = /`(data\/[^`]+\.md)`\. Line (\d+) says/.exec(text)!;
  const printed = read(sample!).split("\n")[Number(line) - 1]!;
  expect(printed.split("\t")[5]).toBe("509.03");
  expect(text).toContain(printed.trimEnd());
});
