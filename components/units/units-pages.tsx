import { zh } from "@/messages/zh";

import { unitsViewHref, type UnitsView } from "./units-address";

interface UnitsPagesProps {
  readonly view: UnitsView;
  readonly shown: PageOfUnits;
}

/** Which of how many rows a page shows; counted from 0. */
export interface PageOfUnits {
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly below: number;
  readonly of: number;
}

/** A page beyond the last is the last. */
export function pageOfUnits({ rows, page: asked = 1 }: UnitsView, of: number): PageOfUnits {
  const size = rows === "all" ? Math.max(1, of) : Number(rows ?? 20);
  const pages = Math.max(1, Math.ceil(of / size));
  const page = Math.min(asked, pages);
  return { page, pages, from: (page - 1) * size, below: Math.min(page * size, of), of };
}

export function UnitsPages({ view, shown }: UnitsPagesProps) {
  const { page, pages, from, below, of } = shown;
  const words = zh.units.list;
  const to = (target: number) => unitsViewHref(view, { page: target > 1 ? target : undefined });
  return (
    <nav className="pages" aria-label={words.pages}>
      <span>{words.shown(from + 1, below, of)}</span>
      {page > 1 && <a href={to(page - 1)}>{words.previous}</a>}
      {page < pages && <a href={to(page + 1)}>{words.next}</a>}
      {pages > 1 && (
        <a href={unitsViewHref(view, { rows: "all", page: undefined })}>{words.rowCounts.all}</a>
      )}
    </nav>
  );
}
