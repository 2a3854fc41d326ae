import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { executionBullets, type BulletRow } from "@/charts/execution-bullets";
import { boxesOf, PHONE, renderScene, smallestTarget } from "./render-scene";
import { textsOf } from "./render-svg";

const wide = { width: 900, height: 240, rem: 16 };
const words = { unit: "万元", budget: "年初预算", actual: "决算", rate: "完成" } as const;

function aRow(parts: Partial<BulletRow> = {}): BulletRow {
  return {
    name: "教育",
    budget: fen(200_000_000),
    actual: fen(100_000_000),
    rate: 0.5,
    rateText: "50.0%",
    colour: "var(--fc-205)",
    doubtful: false,
    ...parts,
  };
}
const sceneOf = (row: BulletRow, space = wide) => executionBullets([row], words, space);
const draw = (row: BulletRow, space = wide) => renderScene(sceneOf(row, space), space);

test("says which budget, the amounts and the rate of every row", () => {
  const texts = textsOf(draw(aRow()));
  for (const text of ["年初预算", "决算", "完成", "教育", "200.00", "100.00", "50.0%"])
    expect(texts).toContain(text);
});

test("the bar is as long as its part of the frame", () => {
  const scene = sceneOf(aRow());
  const [frame] = boxesOf(scene, "var(--wash-2)");
  const [bar] = boxesOf(scene, "var(--fc-205)");
  expect(bar!.width / frame!.width).toBeCloseTo(0.5, 2);
  expect(bar!.x).toBe(frame!.x);
});

test("a bar over its budget is longer than the frame", () => {
  const scene = sceneOf(aRow({ rate: 1.25, rateText: "125.0%" }));
  const [frame] = boxesOf(scene, "var(--wash-2)");
  const [bar] = boxesOf(scene, "var(--fc-205)");
  expect(bar!.width / frame!.width).toBeCloseTo(1.25, 2);
});

test("a figure that contradicts its table is a dashed outline", () => {
  expect(draw(aRow({ doubtful: true }))).toContain('stroke-dasharray="3,2"');
  expect(draw(aRow())).not.toContain("stroke-dasharray");
});

test("a narrow drawing keeps name and rate and leaves the amounts to the table", () => {
  const texts = textsOf(draw(aRow(), { ...PHONE, height: 100 }));
  expect(texts).toEqual(expect.arrayContaining(["教育", "50.0%"]));
  expect(texts).not.toContain("200.00");
});

test("the arrows reach every row, which says all of it and leads on", () => {
  const [mark] = sceneOf(aRow({ href: "/units/a" })).marks;
  expect(mark!.words.split("\n")).toEqual([
    "教育",
    "年初预算 200.00\u00a0万元",
    "决算 100.00\u00a0万元",
    "完成 50.0%",
  ]);
  expect(mark!.href).toBe("/units/a");
  expect(smallestTarget(sceneOf(aRow()))).toBeGreaterThanOrEqual(24);
});
