import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { openStore } from "@/db/client";

import { buildIfChanged } from "./build-if-changed";
import { freePort } from "./free-port";
import { importSample } from "./import-sample";

/** A server of its own over a store with the sample, as `npm start` starts it. */
export interface BenchSite {
  readonly url: string;
  readonly storeFile: string;
  /** Seconds of processor that all its processes have taken so far. */
  readonly cpuSeconds: () => number;
  /** Megabytes of memory that they hold together. */
  readonly megabytes: () => number;
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
}

/** Per second, in /proc. */
const TICKS = 100;

export class SiteBench {
  private readonly folder = mkdtempSync(join(tmpdir(), "mingzhang-bench-"));
  readonly storeFile = join(this.folder, "store.db");

  async prepare(): Promise<void> {
    const store = openStore(this.storeFile);
    for await (const { path, error } of importSample(store))
      if (error) throw new Error(`${path}: ${error.message}`);
    store.$client.close();
    if (!(await buildIfChanged())) throw new Error("the site could not be built");
  }

  /** Over the same store each time; `isFresh`: without the pages kept before. */
  async start({ isFresh }: { readonly isFresh: boolean }): Promise<BenchSite> {
    if (isFresh)
      for (const end of ["", "-wal", "-shm"])
        rmSync(`${this.storeFile}.pages${end}`, { force: true });
    const port = await freePort();
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "--conditions=react-server", "scripts/start.ts", "--host", "127.0.0.1"],
      {
        env: { ...process.env, PORT: `${port}`, MINGZHANG_DB: this.storeFile },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    const url = `http://127.0.0.1:${port}`;
    while (!(await isReady(url))) await pause(100);
    return {
      url,
      storeFile: this.storeFile,
      cpuSeconds: () => sum(processesOf(child).map(cpuSecondsOf)),
      megabytes: () => sum(processesOf(child).map(megabytesOf)),
      kill: (signal) => ended(child, signal),
    };
  }

  copyOfStore(): string {
    const copy = join(this.folder, "copy.db");
    cpSync(this.storeFile, copy);
    return copy;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => {
      resolve();
    });
    child.kill(signal);
  });
}

/** It and what it started. */
function processesOf({ pid = 0 }: ChildProcess): readonly number[] {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const stat = statOf(Number(name));
        return stat ? [[Number(name), Number(stat[1])] as const] : [];
      }),
  );
  const isBelow = (id: number): boolean =>
    id === pid || (parents.has(id) && isBelow(parents.get(id) ?? 0));
  return [...parents.keys()].filter(isBelow);
}

/** The fields after the name, which may hold anything; null once it has ended. */
function statOf(id: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      ["ENOENT", "ESRCH"].includes(String(error.code))
    )
      return null;
    throw error;
  }
}

function cpuSecondsOf(id: number): number {
  const [user, system] = statOf(id)?.slice(11, 13) ?? [];
  return (Number(user ?? 0) + Number(system ?? 0)) / TICKS;
}

function megabytesOf(id: number): number {
  const PAGES = 4_096 / 1_000_000;
  return Number(statOf(id)?.[21] ?? 0) * PAGES;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}
