import { formatMoney } from "@/accounts/format-money";
import type { Fen, Unit } from "@/accounts/money";
import { INK, NARROW, smallText, textWidth, type ChartSpace } from "./chart-space";
import { fittedLines } from "./fit-text";
import { legend } from "./legend";
import {
  sankeyFlow,
  type Flow,
  type FlowNode,
  type SankeyLink,
  type SankeyNode,
} from "./sankey-flow";
import { HALO, path, rect, target, text, type Box, type Scene, type Shape } from "./scene";
import { shortValue } from "./value-format";

interface Placed extends FlowNode {
  readonly box: Box;
  /** From 1: what stands for its name on a phone. */
  readonly number: number;
}

const PLAIN = "var(--rule-strong)";
/** In rem: how wide a node is, how high at least the line for it, and what lies between two. */
const BAR = 0.9;
const LINE = 1.3;
const GAP = 0.5;

/** From left to right. On a phone a node has a number, and the names stand beneath. */
export function sankey(
  nodes: readonly SankeyNode[],
  links: readonly SankeyLink[],
  { unit }: { readonly unit: Unit },
  space: ChartSpace,
): Scene {
  const { rem, width } = space;
  const narrow = width < NARROW;
  const small = smallText(space);
  const flow = sankeyFlow(nodes, links);
  const key = narrow ? numbered(flow, unit) : [];
  const length = space.height - legend(key, space).height - (narrow ? rem * 0.5 : 0);
  const placed = place();
  const of = new Map(placed.map((each) => [each.node.key, each]));
  const last = flow.columns.length - 1;
  return {
    ground: [...ribbons(), ...legend(key, space, length + rem * 0.5).shapes],
    marks: placed.map(({ node, flow: through, box }) => ({
      ...target(box),
      words: [
        `${node.name} ${formatMoney(node.fen ?? through, unit)}`,
        ...flow.links
          .filter(({ from }) => from === node.key)
          .map(({ to, fen }) => `→ ${of.get(to)?.node.name ?? to} ${formatMoney(fen, unit)}`),
      ].join("\n"),
      href: node.href,
      shapes: [rect(box, { fill: node.colour ?? PLAIN })],
    })),
    labels: placed.map(nameOf),
  };

  /** One scale for all columns; what a column leaves is shared out between its nodes. */
  function place(): Placed[] {
    const gap = GAP * rem;
    const least = LINE * rem;
    const scale = Math.min(...flow.columns.map((column) => scaleFor(column, least, gap)));
    const step = (width - BAR * rem) / Math.max(1, flow.columns.length - 1);
    let number = 0;
    return flow.columns.flatMap((column, at) => {
      const slots = column.map((each) => Math.max(each.flow * scale, least));
      const left = length - slots.reduce((sum, slot) => sum + slot, 0);
      const between = Math.max(gap, left / (column.length + 1));
      let y = Math.max(0, (left - between * (column.length - 1)) / 2);
      return column.map((each, index) => {
        const slot = slots[index] ?? least;
        const height = Math.max(1, each.flow * scale);
        const box = { x: at * step, y: y + (slot - height) / 2, width: BAR * rem, height };
        y += slot + between;
        number += 1;
        return { ...each, box, number };
      });
    });
  }

  /** Pixels a fen at which this column just fits, when no node has less than the least. */
  function scaleFor(column: readonly FlowNode[], least: number, gap: number): number {
    const room = length - gap * (column.length - 1);
    let small = new Set<FlowNode>();
    for (;;) {
      const large = column.filter((each) => !small.has(each));
      const flowing = large.reduce((sum, each) => sum + each.flow, 0);
      const scale = Math.max(0, room - small.size * least) / Math.max(1, flowing);
      const under = column.filter((each) => small.has(each) || each.flow * scale < least);
      if (under.length === small.size || large.length === 0) return scale;
      small = new Set(under);
    }
  }

  function ribbons(): Shape[] {
    const used = new Map<string, { into: number; out: number }>();
    return flow.links.flatMap(({ from, to, fen }) => {
      const [source, end] = [of.get(from), of.get(to)];
      if (!source || !end) return [];
      const [a, b] = [taken(source, "out", fen), taken(end, "into", fen)];
      const [x0, x1] = [source.box.x + source.box.width, end.box.x];
      const half = (x0 + x1) / 2;
      const there = `C${at(half, a.top)} ${at(half, b.top)} ${at(x1, b.top)}`;
      const back = `C${at(half, b.bottom)} ${at(half, a.bottom)} ${at(x0, a.bottom)}`;
      const fill = end.node.colour ?? source.node.colour ?? PLAIN;
      return [
        path(`M${at(x0, a.top)}${there}L${at(x1, b.bottom)}${back}Z`, { fill, opacity: 0.35 }),
      ];
    });

    /** The next free part of a node's left or right side. */
    function taken({ node, flow: through, box }: Placed, side: "into" | "out", fen: Fen) {
      const before = used.get(node.key) ?? { into: 0, out: 0 };
      const top = box.y + before[side];
      const high = (fen / through) * box.height;
      used.set(node.key, { ...before, [side]: before[side] + high });
      return { top, bottom: top + high };
    }
  }

  function nameOf({ node, column, flow: through, box, number }: Placed): Shape {
    const right = column === last && last > 0;
    const room = width / Math.max(1, last) - rem * (BAR + 1);
    const amount = shortValue(node.fen ?? through, "money", unit);
    const amountRoom = textWidth(amount, small.fontSize) + rem * 0.4;
    const [name = ""] = fittedLines(node.name, room - amountRoom, small.fontSize, 1);
    return text(
      narrow ? `${number}` : `${name} ${amount}`,
      [right ? box.x - rem * 0.3 : box.x + box.width + rem * 0.3, box.y + box.height / 2],
      { ...small, ...HALO, fill: INK, align: right ? "right" : "left" },
      space,
    );
  }
}

/** In pixels at the usual type size, for the width of a phone and of a page. */
export function sankeyHeights(
  nodes: readonly SankeyNode[],
  links: readonly SankeyLink[],
  { unit, phone }: { readonly unit: Unit; readonly phone: number },
) {
  const flow = sankeyFlow(nodes, links);
  const key = legend(numbered(flow, unit), { width: phone, height: 0, rem: 16 }).height;
  const most = Math.max(1, ...flow.columns.map(({ length }) => length));
  return {
    narrow: key + Math.max(260, most * (LINE + GAP) * 16 * 1.4),
    wide: Math.max(320, most * (LINE + GAP) * 16 * 1.7),
  };
}

function numbered({ columns }: Flow, unit: Unit) {
  return columns.flat().map(({ node, flow }, at) => ({
    name: `${at + 1} ${node.name} ${shortValue(node.fen ?? flow, "money", unit)}`,
    swatch: (box: Box) => [rect(box, { fill: node.colour ?? PLAIN })],
  }));
}

function at(x: number, y: number): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
