import { chromium } from "@playwright/test";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

import { runCommand, WrongUsage } from "./command-line";
import { browserArguments, findBrowser } from "./find-browser";
import { freePort } from "./free-port";

const USAGE = `
Takes the README's picture, docs/screenshot.png: the sample's account page, from a server and a
store of its own.

  npm run screenshot

Exit status: 0 done, 1 failed, 2 wrong usage.
`;

const PICTURE = "docs/screenshot.png";
const VIEW = { width: 1280, height: 1200 };
const ACCOUNTS = z.object({
  data: z.tuple([z.object({ unit: z.object({ id: z.string() }), year: z.number() })]),
});

await runCommand({
  usage: USAGE,
  options: {},
  run: async ({ positionals }) => {
    if (positionals.length > 0) throw new WrongUsage("npm run screenshot takes no arguments.");
    const folder = mkdtempSync(join(tmpdir(), "mingzhang-screenshot-"));
    try {
      await withServer(join(folder, "store.db"), takePicture);
    } finally {
      rmSync(folder, { recursive: true });
    }
    console.log(PICTURE);
    return 0;
  },
});

/** Serves an otherwise empty store with the sample during `visit`. */
async function withServer(store: string, visit: (origin: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const server = spawn("npm", ["start"], {
    env: { ...process.env, PORT: `${port}`, MINGZHANG_DB: store },
    stdio: "inherit",
    // A group of its own, so that what npm starts ends with it.
    detached: true,
  });
  const ended = new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", resolve);
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    const early = ended.then(() => {
      throw new Error("The server ended before it answered.");
    });
    await Promise.race([answers(origin), early]);
    await visit(origin);
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
    await ended;
  }
}

/** Once the server answers; until it has built the pages, connections are refused. */
async function answers(origin: string): Promise<void> {
  while (!(await fetch(origin).catch(() => null))) await pause(200);
}

async function takePicture(origin: string): Promise<void> {
  const accounts = await fetch(`${origin}/api/v1/accounts`);
  const [sample] = ACCOUNTS.parse(await accounts.json()).data;
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const page = await browser.newPage({ viewport: VIEW, locale: "zh-CN" });
  await page.goto(`${origin}/units/${sample.unit.id}/${sample.year}`);
  await page.screenshot({ path: PICTURE });
  await browser.close();
}
