import type { SangongCounts as Counts } from "@/db/queries/sangong";
import { zh } from "@/messages/zh";

interface SangongCountsProps {
  readonly counts: Counts;
  readonly kinds: readonly { readonly name: string; readonly count: number }[];
}

const words = zh.account.sangong;

/** Vehicles, trips and receptions by number, and which of these the document does not state. */
export function SangongCounts({ counts, kinds }: SangongCountsProps) {
  const { vehiclesKept, vehiclesBought, delegations, delegates, receptions, receptionGuests } =
    counts;
  const stated = [
    vehiclesKept === null ? [] : [words.kept(vehiclesKept)],
    vehiclesBought === null ? [] : [words.bought(vehiclesBought)],
    delegations === null ? [] : [words.counts.delegations(delegations)],
    delegates === null ? [] : [words.counts.delegates(delegates)],
    receptions === null ? [] : [words.counts.receptions(receptions)],
    receptionGuests === null ? [] : [words.counts.receptionGuests(receptionGuests)],
  ].flat();
  const unsaid = [
    vehiclesKept === null ? [words.unsaid.vehicles] : [],
    delegations === null && delegates === null ? [words.unsaid.abroad] : [],
    receptions === null && receptionGuests === null ? [words.unsaid.receptions] : [],
  ].flat();
  const used = kinds.filter(({ count }) => count > 0);
  return (
    <div className="counts">
      {stated.length > 0 && <p>{stated.join("，")}。</p>}
      {used.length > 0 && (
        <ul className="cars" aria-label={words.vehicleKinds}>
          {used.map(({ name, count }) => (
            <li key={name}>
              <span aria-hidden="true">
                {Array.from({ length: Math.min(count, 20) }, (_, index) => (
                  <i key={index} />
                ))}
              </span>
              {words.vehicleKind(name, count)}
            </li>
          ))}
        </ul>
      )}
      {unsaid.length > 0 && <p className="counts__note">{words.notSaid(unsaid)}</p>}
    </div>
  );
}
