import { sumFen, type Fen } from "@/accounts/money";

export interface SankeyNode {
  readonly key: string;
  readonly name: string;
  readonly colour?: string | undefined;
  /** The amount it states; without one, what flows through it. */
  readonly fen?: Fen | undefined;
  readonly href?: string | undefined;
}

export interface SankeyLink {
  readonly from: string;
  readonly to: string;
  readonly fen: Fen;
}

export interface FlowNode {
  readonly node: SankeyNode;
  /** How many steps lie before it: 0 where the money comes from. */
  readonly column: number;
  /** What comes in or goes out, whichever is more: its size in the drawing. */
  readonly flow: Fen;
}

export interface Flow {
  readonly columns: readonly (readonly FlowNode[])[];
  readonly links: readonly SankeyLink[];
}

/** Nodes in their columns, and links that have a width: a negative amount and a zero have none. */
export function sankeyFlow(nodes: readonly SankeyNode[], all: readonly SankeyLink[]): Flow {
  const links = all.filter(({ fen }) => fen > 0);
  const columnOf = new Map<string, number>(nodes.map(({ key }) => [key, 0]));
  // Money flows one way: after as many rounds as there are nodes, each has its place.
  for (let round = 0; round < nodes.length; round += 1) {
    for (const { from, to } of links) {
      columnOf.set(to, Math.max(columnOf.get(to) ?? 0, (columnOf.get(from) ?? 0) + 1));
    }
  }
  const flowing = nodes.flatMap((node) => {
    const sum = (end: "from" | "to") =>
      sumFen(links.filter((link) => link[end] === node.key).map(({ fen }) => fen));
    const [outward, inward] = [sum("from"), sum("to")];
    const flow = outward > inward ? outward : inward;
    return flow === 0 ? [] : [{ node, column: columnOf.get(node.key) ?? 0, flow }];
  });
  const count = Math.max(0, ...flowing.map(({ column }) => column + 1));
  return {
    columns: Array.from({ length: count }, (_, at) =>
      flowing.filter(({ column }) => column === at),
    ),
    links,
  };
}
