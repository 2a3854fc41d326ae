import { expect, test } from "vitest";

import { GLOSSARY } from "@/accounts/reference/glossary";

test("85 terms, each explained once", () => {
  expect(GLOSSARY).toHaveLength(85);
  expect(new Set(GLOSSARY.map(({ term }) => term)).size).toBe(85);
  for (const { explanation } of GLOSSARY) expect(explanation).not.toBe("");
});
