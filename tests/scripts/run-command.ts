import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder for the tests of a file, gone after them, and a store in it. */
export function temporaryFolder(): { readonly path: (name: string) => string } {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mingzhang-commands-"));
    process.env.MINGZHANG_DB = join(folder, "store.db");
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return { path: (name) => join(folder, name) };
}

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Starts a command of package.json as npm does, in a group of its own; npm itself is slow. */
export function start(command: string, ...args: string[]) {
  const PATH = `${resolve("node_modules/.bin")}:${process.env.PATH!}`;
  return spawn("sh", ["-c", `${scripts[command]!} "$@"`, command, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PATH },
    detached: true,
  });
}

/** Runs a command on the store of MINGZHANG_DB to its end. */
export function run(command: string, ...args: string[]): Promise<CommandResult> {
  const child = start(command, ...args);
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => (output[stream] += text));
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (status) => done({ status, ...output }));
  });
}
