import { createHash } from "node:crypto";

import type { Account } from "@/accounts/account";
import type { Figure } from "@/accounts/provenance";

/**
 * Equal for documents that say the same figures, whatever their words, layout and file: every cell of
 * the tables, every stated amount, rate and count, and the projects' amounts.
 */
export function fingerprint(account: Account): string {
  const cells = Object.entries(account.tables).flatMap(([number, table]) =>
    table.lines.flatMap(({ side, key, code, figures }) =>
      Object.entries(figures).map(([column, cell]) => [
        number,
        side,
        key,
        code,
        column,
        said(cell),
      ]),
    ),
  );
  const stated = account.stated.flatMap(({ key, name, code, value }) => {
    switch (value.kind) {
      case "amount":
        return [[key, name, code, value.fen]];
      case "rate":
        return [[key, name, code, value.rate]];
      case "count":
        return [[key, name, code, value.count]];
      case "text":
        return [];
    }
  });
  const projects = account.projects.map(({ origin, budget, actual }) => [
    origin,
    said(budget),
    said(actual),
  ]);
  // Sorted: the order in which a document says its figures is layout too.
  const all = [cells, stated, projects].map((part) =>
    part.map((row) => JSON.stringify(row)).sort(),
  );
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}

function said(figure: Figure | null): number | string | null {
  if (figure === null) return null;
  return figure.amount.kind === "stated" ? figure.amount.fen : figure.amount.kind;
}
