import type { Succession, UnitHistory } from "@/db/queries/unit-years-history";
import { zh } from "@/messages/zh";

import { unitHref } from "../page-href";
import { Marked } from "./marked";

const words = zh.unit.history;

/** Where the unit's years are not alike because the unit was not: visibly before its years. */
export function UnitHistoryNotes({ history }: { readonly history: UnitHistory }) {
  const { names, predecessors, successors } = history;
  // The name of the newest account is the unit's own.
  const former = names.slice(0, -1);
  if (former.length + predecessors.length + successors.length === 0) return null;
  const registered = predecessors.length + successors.length > 0;
  return (
    <>
      {former.length > 0 && (
        <Marked sign={words.nameMark}>
          {former.map(({ name, years }) => (
            <span key={name}>{words.renamed(name, years[0] ?? 0, years.at(-1) ?? 0)}</span>
          ))}
        </Marked>
      )}
      {registered && (
        <Marked sign={words.mark}>
          {byYear(predecessors).map(([since, units]) => (
            <span key={`from ${since}`}>
              {words.merged(since, namesOf(units)) + words.from}
              <Ways units={units} />
            </span>
          ))}
          {byYear(successors).map(([since, units]) => (
            <span key={`into ${since}`}>
              {words.goneInto(since, namesOf(units)) + words.from}
              <Ways units={units} />
            </span>
          ))}
        </Marked>
      )}
    </>
  );
}

function Ways({ units }: { readonly units: readonly Succession[] }) {
  return units
    .filter(({ published }) => published)
    .map(({ id, name }) => (
      <a key={id} href={unitHref(id)}>
        {words.see(name)}
      </a>
    ));
}

function byYear(
  units: readonly Succession[],
): readonly (readonly [number | null, readonly Succession[]])[] {
  return [...new Set(units.map(({ since }) => since))].map((since) => [
    since,
    units.filter((unit) => unit.since === since),
  ]);
}

function namesOf(units: readonly Succession[]): readonly string[] {
  return units.map(({ name }) => name);
}
