import type { ExplorerRow } from "./spending-rows";

interface ExplorerPathProps {
  /** Another one where the chart and its table are both there. */
  readonly label: string;
  /** From all spending down to what is shown. */
  readonly trail: readonly ExplorerRow[];
  readonly hrefOf: (code: string | null) => string;
}

/** Where in the tree one is, and the ways up. */
export function ExplorerPath({ label, trail, hrefOf }: ExplorerPathProps) {
  return (
    <nav className="path" aria-label={label}>
      <ol>
        {trail.map((row, index) => (
          <li key={row.code ?? "root"}>
            {index === trail.length - 1 ? (
              <b aria-current="true">{row.name}</b>
            ) : (
              <a data-step href={hrefOf(row.code)}>
                {row.name}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
