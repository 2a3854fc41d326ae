import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { sankey, sankeyHeights } from "@/charts/sankey";
import { sankeyFlow } from "@/charts/sankey-flow";

import { labelsOf, PAGE, PHONE, renderScene } from "./render-scene";

const nodes = ["拨款", "其他收入", "一般公共预算", "教育", "住房", "基本", "项目"].map((name) => ({
  key: name,
  name,
}));
const link = (from: string, to: string, wan: number) => ({ from, to, fen: fen(wan * 1_000_000) });
const links = [
  link("拨款", "一般公共预算", 90),
  link("其他收入", "一般公共预算", 10),
  link("一般公共预算", "教育", 75),
  link("一般公共预算", "住房", 25),
  link("教育", "基本", 60),
  link("教育", "项目", 15),
  link("住房", "基本", 25),
];
const words = { unit: "万元" } as const;

test("a node stands as many columns on as money passes before it", () => {
  const columns = sankeyFlow(nodes, links).columns.map((column) =>
    column.map(({ node }) => node.name),
  );
  expect(columns).toEqual([
    ["拨款", "其他收入"],
    ["一般公共预算"],
    ["教育", "住房"],
    ["基本", "项目"],
  ]);
});

test("says every name with its amount, and where it goes on to", () => {
  const scene = sankey(nodes, links, words, PAGE);
  expect(labelsOf(scene)).toEqual(
    expect.arrayContaining([
      "拨款 90.00",
      "一般公共预算 100.00",
      "教育 75.00",
      "基本 85.00",
      "项目 15.00",
    ]),
  );
  expect(scene.marks[3]!.words).toBe(
    "教育 75.00\u00a0万元\n→ 基本 60.00\u00a0万元\n→ 项目 15.00\u00a0万元",
  );
});

test("one scale in all columns: heights are as the amounts", () => {
  const { marks } = sankey(nodes, links, words, { ...PAGE, height: 800 });
  const heights = marks.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.type === "rect" ? [shape.shape.height] : [])),
  );
  expect(heights[0]! / heights[1]!).toBeCloseTo(9, 6);
  expect(heights[0]! / heights[2]!).toBeCloseTo(0.9, 6);
});

test("a negative amount and a zero have no flow, and what nothing flows through no place", () => {
  const odd = [...links.slice(1), link("拨款", "一般公共预算", -90), link("住房", "项目", 0)];
  const flow = sankeyFlow(nodes, odd);
  expect(flow.links).toHaveLength(6);
  expect(flow.columns.flat().map(({ node }) => node.name)).not.toContain("拨款");
});

test("on a phone nodes are numbered and their names stand beneath", () => {
  const { narrow } = sankeyHeights(nodes, links, { unit: "万元", phone: 350 });
  const labels = labelsOf(sankey(nodes, links, words, { ...PHONE, height: narrow }));
  expect(labels).toEqual(expect.arrayContaining(["1", "7", "1 拨款 90.00", "7 项目 15.00"]));
});

test("twenty-six classes stay inside their column", () => {
  const classes = Array.from({ length: 26 }, (_, at) => ({ key: `${at}`, name: `第 ${at} 类` }));
  const all = [{ key: "x", name: "预算" }, ...classes];
  const flows = classes.map(({ key }, at) => link("x", key, 1 + at * at));
  const { wide } = sankeyHeights(all, flows, { unit: "万元", phone: 350 });
  const { marks } = sankey(all, flows, words, { ...PAGE, height: wide });
  expect(marks).toHaveLength(27);
  for (const { shapes } of marks) {
    const [shape] = shapes;
    if (shape?.type !== "rect") throw new Error("a node is a rectangle");
    expect(shape.shape.y).toBeGreaterThanOrEqual(-0.001);
    expect(shape.shape.y + shape.shape.height).toBeLessThanOrEqual(wide + 0.001);
  }
});

test("no flow is an empty drawing", () => {
  expect(renderScene(sankey(nodes, [], words, PAGE), PAGE)).toContain("<svg");
});
