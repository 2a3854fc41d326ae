import { functionName, levelOf } from "@/accounts/classification";
import { formatRate, unitForEach } from "@/accounts/format-money";
import { sumFen, type Fen } from "@/accounts/money";
import { unlistedPart } from "@/accounts/unlisted-part";
import type { RegionSpendingRow } from "@/db/queries/region-spending";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { FigureFrame } from "../figure-frame";
import { PartBars } from "../part-bars";
import { Section } from "../section";
import { functionsViewHref } from "./functions-address";
import { aboutFunctions, type FunctionsPlace } from "./functions-place";

interface FunctionPartsSectionProps {
  readonly place: FunctionsPlace;
  readonly code: string;
  readonly whole: Fen;
  /** One level below, with an amount of the year. */
  readonly parts: readonly RegionSpendingRow[];
}

/** What a class or group is made up of. */
export function FunctionPartsSection({ place, code, whole, parts }: FunctionPartsSectionProps) {
  const words = zh.functions.one.parts;
  const { columns } = zh.functions.list;
  const rows = parts
    .flatMap((part) => (part.total === null ? [] : [{ ...part, total: part.total }]))
    .toSorted((a, b) => b.total - a.total);
  if (rows.length === 0) return null;
  const unit = unitForEach(rows.map(({ total }) => total));
  const rest = unlistedPart(
    whole,
    rows.map(({ total }) => total),
  );
  const href = (part: string) =>
    functionsViewHref({ ...place.view, region: place.region.code, year: place.year, code: part });
  const shareable = whole > 0 && rows.every(({ total }) => total >= 0);
  const bars = [
    ...rows.map(({ code: part, name, total }) => ({
      code: part,
      name: <a href={href(part)}>{name}</a>,
      fen: total,
    })),
    ...(rest === null ? [] : [{ code: null, name: words.rest, fen: rest }]),
  ].map((bar) => ({ ...bar, share: shareable ? bar.fen / whole : null }));
  return (
    <Section id="s-parts" question={words.question}>
      <FigureFrame
        id="f-parts"
        finding={finding(code, whole, rows)}
        about={aboutFunctions(place, { measure: words.measure, unit })}
        note={rest === null ? undefined : words.note}
        drawing={false}
        chart={
          <ul className="bars">
            <PartBars unit={unit} parts={bars} />
          </ul>
        }
        table={
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{columns.name}</th>
                <th scope="col">{columns.code}</th>
                <th scope="col">{columns.total}</th>
                <th scope="col">{columns.share}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ code: part, name, total }) => (
                <tr key={part}>
                  <th scope="row">
                    <a href={href(part)}>{name}</a>
                  </th>
                  <td>{part}</td>
                  <td>
                    <Amount fen={total} unit={unit} />
                  </td>
                  <td>{shareable ? formatRate(total / whole) : ""}</td>
                </tr>
              ))}
              {rest !== null && (
                <tr>
                  <th scope="row">{words.rest}</th>
                  <td />
                  <td>
                    <Amount fen={rest} unit={unit} />
                  </td>
                  <td />
                </tr>
              )}
              <tr className="tot">
                <th scope="row">{functionName(code) ?? code}</th>
                <td>{code}</td>
                <td>
                  <Amount fen={whole} unit={unit} />
                </td>
                <td />
              </tr>
            </tbody>
          </table>
        }
      />
    </Section>
  );
}

function finding(
  code: string,
  whole: Fen,
  rows: readonly { readonly name: string; readonly total: Fen }[],
): string {
  const words = zh.functions.one.parts;
  const [first] = rows;
  if (!first) return "";
  if (rows.length === 1) return words.only(first.name);
  const sum = whole > 0 ? whole : sumFen(rows.map(({ total }) => total));
  const level = zh.functions.levels[levelOf(code) ?? "款"];
  return words.finding(
    level,
    rows.length,
    first.name,
    sum > 0 ? formatRate(first.total / sum) : "—",
  );
}
