import { expect, it } from "vitest";

import { nearestNames } from "@/components/missing/nearest-names";

const units = ["区教育局", "区委办公室", "区财政局", "区人大办公室"].map((name) => ({ name }));
const nearest = (asked: string) => nearestNames(asked, units)[0]?.name;

it("puts the name first that shares most with what was asked for", () => {
  expect(nearest("汉阳区委办")).toBe("区委办公室");
  expect(nearest("财政")).toBe("区财政局");
  expect(nearest("人大办")).toBe("区人大办公室");
});

it("keeps the order where nothing is alike", () => {
  expect(nearestNames("zzz", units)).toEqual(units);
});
