import type { UnitRow } from "@/db/queries/units";
import { zh } from "@/messages/zh";

const words = zh.compare;

interface CompareWarningsProps {
  readonly units: readonly UnitRow[];
  /** What was asked for and is not compared, said in words. */
  readonly refused: readonly string[];
  /** Those whose staff is not known, where that decides. */
  readonly withoutStaff: readonly string[];
}

/** What makes these units hard to compare, before any figure. */
export function CompareWarnings({ units, refused, withoutStaff }: CompareWarningsProps) {
  const names = (scope: "汇总" | "本级") =>
    units.filter((unit) => unit.scope === scope).map(({ shortName }) => shortName);
  const groups = [...new Set(units.map(({ peerGroup }) => peerGroup))];
  const said = [
    ...refused,
    ...(names("汇总").length > 0 && names("本级").length > 0
      ? [words.scopes(names("汇总"), names("本级"))]
      : []),
    ...(groups.length > 1
      ? [
          words.groups(
            groups.map((group) =>
              words.group(
                group,
                units.filter(({ peerGroup }) => peerGroup === group).map((unit) => unit.shortName),
              ),
            ),
          ),
        ]
      : []),
    ...(withoutStaff.length > 0 ? [words.noStaff(withoutStaff)] : []),
  ];
  if (said.length === 0) return null;
  return (
    <aside className="warnings" aria-label={words.warning}>
      <h2>{words.warning}</h2>
      <ul>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </aside>
  );
}
