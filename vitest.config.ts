import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const ALL = ["tests/**/*.test.ts", "tests/**/*.test.tsx"];
/** What starts processes and threads, measures memory or draws at random, each file in a process of its own. */
const APART = [
  "tests/{scripts,simulation,ingest/readers}/**/*.test.ts",
  "tests/ingest/*.test.ts",
  "tests/accounts/checks/scored.test.ts",
];

export default defineConfig({
  resolve: {
    alias: { "@": path("."), "server-only": path("./node_modules/server-only/empty.js") },
  },
  test: {
    // Not one fewer than there are, as by default: half of two is left idle.
    maxWorkers: "100%",
    // A busy machine is no failure; what hangs is still ended.
    testTimeout: 30_000,
    projects: [
      // The others share what they import: most of their time went into importing it again.
      { extends: true, test: { name: "together", include: ALL, exclude: APART, isolate: false } },
      { extends: true, test: { name: "apart", include: APART } },
    ],
  },
});
