import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { rankedBars } from "@/charts/ranked-bars";
import { renderSvg, shapesOf, textsOf } from "./render-svg";

const space = { width: 480, height: 120, rem: 16 };
const row = (name: string, wan: number) => ({ code: "30101", name, fen: fen(wan * 1_000_000) });
const draw = (rows: ReturnType<typeof row>[], scale: [number, number]) =>
  renderSvg(
    rankedBars(
      rows,
      {
        unit: "万元",
        scale: [fen(scale[0] * 1_000_000), fen(scale[1] * 1_000_000)],
        description: "排行",
      },
      space,
    ),
    space,
  );

test("keeps the order given and writes names and amounts", () => {
  const texts = textsOf(draw([row("奖金", 100), row("办公费", 25)], [0, 100]));
  expect(texts).toEqual(["奖金", "办公费", "100.00", "25.00"]);
});

test("two charts with one scale draw one amount equally long", () => {
  const [alone] = shapesOf(draw([row("办公费", 25)], [0, 100]), "var(--ink-2)");
  const [first, second] = shapesOf(
    draw([row("奖金", 100), row("办公费", 25)], [0, 100]),
    "var(--ink-2)",
  );
  expect(alone!.width).toBeCloseTo(second!.width, 1);
  expect(first!.width / second!.width).toBeCloseTo(4, 1);
});

test("a negative amount goes to the left of zero, with a true minus", () => {
  const svg = draw([row("奖金", 100), row("冲减", -50)], [-50, 100]);
  const [positive, negative] = shapesOf(svg, "var(--ink-2)");
  expect(negative!.width / positive!.width).toBeCloseTo(-0.5, 2);
  expect(textsOf(svg)).toContain("−50.00");
});
