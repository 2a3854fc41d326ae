import type { Scope } from "./account";

/** What whoever keeps a register of units knows of one, beyond what its documents say. */
export interface RegisteredUnit {
  readonly id: string;
  readonly name: string;
  /** Former names and other spellings. */
  readonly aliases: readonly string[];
  readonly region: string;
  /** Null: its documents say 本级, or nothing; never 汇总. */
  readonly scope: Scope | null;
  /** Units to compare it with; null: those of the same kind (accounts/unit-kind.ts). */
  readonly peerGroup: string | null;
  /** Id of the registered unit that it belongs to. */
  readonly parent: string | null;
  /** Posts filled, in a year or (year null) in any other. */
  readonly staff: readonly { readonly year: number | null; readonly count: number }[];
  /** Ids of the registered units that it was merged into or split up into, from a year on. */
  readonly successors: readonly string[];
  readonly succeededIn: number | null;
}
