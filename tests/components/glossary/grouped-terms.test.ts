import { expect, test } from "vitest";

import { GLOSSARY } from "@/accounts/reference/glossary";
import { groupedTerms } from "@/components/glossary/grouped-terms";

test("every term is in one group, in the order of the glossary", () => {
  const groups = groupedTerms(GLOSSARY);
  expect(groups.flatMap(({ entries }) => entries)).toEqual(GLOSSARY);
  expect(groups.map(({ entries }) => entries.length).every((length) => length >= 4)).toBe(true);
});
