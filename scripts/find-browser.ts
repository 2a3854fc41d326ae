import chromiumPackage from "@sparticuz/chromium";
import { chromium } from "@playwright/test";
import { existsSync } from "node:fs";

/** Quiet, offline but for the pages asked for; as root Chromium does not start in its sandbox. */
export const browserArguments: string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Debian and its relatives install it. */
const INSTALLED = "/usr/bin/chromium";

/** The program file of the browser for tests and pictures; unpacks the packaged one if need be. */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, and there is no such file.`);
  }
  const found = [INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
  if (found) return found;
  if (process.platform === "linux" && process.arch === "x64")
    return chromiumPackage.executablePath();
  throw new Error(
    "No Chromium found. Install it (Debian: apt-get install chromium fonts-wqy-microhei), " +
      "or name the program of Chrome or Chromium in CHROME_PATH.",
  );
}
