import { expect, test } from "vitest";

import { regionExplorerRow } from "@/components/district/region-explorer-row";
import { wan } from "@/tests/factories";

const row = (code: string, total: string) => ({
  code,
  name: code,
  total: wan(total),
  basic: null,
  project: null,
});

test("a tree of classes, groups and items, each leading to its units, with what its parts leave", () => {
  const root = regionExplorerRow({
    name: "全部支出",
    total: wan("101.00"),
    basic: null,
    project: null,
    rows: [row("201", "100.00"), row("20106", "100.00"), row("2010601", "97.00")],
    at: { region: "990105", year: 2024, stitch: "off" },
  });
  const [functionClass] = root.parts;
  const [group] = functionClass?.parts ?? [];
  expect(root.unlisted.total).toBe(wan("1.00"));
  expect(functionClass?.unlisted.total).toBeNull();
  expect(group?.unlisted.total).toBe(wan("3.00"));
  expect(group?.parts.map(({ code }) => code)).toEqual(["2010601"]);
  expect(group?.hrefs.total).toBe("/functions/20106?region=990105&year=2024&stitch=off");
});
