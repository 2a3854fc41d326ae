import { chromium, type Browser, type Page } from "@playwright/test";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

import { runCommand, WrongUsage } from "./command-line";
import { browserArguments, findBrowser } from "./find-browser";
import { freePort } from "./free-port";

const USAGE = `
Takes the pictures of README and docs anew, into docs/pictures/: the district, the account page and a
finding of the sample, the district in both themes.

  npm run screenshot [-- --store FILE]

  --store FILE  a store with the sample; without it, one is made for the occasion

Exit status: 0 done, 1 failed, 2 wrong usage.
`;

const FOLDER = "docs/pictures";
const WIDTH = 1280;
/** The real region of the sample, which has one account. */
const REGION = "420105";
const ACCOUNTS = z.object({
  data: z.tuple([
    z.object({ id: z.string(), unit: z.object({ id: z.string() }), year: z.number() }),
  ]),
});
type SampleAccount = z.infer<typeof ACCOUNTS>["data"][0];

interface Picture {
  readonly file: string;
  readonly path: (sample: SampleAccount) => string;
  readonly theme: "light" | "dark";
  /** How much of the page; or one element of it. */
  readonly shows: { readonly height: number } | { readonly element: string };
}

const PICTURES: readonly Picture[] = [
  { file: "district-light.webp", path: () => "/", theme: "light", shows: { height: 1180 } },
  { file: "district-dark.webp", path: () => "/", theme: "dark", shows: { height: 1180 } },
  {
    file: "account.webp",
    path: ({ unit, year }) => `/units/${unit.id}/${year}`,
    theme: "light",
    shows: { height: 1200 },
  },
  {
    file: "finding.webp",
    path: ({ id }) => `/checks/${id}`,
    theme: "light",
    shows: { element: "#f3" },
  },
];

await runCommand({
  usage: USAGE,
  options: { store: { type: "string" } },
  run: async ({ positionals, values: { store } }) => {
    if (positionals.length > 0) throw new WrongUsage("npm run screenshot takes no such arguments.");
    if (store !== undefined && !existsSync(store)) throw new WrongUsage(`No store at ${store}.`);
    const folder = mkdtempSync(join(tmpdir(), "mingzhang-screenshot-"));
    try {
      await withServer(store ?? join(folder, "store.db"), takePictures);
    } finally {
      rmSync(folder, { recursive: true });
    }
    return 0;
  },
});

/** Serves a store during `visit`; an empty one takes in the sample first. */
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

async function takePictures(origin: string): Promise<void> {
  const accounts = await fetch(`${origin}/api/v1/accounts?region=${REGION}`);
  const [sample] = ACCOUNTS.parse(await accounts.json()).data;
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const picture of PICTURES) await takePicture(browser, origin, sample, picture);
  } finally {
    await browser.close();
  }
}

async function takePicture(
  browser: Browser,
  origin: string,
  sample: SampleAccount,
  { file, path, theme, shows }: Picture,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: "height" in shows ? shows.height : 900 },
    locale: "zh-CN",
    colorScheme: theme,
  });
  await page.goto(origin + path(sample), { waitUntil: "networkidle" });
  const target = "element" in shows ? page.locator(shows.element) : page;
  const png = await target.screenshot({ animations: "disabled" });
  const where = join(FOLDER, file);
  writeFileSync(where, await asWebP(page, png));
  await page.close();
  console.log(where);
}

/** A third of the bytes; the browser that took the picture can write it. */
async function asWebP(page: Page, png: Buffer): Promise<Buffer> {
  const encoded = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.85).split(",")[1] ?? "";
  }, png.toString("base64"));
  return Buffer.from(encoded, "base64");
}
