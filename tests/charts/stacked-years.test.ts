import { expect, test } from "vitest";

import { fen, type Fen } from "@/accounts/money";
import type { StackedWords, StackedYears } from "@/charts/stack-of";
import { stackedYears, stackedYearsHeights } from "@/charts/stacked-years";

import { boxesOf, labelsOf, PAGE, PHONE, renderScene, smallestTarget } from "./render-scene";
import { textsOf } from "./render-svg";

const words: StackedWords = {
  unit: "万元",
  total: "合计",
  missing: "无",
  year: (year: number) => `${year} 年`,
  noShare: "有负数",
};
const wan = (...amounts: (number | null)[]): (Fen | null)[] =>
  amounts.map((amount) => (amount === null ? null : fen(amount * 1_000_000)));
const part = (name: string, colour: string, ...amounts: (number | null)[]) => ({
  key: name,
  name,
  colour,
  values: wan(...amounts),
});
const RED = "var(--fc-204)";
const BLUE = "var(--fc-201)";
const layout = (chart: Partial<StackedYears>, space = PAGE) =>
  stackedYears({ years: [2023, 2024], parts: [], ...chart }, words, space);

test("heights are as the amounts, and each part lies on the one before it", () => {
  const scene = layout({ parts: [part("车", RED, 10, 30), part("访", BLUE, 20, 10)] });
  const [low] = boxesOf(scene, RED);
  const [high] = boxesOf(scene, BLUE);
  expect(high!.height / low!.height).toBeCloseTo(2, 6);
  expect(high!.y + high!.height).toBeCloseTo(low!.y, 6);
  expect(textsOf(renderScene(scene, PAGE))).toEqual(
    expect.arrayContaining(["2023", "2024", "10.00", "20.00", "车", "访"]),
  );
});

test("a year of which nothing is stated says so, and is no zero", () => {
  const scene = layout({ parts: [part("车", RED, null, 30)] });
  expect(labelsOf(scene)).toContain("无");
  expect(scene.marks[0]!.words).toBe("2023 年\n无");
  expect(labelsOf(layout({ parts: [part("车", RED, 0, 30)] }))).not.toContain("无");
});

test("a part too small to be seen is not named, but each year says it", () => {
  const parts = [part("车", RED, 100, 100), part("其他", BLUE, 0.01, 0)];
  for (const space of [PAGE, PHONE]) {
    const scene = layout({ parts }, space);
    expect(labelsOf(scene).join()).not.toContain("其他");
    expect(scene.marks[0]!.words).toContain("其他 0.01\u00a0万元");
  }
});

test("a negative part lies below zero", () => {
  const scene = layout({ parts: [part("车", RED, 30, 30), part("访", BLUE, -10, 5)] });
  const [above] = boxesOf(scene, RED);
  const [below] = boxesOf(scene, BLUE);
  expect(below!.y).toBeCloseTo(above!.y + above!.height, 6);
});

test("shares fill the column, but there are none where a part is negative", () => {
  const parts = [part("车", RED, 10, 30), part("访", BLUE, 30, -10)];
  const scene = layout({ parts, share: true });
  expect(labelsOf(scene)).toEqual(expect.arrayContaining(["25.0%", "75.0%", "有负数"]));
  expect(boxesOf(scene, RED)).toHaveLength(1);
});

test("a total is written only where one is stated, and the budget is an outline with its name", () => {
  const parts = [part("车", RED, 10, 30)];
  const plain = labelsOf(layout({ parts, frameName: "年初预算" }));
  expect(plain).not.toContain("年初预算");
  const scene = layout({
    parts,
    totals: wan(10, 30),
    frames: wan(40, null),
    frameName: "年初预算",
  });
  expect(labelsOf(scene)).toContain("年初预算");
  expect(boxesOf(scene, "none")).toHaveLength(1);
  expect(boxesOf(scene, "none")[0]!.height / boxesOf(scene, RED)[0]!.height).toBeCloseTo(4, 6);
  expect(scene.marks[0]!.words).toContain("年初预算 40.00\u00a0万元");
});

test("on a phone the years are rows, and parts are numbered as their names are", () => {
  const years = Array.from({ length: 10 }, (_, at) => 2015 + at);
  const parts = [part("车", RED, ...years.map(() => 10)), part("访", BLUE, ...years.map(() => 20))];
  const { narrow: height } = stackedYearsHeights({ years, parts, frameName: undefined }, 350);
  const scene = layout({ years, parts }, { ...PHONE, height });
  expect(labelsOf(scene)).toEqual(expect.arrayContaining(["1 车", "2 访", "1", "2", "2015"]));
  const [first, second] = boxesOf(scene, RED);
  expect(first!.x).toBe(second!.x);
  expect(smallestTarget(scene)).toBeGreaterThanOrEqual(24);
});

test("a last year without amounts takes no names away, and numbers stand only where segments bear them", () => {
  const labels = labelsOf(
    layout({ parts: [part("车", RED, 10, null), part("访", BLUE, 20, null)] }),
  );
  expect(labels).toEqual(expect.arrayContaining(["车", "访", "无"]));
  expect(labels.filter((label) => /^\d (?:车|访)$/.test(label))).toEqual([]);
});

test("a part that the last year has not is named above", () => {
  const scene = layout({ parts: [part("车", RED, 10, 30), part("访", BLUE, 20, null)] });
  expect(labelsOf(scene)).toEqual(expect.arrayContaining(["车", "访"]));
  expect(scene.ground.some(({ style }) => style.fill === BLUE)).toBe(true);
});

test("one year stands by its axis, not in the middle of the page", () => {
  const scene = layout({ years: [2024], parts: [part("车", RED, 30)] });
  const [only] = boxesOf(scene, RED);
  expect(only!.x).toBeLessThan(PAGE.width / 4);
});

test("nothing at all is drawn as blank years", () => {
  expect(labelsOf(layout({})).filter((label) => label === "无")).toHaveLength(2);
});
