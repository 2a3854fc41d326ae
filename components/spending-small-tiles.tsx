import { classColour } from "@/charts/class-colour";
import { formatMoney, formatRate } from "@/accounts/format-money";
import type { SpendingTileRow } from "@/charts/spending-treemap";
import type { Unit } from "@/accounts/money";
import { zh } from "@/messages/zh-browser";

interface SpendingSmallTilesProps {
  readonly tiles: readonly SpendingTileRow[];
  readonly unit: Unit;
}

/** What the tiles without a label are, beneath them; on a phone the list of all parts stands there. */
export function SpendingSmallTiles({ tiles, unit }: SpendingSmallTilesProps) {
  if (tiles.length === 0) return null;
  return (
    <div className="small-tiles">
      <p>{zh.charts.explorer.smallTiles}</p>
      <ul>
        {tiles.map(({ code, name, fen, share }) => (
          <li key={code ?? "unlisted"}>
            <i
              aria-hidden="true"
              style={{ background: code === null ? "var(--rule-strong)" : classColour(code) }}
            />
            {name} {formatMoney(fen, unit, { decimals: 2 })}
            {share !== null && zh.charts.explorer.ofWhole(formatRate(share))}
          </li>
        ))}
      </ul>
    </div>
  );
}
