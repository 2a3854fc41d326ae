import { unitForEach } from "@/accounts/format-money";
import type { Unit } from "@/accounts/money";
import type { HitKind, SearchHit } from "@/accounts/search-hit";
import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { unitHref } from "../page-href";
import { placeWords } from "../place-href";
import { WideTable } from "../wide-table";
import { hitHref } from "./hit-href";
import { MarkedWords } from "./marked-words";

const SHOWN = 8;

interface HitGroupProps {
  readonly kind: HitKind;
  readonly hits: readonly SearchHit[];
  readonly words: readonly string[];
  readonly region: RegionRow;
  /** Where all of them are shown; null: here. */
  readonly moreHref: string | null;
}

/** The hits of one kind: those with amounts as a table, words as a list. */
export function HitGroup({ kind, hits, words, region, moreHref }: HitGroupProps) {
  const shown = moreHref === null ? hits : hits.slice(0, SHOWN);
  const name = zh.search.kinds[kind];
  const Hits = kind === "term" || kind === "passage" ? TextHits : AmountHits;
  return (
    <section className="sec" id={`s-${kind}`} aria-labelledby={`s-${kind}-q`}>
      <div className="sec__q">
        <h2 id={`s-${kind}-q`}>{name}</h2>
        <p>{zh.search.count(hits.length)}</p>
      </div>
      <div className="sec__body">
        <div>
          <Hits kind={kind} hits={shown} words={words} region={region} />
          {moreHref !== null && shown.length < hits.length && (
            <p className="hits__more">
              <a href={moreHref}>{zh.search.more(name, hits.length)}</a>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

type HitsProps = Omit<HitGroupProps, "moreHref">;

function AmountHits({ kind, hits, words, region }: HitsProps) {
  const columns = zh.search.columns;
  const unit = unitForEach(hits.flatMap(({ amount }) => amount ?? []));
  const ofUnits = kind === "item" || kind === "project";
  return (
    <WideTable label={zh.search.kinds[kind]}>
      <table className="tbl hits">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            {ofUnits && (
              <th scope="col" className="l">
                {columns.unit}
              </th>
            )}
            <th scope="col">{columns.year}</th>
            <th scope="col">{columns.amount(unit)}</th>
            <th scope="col" className="l">
              {columns.what}
            </th>
          </tr>
        </thead>
        <tbody>
          {hits.map((hit, index) => (
            <AmountHit key={index} {...{ hit, words, unit, ofUnits, region }} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

interface AmountHitProps {
  readonly hit: SearchHit;
  readonly words: readonly string[];
  readonly unit: Unit;
  readonly ofUnits: boolean;
  readonly region: RegionRow;
}

function AmountHit({ hit, words, unit, ofUnits, region }: AmountHitProps) {
  const href = hitHref(hit, region.code);
  return (
    <tr>
      <th scope="row">
        <a href={href}>
          {hit.code !== null && `${hit.code} `}
          <MarkedWords text={hit.title} words={words} />
        </a>
        <HitNote hit={hit} words={words} />
      </th>
      {ofUnits && hit.unit && (
        <td className="l">
          <a href={unitHref(hit.unit.id)}>{hit.unit.name}</a>
        </td>
      )}
      <td>{hit.year}</td>
      <td>
        <Amount fen={hit.amount} unit={unit} href={hit.place === null ? undefined : href} />
      </td>
      <td className="l muted">{whatMoney(hit)}</td>
    </tr>
  );
}

/** What the amount is, over how many, and its 口径. */
function whatMoney({ kind, measure, basis, others }: SearchHit): string {
  if (measure === null) return kind === "category" ? zh.search.noSpending : "";
  const units = kind === "category" ? [zh.search.units(others)] : [];
  return [...units, measure, basis].join("，");
}

function HitNote({ hit, words }: { readonly hit: SearchHit; readonly words: readonly string[] }) {
  const { kind, text, others } = hit;
  const note =
    kind === "category" && text !== null
      ? zh.search.foundAs(text)
      : kind === "project" && others > 0
        ? zh.search.otherYears(others)
        : kind === "unit"
          ? text
          : null;
  return (
    note !== null && (
      <span className="full-name">
        <MarkedWords text={note} words={words} />
      </span>
    )
  );
}

function TextHits({ hits, words, region }: HitsProps) {
  return (
    <ul className="hits__texts">
      {hits.map((hit, index) => (
        <li key={index}>
          <a href={hitHref(hit, region.code)}>
            <MarkedWords text={hit.title} words={words} />
            {hit.year !== null && ` ${zh.district.yearOption(hit.year)}`}
            {hit.place && ` · ${placeWords(hit.place)}`}
          </a>
          <p>
            <MarkedWords text={hit.text ?? ""} words={words} excerpt />
          </p>
          {hit.kind === "passage" && hit.others > 0 && <small>{zh.search.sameWords}</small>}
        </li>
      ))}
    </ul>
  );
}
