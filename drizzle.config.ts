import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: [
    "./db/schema.ts",
    "./db/schema-published-tables.ts",
    "./db/schema-narrative.ts",
    "./db/schema-registry.ts",
    "./db/schema-rollups.ts",
    "./db/schema-search.ts",
    "./db/schema-checks.ts",
  ],
  out: "./db/migrations",
});
