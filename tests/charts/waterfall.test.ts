import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { waterfall, type WaterfallRow } from "@/charts/waterfall";

import { boxesOf, labelsOf, PAGE, PHONE, renderScene, smallestTarget } from "./render-scene";
import { textsOf } from "./render-svg";

const words = { unit: "万元", cut: (from: string) => `从 ${from}起` } as const;
const total = (name: string, wan: number): WaterfallRow => ({
  name,
  fen: fen(wan * 1_000_000),
  kind: "total",
});
const change = (name: string, wan: number): WaterfallRow => ({
  name,
  fen: fen(wan * 1_000_000),
  kind: "change",
});
const layout = (rows: WaterfallRow[], space = PAGE) => waterfall(rows, words, space);

test("says every name and amount, a change with its arrow and sign", () => {
  const scene = layout([
    total("2023 年", 100),
    change("教育", -80),
    change("住房", 30),
    total("2024 年", 50),
  ]);
  const texts = textsOf(renderScene(scene, PAGE));
  expect(texts).toEqual(
    expect.arrayContaining([
      "2023 年",
      "100.00",
      "教育",
      "▼ −80.00",
      "住房",
      "▲ 30.00",
      "2024 年",
      "50.00",
    ]),
  );
});

test("a change begins where the one before ended, and a fall goes to the left", () => {
  const scene = layout([
    total("2023 年", 100),
    change("教育", -80),
    change("住房", 30),
    total("2024 年", 50),
  ]);
  const [first, last] = boxesOf(scene, "var(--ink-2)");
  const [down] = boxesOf(scene, "var(--down)");
  const [up] = boxesOf(scene, "var(--up)");
  expect(down!.x + down!.width).toBeCloseTo(first!.x + first!.width, 6);
  expect(up!.x).toBeCloseTo(down!.x, 6);
  expect(up!.x + up!.width).toBeCloseTo(last!.x + last!.width, 6);
  expect(down!.width / first!.width).toBeCloseTo(0.8, 6);
});

test("totals begin at zero as long as the changes can be seen beside them", () => {
  const [from] = boxesOf(
    layout([total("a", 100), change("b", 100), total("c", 200)]),
    "var(--ink-2)",
  );
  const [, to] = boxesOf(
    layout([total("a", 100), change("b", 100), total("c", 200)]),
    "var(--ink-2)",
  );
  expect(to!.width / from!.width).toBeCloseTo(2, 6);
  expect(
    labelsOf(layout([total("a", 100), change("b", 100), total("c", 200)])).join(),
  ).not.toContain("起");
});

test("an axis that is cut says from where, and each total has a break mark", () => {
  const scene = layout([total("a", 8100), change("b", 100), total("c", 8200)]);
  expect(labelsOf(scene).some((label) => /^从 \S+ 万元起$/.test(label))).toBe(true);
  const breaks = scene.marks.map(({ shapes }) => shapes.length - 1);
  expect(breaks).toEqual([2, 0, 2]);
});

test("below zero, zero itself and no change at all are drawn", () => {
  const scene = layout([total("a", 10), change("b", -30), change("c", 0), total("d", -20)]);
  expect(labelsOf(scene)).toEqual(expect.arrayContaining(["▼ −30.00", "0.00", "−20.00"]));
  const zero = layout([total("a", 0), total("b", 0)]);
  expect(boxesOf(zero, "var(--ink-2)").map(({ width }) => width)).toEqual([1.5, 1.5]);
});

test("on a phone a mark is the whole row, and a long name ends before its amount", () => {
  const name = "一个非常非常非常非常非常非常非常非常非常非常非常长的名称";
  const scene = waterfall([total(name, 100), change("教育", 5)], words, { ...PHONE, height: 140 });
  expect(smallestTarget(scene)).toBeGreaterThanOrEqual(24);
  expect(scene.marks[0]!.words).toBe(`${name}\n100.00\u00a0万元`);
  expect(labelsOf(scene).some((label) => label.endsWith("…"))).toBe(true);
});
