import type { AccountFigures } from "@/accounts/indicators/account-figures";
import type { RankedUnit } from "@/db/queries/unit-ranking";
import { figuresOf } from "@/tests/accounts/indicators/figures-of";

interface RankedUnitDraft extends Partial<Omit<RankedUnit, "input">> {
  readonly own?: Parameters<typeof figuresOf>[0];
  /** Of the year before; none if not said. */
  readonly before?: Parameters<typeof figuresOf>[0];
  readonly more?: Partial<AccountFigures>;
}

/** A unit with an account of 2024, by what its totals state. */
export function rankedUnit(id: string, draft: RankedUnitDraft = {}): RankedUnit {
  const { own = {}, before, more, ...said } = draft;
  return {
    id,
    name: `云水市云泽区${id}`,
    shortName: `区${id}`,
    names: [`云水市云泽区${id}`],
    scope: "本级",
    peerGroup: { name: "政府部门", saidBy: "name" },
    includedIn: null,
    accountId: `${id}-2024-v1`,
    documentId: "0123456789abcdef",
    ...said,
    input: {
      own: figuresOf(own, more),
      before: before === undefined ? null : figuresOf(before, { year: 2023 }),
    },
  };
}
