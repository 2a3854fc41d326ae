import { zh } from "@/messages/zh";

interface SortHeadProps {
  readonly text: string;
  /** The address of the same page, sorted by this column; the other way round if it already is. */
  readonly href: string;
  readonly sorted: "ascending" | "descending" | null;
  readonly left?: boolean;
}

/** The head of a column by which a table can be sorted, at its own address. */
export function SortHead({ text, href, sorted, left = false }: SortHeadProps) {
  return (
    <th
      scope="col"
      {...(left && { className: "l" })}
      {...(sorted !== null && { "aria-sort": sorted })}
    >
      <a href={href} title={zh.ranking.sortBy(text)}>
        {text}
        <span aria-hidden="true">
          {sorted === null ? " ↕" : sorted === "ascending" ? " ↑" : " ↓"}
        </span>
      </a>
    </th>
  );
}
