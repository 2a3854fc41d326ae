import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  resolve: {
    alias: { "@": path("."), "server-only": path("./node_modules/server-only/empty.js") },
  },
  test: { include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"] },
});
