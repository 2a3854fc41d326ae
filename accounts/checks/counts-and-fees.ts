import { countOf, findStatements } from "../find-statement";
import type { ColumnKey } from "../published-tables";
import type { StatedKey, Statement } from "../statement";
import { isNothing } from "./between-tables";
import type { Checked, Entry } from "./rule";
import { undecidable } from "./sum-entries";
import { hint, holds } from "./verdict-entries";

interface Counted {
  readonly about: string;
  readonly keys: readonly StatedKey[];
  /** In 09's final account. */
  readonly fee: ColumnKey;
}

/** Who has none has no fee, and who has a fee has some; a count that is not given says nothing. */
export function countsAgainstFee(
  { account, figures }: Checked,
  { about, keys, fee }: Counted,
): readonly Entry[] {
  const stated = keys.flatMap((key) => wholeCount(findStatements(account, key)) ?? []);
  if (stated.length === 0) return [undecidable(about, "文件没有写数量，不能判断。")];
  const paid = figures.tables["09"].total("actual", fee);
  if (paid.gap !== null) return [undecidable(about, `${paid.label}没能读出，不能判断。`)];
  return stated.map((statement): Entry => {
    const count = countOf(statement) ?? 0;
    const label = `${about}（${printedCount(statement)}）`;
    const found = { figures: [paid], place: statement.place };
    if (count === 0 && !isNothing(paid))
      return hint(label, `数量是 0，${paid.label}却有 ${paid.amount.printed}。`, found);
    if (count > 0 && isNothing(paid))
      return hint(label, `数量不是 0，${paid.label}却没有数。`, found);
    return holds(label, "数量和金额同有同无。", found);
  });
}

/** Of a whole and its parts the whole: nobody's name, else 国内. */
export function wholeCount(statements: readonly Statement[]): Statement | undefined {
  return (
    statements.find(({ name }) => name === null) ??
    statements.find((statement) => (countOf(statement) ?? 0) > 0) ??
    statements[0]
  );
}

function printedCount({ value }: Statement): string {
  return value.kind === "count" ? value.printed : "";
}
