import type { RankedUnit } from "@/db/queries/unit-ranking";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { unitHref } from "../page-href";
import { Section } from "../section";
import { compareViewHref, MOST_UNITS, type CompareView } from "./compare-address";
import { similarUnits } from "./compare-peers";

const words = zh.compare.similar;

interface CompareSimilarProps {
  readonly units: readonly RankedUnit[];
  readonly all: readonly RankedUnit[];
  readonly year: number;
  readonly view: CompareView;
  readonly simulated: boolean;
}

const MOST = 6;

/** Whom else the first unit could be compared with: those that divide their money like it. */
export function CompareSimilar({ units, all, year, view, simulated }: CompareSimilarProps) {
  const [first] = units;
  if (!first) return null;
  const others = all.filter(({ id }) => !units.some((unit) => unit.id === id));
  const similar = similarUnits(first, others, MOST);
  const [best] = similar;
  return (
    <Section id="similar" question={words.question}>
      <FigureFrame
        id="f-similar"
        finding={
          best
            ? words.finding(first.shortName, best.unit.shortName, similarityWords(best.similarity))
            : words.findingNone
        }
        about={{
          measure: words.measure,
          basis: words.basis,
          unit: words.unit,
          years: zh.compare.year(year),
          source: words.source,
          places: [],
          version: null,
          mark: simulated ? zh.shell.simulated : null,
        }}
        chart={null}
        table={
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col" className="l">
                  {words.group}
                </th>
                <th scope="col">{words.similarity}</th>
                <th scope="col" className="l">
                  {words.action}
                </th>
              </tr>
            </thead>
            <tbody>
              {similar.map(({ unit, similarity }) => (
                <tr key={unit.id}>
                  <th scope="row">
                    <a href={unitHref(unit.id)}>{unit.shortName}</a>
                  </th>
                  <td className="l">{unit.peerGroup.name}</td>
                  <td>{similarityWords(similarity)}</td>
                  <td className="l">
                    {units.length < MOST_UNITS && (
                      <a
                        href={compareViewHref(view, {
                          units: [...units.map(({ id }) => id), unit.id],
                        })}
                        aria-label={words.add(unit.shortName)}
                      >
                        {words.addShort}
                      </a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </Section>
  );
}

/** Three digits behind the point: what is alike differs only there. */
function similarityWords(similarity: number): string {
  const thousandths = `${Math.round(similarity * 1000)}`.padStart(4, "0");
  return `${thousandths.slice(0, -3)}.${thousandths.slice(-3)}`;
}
