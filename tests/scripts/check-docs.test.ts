import { readFileSync } from "node:fs";
import { format } from "prettier";
import { expect, test } from "vitest";

import { checkDocs } from "@/scripts/check-docs";

test("docs/checks.md is what the rules say: npm run check-docs writes it", async () => {
  const wanted = await format(checkDocs(), { parser: "markdown", printWidth: 100 });
  expect(readFileSync("docs/checks.md", "utf8")).toBe(wanted);
});
