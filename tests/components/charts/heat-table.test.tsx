import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { heatSteps } from "@/charts/heat-steps";
import { HeatTable } from "@/components/heat-table";
import { Sparkline } from "@/components/sparkline";

const steps = heatSteps([0.8, 0.9], "rate", "万元");
const table = (value: number | null) =>
  renderToStaticMarkup(
    <HeatTable
      label="执行率"
      corner="单位"
      rows={[{ key: "a", name: "甲", href: "/units/a" }]}
      columns={["2024"]}
      cells={[[{ value, text: "85.0%", href: "/units/a/2024" }]]}
      steps={steps}
    />,
  );

test("a cell has its figure, its link and its step; the legend has every range", () => {
  const html = table(0.85);
  expect(html).toContain(
    '<td class="heat__step heat__sequential-1"><a href="/units/a/2024">85.0%</a>',
  );
  for (const { text } of steps) expect(html).toContain(text.replace("<", "&lt;"));
  expect(html).not.toContain("heat__blank");
});

test("a blank is hatched and said, and has no figure", () => {
  const html = table(null);
  expect(html).toContain('class="heat__step heat__blank"><span aria-hidden="true">—');
  expect(html).not.toContain("85.0%");
});

test("a sparkline parts at a blank, and a single year is a dot", () => {
  const path = (...values: (number | null)[]) =>
    /class="sparkline__line" d="([^"]*)"/.exec(
      renderToStaticMarkup(<Sparkline values={values} label="支出" />),
    )?.[1];
  expect(path(1, 2, null, 3, 4)?.match(/[ML]/g)?.join("")).toBe("MLML");
  expect(path(1, null, 2)).toMatch(/^M[^L]*h0M[^L]*h0$/);
  expect(renderToStaticMarkup(<Sparkline values={[]} label="支出" />)).toContain(
    'aria-label="支出"',
  );
});

test("a sparkline uses its height, but a line that hardly moves stays flat", () => {
  const lowest = (...values: number[]) =>
    Math.max(
      ...[
        ...renderToStaticMarkup(<Sparkline values={values} label="支出" />).matchAll(
          /[ML][\d.]+ ([\d.]+)/g,
        ),
      ].map(([, y]) => Number(y)),
    );
  expect(lowest(50, 100)).toBe(21);
  expect(lowest(99, 100)).toBeLessThan(5);
});

test("a sparkline below zero shows where zero is", () => {
  const html = (...values: number[]) =>
    renderToStaticMarkup(<Sparkline values={values} label="支出" />);
  expect(html(1, -1)).toContain("sparkline__zero");
  expect(html(1, 2)).not.toContain("sparkline__zero");
});
