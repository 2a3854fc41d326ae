import { functionCategory } from "@/accounts/classification";
import { FUNCTIONS } from "@/accounts/reference/functions";
import type { TableNumber } from "@/accounts/published-tables";

import { nameInYear } from "../function-in-year";
import type { Random } from "../random";
import type { TrueLine } from "../true-tables";
import type { Draft, Planted } from "./fault";
import { oneOf } from "./one-of";

function withLines(draft: Draft, table: TableNumber, lines: readonly TrueLine[]): Draft {
  return { ...draft, tables: { ...draft.tables, [table]: lines } };
}

/** An item's row is printed twice. */
export function repeatedRow(draft: Draft, random: Random): Planted | null {
  const table = random.pick(["02", "03", "05"] as const);
  const lines = draft.tables[table];
  const row = oneOf(
    lines.filter(({ code, figures }) => code?.length === 7 && (figures.total ?? 0) !== 0),
    random,
  );
  if (!row?.code) return null;
  return {
    draft: withLines(
      draft,
      table,
      lines.flatMap((line) => (line === row ? [line, line] : [line])),
    ),
    fault: {
      kind: "row-repeated",
      rules: ["R016"],
      place: { table, row: row.code },
      printed: row.code,
      true: null,
    },
  };
}

/** The row of a group is not printed: its items stand under none. */
export function missingGroup(draft: Draft, random: Random): Planted | null {
  const table = random.pick(["02", "03"] as const);
  const lines = draft.tables[table];
  const groups = lines.filter(({ code }) => code?.length === 5);
  // Without any group the table would be of another layout.
  const row = groups.length > 1 ? oneOf(groups, random) : undefined;
  if (!row?.code) return null;
  return {
    draft: withLines(
      draft,
      table,
      lines.filter((line) => line !== row),
    ),
    fault: {
      kind: "group-missing",
      rules: ["R014"],
      place: { table, row: row.code },
      printed: null,
      true: row.code,
    },
  };
}

/** A row has the name of another category. */
export function wrongName(draft: Draft, random: Random): Planted | null {
  const table = random.pick(["02", "03", "05"] as const);
  const lines = draft.tables[table];
  const row = oneOf(
    lines.filter(({ code }) => code?.length === 7 && isSure(code)),
    random,
  );
  const other = oneOf(
    FUNCTIONS.filter(([code]) => code.length === 7 && code.slice(0, 3) !== row?.code?.slice(0, 3)),
    random,
  )?.[1];
  if (!row?.code || !other || other.includes(row.name) || row.name.includes(other)) return null;
  return {
    draft: withLines(
      draft,
      table,
      lines.map((line) => (line === row ? { ...line, name: other } : line)),
    ),
    fault: {
      kind: "wrong-name",
      rules: ["R015"],
      place: { table, row: row.code },
      printed: other,
      true: row.name,
    },
  };
}

const isSure = (code: string) => /^[AB]$/.test(functionCategory(code)?.confidence ?? "");

/** The text puts an item under a group that table 05 does not have. */
export function unlistedGroup(draft: Draft, random: Random): Planted | null {
  const { year } = draft.context.year;
  const printed = new Set(draft.tables["05"].map(({ code }) => code));
  const passage = oneOf(
    draft.passages.filter(({ pieces }) =>
      pieces.some((piece) => typeof piece === "string" && /（款）.+（项）$/.test(piece)),
    ),
    random,
  );
  const right = passage?.pieces.find(
    (piece): piece is string => typeof piece === "string" && /（款）.+（项）$/.test(piece),
  );
  const group = oneOf(
    FUNCTIONS.filter(([code]) => code.length === 5 && !printed.has(code)),
    random,
  )?.[0];
  if (!passage || right === undefined || group === undefined) return null;
  const name = nameInYear(group, year);
  const wrong = right.replace(/（类）.+（款）/, `（类）${name}（款）`);
  const listed = draft.tables["05"].some((line) => line.name === name);
  const said = passage.pieces.find(
    (piece) => typeof piece !== "string" && piece.stated.key === "actual",
  );
  const isSpent = typeof said === "object" && "amount" in said.stated && said.stated.amount !== 0;
  if (wrong === right || listed || !isSpent) return null;
  const pieces = passage.pieces.map((piece) =>
    piece === right
      ? wrong
      : typeof piece === "string"
        ? piece
        : { ...piece, stated: { ...piece.stated, named: wrong, code: null } },
  );
  const passages = draft.passages.map((each) => (each === passage ? { ...each, pieces } : each));
  return {
    draft: { ...draft, passages },
    fault: {
      kind: "group-not-in-table",
      rules: ["R217"],
      place: { stated: "actual" },
      printed: wrong,
      true: right,
    },
  };
}
