import type { Rename } from "@/accounts/reference/renames";
import { zh } from "@/messages/zh";

import type { FunctionsView } from "./functions-address";

interface FunctionChangesProps {
  readonly code: string;
  /** In the years that the page shows. */
  readonly changes: readonly Rename[];
  readonly stitch: FunctionsView["stitch"];
}

/** Where a category was renamed, moved, merged, split or made, visibly beside its years. */
export function FunctionChanges({ code, changes, stitch }: FunctionChangesProps) {
  if (changes.length === 0) return null;
  const words = zh.functions.one;
  return (
    <div className="changes">
      <ul>
        {changes.map((change) => (
          <li key={`${change.from} ${change.since} ${change.fromName}`}>
            <span className="changes__mark" aria-hidden="true">
              {words.changeMark}
            </span>{" "}
            {said(code, change)}
            {"DC".includes(change.yearConfidence) && words.change.uncertain}
          </li>
        ))}
      </ul>
      <p>{stitch === "stitched" ? words.change.stitched : words.change.asPrinted}</p>
    </div>
  );
}

function said(code: string, { from, fromName, to, toNames, partial, since }: Rename): string {
  const words = zh.functions.one.change;
  const year = since ?? 0;
  const names = toNames.map((name) => `“${name}”`).join("、");
  const [name = ""] = toNames;
  if (fromName === null) return words.added(name, year);
  if (partial) return words.partial(fromName, name, year);
  if (to.length > 1) return words.split(fromName, names, year);
  if (from === code && to[0] === code) return words.renamed(fromName, name, year);
  return words.into(fromName, from, name, year);
}
