import { functionName, shortClassName } from "@/accounts/classification";
import { formatRate } from "@/accounts/format-money";
import { sumFen } from "@/accounts/money";
import { classColour } from "@/charts/class-colour";
import type { RankedUnit } from "@/db/queries/unit-ranking";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { plainNumber } from "../indicators/quantity-words";
import { accountHref } from "../page-href";
import { Section } from "../section";
import { WideTable } from "../wide-table";

const words = zh.compare.classes;

interface CompareClassesProps {
  readonly units: readonly RankedUnit[];
  readonly year: number;
  readonly simulated: boolean;
}

/** How many ideographs a bar has room for; a piece without room for its name is left to the table. */
const ROOM = 55;
/** " 12.6%", in ideographs, with what is left free around it. */
const RATE_ROOM = 5;

interface Division {
  readonly unit: RankedUnit;
  /** By class; empty where none is stated, or they come to nothing. */
  readonly shares: ReadonlyMap<string, number>;
}

/** How each unit divides its money, as bars of one length. */
export function CompareClasses({ units, year, simulated }: CompareClassesProps) {
  const divisions = units.map(divisionOf);
  const codes = [...new Set(divisions.flatMap(({ shares }) => [...shares.keys()]))].toSorted();
  const isDrawn = ({ shares }: Division) => [...shares.values()].every((share) => share >= 0);
  const negative = divisions.filter((division) => !isDrawn(division));
  return (
    <Section id="classes" question={words.question}>
      <FigureFrame
        id="f-classes"
        finding={finding(divisions)}
        about={{
          measure: words.measure,
          basis: words.basis,
          unit: "%",
          years: zh.compare.year(year),
          source: words.source,
          places: [],
          version: null,
          mark: simulated ? zh.shell.simulated : null,
        }}
        chart={
          <ul className="stacks">
            {divisions.map(({ unit, shares }) => (
              <li key={unit.id}>
                <a href={accountHref(unit.id, year)}>{unit.shortName}</a>
                <div className="stacks__bar" aria-hidden="true">
                  {!negative.some((each) => each.unit === unit) &&
                    codes.map((code) => (
                      <Piece key={code} code={code} share={shares.get(code) ?? 0} />
                    ))}
                </div>
              </li>
            ))}
            <li className="stacks__key">
              {codes.map((code) => (
                <span key={code}>
                  <i className="sw" style={{ background: classColour(code) }} />
                  {shortClassName(code)}
                </span>
              ))}
            </li>
          </ul>
        }
        drawing={false}
        note={
          negative.length > 0
            ? words.negative(negative.map(({ unit }) => unit.shortName))
            : undefined
        }
        table={
          <WideTable label={words.measure}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{words.unitName}</th>
                  {codes.map((code) => (
                    <th key={code} scope="col">
                      {functionName(code) ?? code}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {divisions.map(({ unit, shares }) => (
                  <tr key={unit.id}>
                    <th scope="row">{unit.shortName}</th>
                    {codes.map((code) => (
                      <td key={code}>
                        <Share share={shares.get(code)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        }
      />
    </Section>
  );
}

function divisionOf(unit: RankedUnit): Division {
  const { allFundsClasses } = unit.input.own;
  const whole = sumFen([...allFundsClasses.values()]);
  return {
    unit,
    shares: new Map(
      whole > 0 ? [...allFundsClasses].map(([code, total]) => [code, total / whole]) : [],
    ),
  };
}

function finding(divisions: readonly Division[]): string {
  const [largest] = divisions
    .flatMap(({ unit, shares }) => [...shares].map(([code, share]) => ({ unit, code, share })))
    .toSorted((a, b) => b.share - a.share);
  if (!largest) return words.findingNone;
  const { unit, code, share } = largest;
  return words.finding(unit.shortName, functionName(code) ?? code, formatRate(share));
}

function Piece({ code, share }: { readonly code: string; readonly share: number }) {
  if (share === 0) return null;
  const name = shortClassName(code);
  return (
    <span
      style={{ flexGrow: share, background: classColour(code) }}
      title={`${functionName(code) ?? code} ${formatRate(share)}`}
    >
      {share * ROOM >= name.length + RATE_ROOM && (
        <b>
          {name} {formatRate(share)}
        </b>
      )}
    </span>
  );
}

function Share({ share }: { readonly share: number | undefined }) {
  if (share === undefined)
    return (
      <span className="blank">
        <span aria-hidden="true">—</span>
        <span className="sr">{zh.amount.blank}</span>
      </span>
    );
  const text = formatRate(share);
  return <data value={plainNumber(text)}>{text}</data>;
}
