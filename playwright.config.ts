import { defineConfig } from "@playwright/test";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { browserArguments, findBrowser } from "./scripts/find-browser";
import { freePort } from "./scripts/free-port";

// Workers load this file again: the first time decides.
process.env.MINGZHANG_TEST_PORT ??= `${await freePort()}`;
const port = process.env.MINGZHANG_TEST_PORT;
process.env.MINGZHANG_DB = join(tmpdir(), `mingzhang-e2e-${port}`, "store.db");

export default defineConfig({
  testDir: "tests/e2e",
  globalTeardown: "./tests/e2e/remove-store.ts",
  fullyParallel: true,
  workers: 2,
  // axe on a whole document takes long on a busy machine.
  timeout: 90_000,
  // And so does a page on one that does other things as well; what is there at once waits for nothing.
  expect: { timeout: 20_000 },
  reporter: "list",
  // A test that passes only then is named as flaky; what it did is recorded, which slows it down.
  retries: 1,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "zh-CN",
    trace: "on-first-retry",
    launchOptions: { executablePath: await findBrowser(), args: browserArguments },
  },
  webServer: {
    // Builds where something has changed, and imports the sample into the new store.
    command: "npm start",
    url: `http://127.0.0.1:${port}/api/v1/units`,
    env: { PORT: port, MINGZHANG_DB: process.env.MINGZHANG_DB },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
