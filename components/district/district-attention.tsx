import type { AttentionLines, RegionAttention } from "@/db/queries/region-attention";
import type { MissingUnit } from "@/db/queries/region-coverage";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { concernsOf, type Concern } from "./concerns-of";
import { aboutFigure, type DistrictPlace } from "./district-page";

interface DistrictAttentionProps {
  readonly place: DistrictPlace;
  readonly attention: RegionAttention;
  readonly missing: readonly MissingUnit[];
  readonly lines: AttentionLines;
}

/** Of each kind so many are in sight; the others unfold. */
const SHOWN = 5;

/** What to look into, each with the rule that picked it. */
export function DistrictAttention({ place, attention, missing, lines }: DistrictAttentionProps) {
  const words = zh.district.attention;
  const concerns = concernsOf(attention, missing, lines, place.year);
  const units = new Set(concerns.flatMap(({ cases }) => cases.map(({ unit }) => unit.id)));
  return (
    <Section id="s-attention" question={words.question}>
      <FigureFrame
        id="f-attention"
        finding={words.finding(concerns.length, units.size)}
        about={aboutFigure(place, {
          measure: words.measure,
          basis: words.basis,
          unit: words.unit,
          source: words.source,
        })}
        note={words.note}
        chart={null}
        table={
          <>
            {concerns.map((concern) => (
              <Cases key={concern.name} concern={concern} />
            ))}
          </>
        }
      />
    </Section>
  );
}

function Cases({ concern: { name, rule, cases } }: { readonly concern: Concern }) {
  const words = zh.district.attention;
  const [shown, folded] = [cases.slice(0, SHOWN), cases.slice(SHOWN)];
  return (
    <div className="concern">
      <h4>
        {name} <span className="concern__count">{words.count(cases.length)}</span>
        <span className="concern__rule">{rule}</span>
      </h4>
      <CasesTable cases={shown} name={name} />
      {folded.length > 0 && (
        <details>
          <summary>{words.more(folded.length)}</summary>
          <CasesTable cases={folded} name={name} />
        </details>
      )}
    </div>
  );
}

function CasesTable({ cases, name }: { readonly cases: Concern["cases"]; readonly name: string }) {
  const { columns } = zh.district.attention;
  return (
    <table className="tbl">
      <caption className="sr">{name}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{columns.unit}</th>
          <th scope="col">{columns.why}</th>
          <th scope="col">{columns.value}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({ key, unit, href, why, value }) => (
          <tr key={key}>
            <th scope="row">
              <a href={href}>{unit.shortName}</a>
            </th>
            <td className="l">{why}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
