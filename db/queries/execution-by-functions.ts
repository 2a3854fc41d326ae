import "server-only";

import { groupBy } from "@/accounts/group-by";
import { sumFen, type Fen } from "@/accounts/money";
import { askStore } from "./ask-store";
import { executionPairs, type BudgetKind, type ExecutionPair } from "./execution-pairs";

/** A 类, 款 or 项 over the accounts that state its budget and its actual. */
export interface FunctionExecution {
  readonly code: string;
  readonly units: number;
  readonly budget: Fen;
  readonly actual: Fen;
  readonly rate: number | null;
  readonly hasParts: boolean;
}

export interface FunctionUnitExecution {
  /** The passages added up: one, or those of the parts where the category itself is not stated. */
  readonly pairs: readonly ExecutionPair[];
  readonly unit: ExecutionPair["unit"];
  readonly budget: Fen;
  readonly actual: Fen;
  readonly rate: number | null;
}

export interface RegionFunctionExecution {
  /** The asked one; null of all classes together. */
  readonly whole: FunctionExecution | null;
  /** The largest budget first. */
  readonly parts: readonly FunctionExecution[];
  /** The lowest rate first. */
  readonly units: readonly FunctionUnitExecution[];
  /** Accounts in it. */
  readonly accounts: number;
  /** Passages whose category has no code: in none of the sums. */
  readonly unplaced: number;
}

interface FunctionsRequest {
  readonly region: string;
  readonly year: number;
  readonly kind: BudgetKind;
  /** A class or group to part; "" parts all into classes. */
  readonly code: string;
}

/** By category, as the passages of the narrative state it; table 05 does not print a budget. */
export function executionByFunctions(request: FunctionsRequest): Promise<RegionFunctionExecution> {
  return askStore((session) => {
    const all = executionPairs(session, { ...request, by: "function" });
    const { code } = request;
    const own = all.filter((pair) => pair.code?.startsWith(code));
    const length = code === "" ? 3 : code.length + 2;
    const parts = groupBy(
      own.filter((pair) => pair.code !== null && pair.code.length >= length),
      (pair) => pair.code?.slice(0, length) ?? "",
    );
    return {
      whole: code === "" ? null : functionOf(code, own),
      parts: [...parts]
        .map(([part, pairs]) => functionOf(part, pairs))
        .toSorted((a, b) => b.budget - a.budget),
      units: unitsOf(own),
      accounts: new Set(own.map(({ documentId }) => documentId)).size,
      unplaced: all.filter((pair) => pair.code === null).length,
    };
  });
}

function functionOf(code: string, pairs: readonly ExecutionPair[]): FunctionExecution {
  const counted = topmost(pairs);
  return {
    code,
    units: new Set(counted.map(({ documentId }) => documentId)).size,
    ...sums(counted),
    hasParts: pairs.some((pair) => (pair.code?.length ?? 0) > code.length),
  };
}

function unitsOf(pairs: readonly ExecutionPair[]): readonly FunctionUnitExecution[] {
  return [...groupBy(topmost(pairs), ({ unit }) => unit.id).values()]
    .flatMap((own) => {
      const [first] = own;
      return first ? [{ pairs: own, unit: first.unit, ...sums(own) }] : [];
    })
    .toSorted((a, b) => (a.rate ?? Infinity) - (b.rate ?? Infinity));
}

/** A document may state a class and the items in it: then only the class is added. */
function topmost(pairs: readonly ExecutionPair[]): readonly ExecutionPair[] {
  return pairs.filter(
    ({ documentId, code }) =>
      !pairs.some(
        (other) =>
          other.documentId === documentId &&
          other.code !== null &&
          other.code !== code &&
          code?.startsWith(other.code),
      ),
  );
}

function sums(pairs: readonly ExecutionPair[]) {
  const budget = sumFen(pairs.map((pair) => pair.budget));
  const actual = sumFen(pairs.map((pair) => pair.actual));
  return { budget, actual, rate: budget > 0 ? actual / budget : null };
}
