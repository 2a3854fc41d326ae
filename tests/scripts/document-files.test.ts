import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { WrongUsage } from "@/scripts/command-line";
import { documentFiles } from "@/scripts/document-files";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("all files of a folder at any depth, but hidden ones, locks of Office and links", () => {
  mkdirSync(join(folder, "b/deep/.git"), { recursive: true });
  for (const name of ["c.pdf", "a.md", "b/deep/x.docx", "b/deep/~$x.docx", ".x", "b/deep/.git/y"])
    writeFileSync(join(folder, name), "");
  symlinkSync(folder, join(folder, "b/around"));
  symlinkSync(join(folder, "a.md"), join(folder, "d.md"));
  const names = ["a.md", "b/deep/x.docx", "c.pdf"];
  expect(documentFiles([folder])).toEqual(names.map((name) => join(folder, name)));
});

test("a file that is named is read whatever it is called", () => {
  const hidden = join(folder, ".hidden");
  writeFileSync(hidden, "");
  symlinkSync(hidden, join(folder, "link"));
  expect(documentFiles([hidden, join(folder, "link")])).toHaveLength(2);
});

test("a path that leads nowhere is wrong usage", () => {
  expect(() => documentFiles([join(folder, "nowhere")])).toThrow(WrongUsage);
});
