import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { trendLines, type TrendSeries } from "@/charts/trend-lines";

import { labelsOf, PAGE, PHONE, renderScene } from "./render-scene";

const words = {
  unit: "万元",
  derived: "推得",
  missing: "无",
  year: (year: number) => `${year} 年`,
} as const;
const series = (name: string, ...amounts: (number | null)[]): TrendSeries => ({
  key: name,
  name,
  points: amounts.map((wan, at) => ({
    year: 2020 + at,
    fen: wan === null ? null : fen(wan * 1_000_000),
    kind: "published",
  })),
});
const linesOf = (all: TrendSeries[]) =>
  trendLines(all, words, PAGE).ground.filter(
    ({ type, style }) => type === "path" && style.lineWidth === 1.75,
  );

test("one line has its amounts at its points", () => {
  const labels = labelsOf(trendLines([series("支出", 100, 150)], words, PAGE));
  expect(labels).toEqual(expect.arrayContaining(["2020", "2021", "100.00", "150.00", "万元"]));
});

test("a blank year parts the line and says so; a zero does not", () => {
  expect(linesOf([series("支出", 100, null, 120, 130)])).toHaveLength(1);
  expect(labelsOf(trendLines([series("支出", 100, null, 120)], words, PAGE))).toContain("无");
  expect(linesOf([series("支出", 100, 0, 120)])).toHaveLength(2);
  expect(labelsOf(trendLines([series("支出", 100, 0, 120)], words, PAGE))).not.toContain("无");
});

test("a year without a point is a gap as well", () => {
  const { points, ...rest } = series("支出", 100, 110, 120, 130);
  expect(linesOf([{ ...rest, points: points.filter(({ year }) => year !== 2021) }])).toHaveLength(
    1,
  );
});

test("a derived year is hollow, dashed, and says what it is", () => {
  const { points, ...rest } = series("支出", 100, 110, 120);
  const all = [
    {
      ...rest,
      points: points.map((point, at) =>
        at === 0 ? { ...point, kind: "derived" as const } : point,
      ),
    },
  ];
  expect(linesOf(all).map(({ style }) => "lineDash" in style)).toEqual([true, false]);
  const [first] = trendLines(all, words, PAGE).marks;
  expect(first!.words).toBe("支出\n2020 年 100.00\u00a0万元\n推得");
  expect(first!.shapes[0]!.style.fill).toBe("var(--surface)");
});

test("several lines are named at their ends, no name on another", () => {
  const all = Array.from({ length: 12 }, (_, at) => series(`单位${at}`, 100, 100 + at));
  const { labels } = trendLines(all, words, PAGE);
  const places = labels
    .flatMap((shape) => (shape.type === "text" ? [shape.y] : []))
    .sort((a, b) => a - b);
  expect(places).toHaveLength(12);
  for (const [at, y] of places.slice(1).entries()) expect(y - places[at]!).toBeGreaterThan(15);
});

test("on a phone the names stand above, by the number at the end of the line", () => {
  const labels = labelsOf(trendLines([series("甲", 1, 2), series("乙", 3, 4)], words, PHONE));
  expect(labels).toEqual(expect.arrayContaining(["1 甲", "2 乙", "1", "2"]));
});

test("one point, none, and amounts below zero are drawn", () => {
  expect(trendLines([series("甲", 5)], words, PAGE).marks).toHaveLength(1);
  expect(renderScene(trendLines([], words, PAGE), PAGE)).toContain("<svg");
  expect(labelsOf(trendLines([series("甲", -5, 5)], words, PAGE))).toContain("−5.00");
});
