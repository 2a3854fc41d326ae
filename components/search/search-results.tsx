import { keptTogether } from "../kept-together";
import { HIT_KINDS, type HitKind } from "@/accounts/search-hit";
import { searchWords } from "@/accounts/search-words";
import type { RegionRow } from "@/db/queries/regions";
import type { SearchAnswer } from "@/db/queries/search";
import { zh } from "@/messages/zh";

import { Mark } from "../figure-frame";
import { NowShowing } from "../now-showing";
import { searchHref, searchKindHref } from "../page-href";
import { HitGroup } from "./hit-group";

interface SearchResultsProps {
  /** As asked for; empty: nothing was. */
  readonly q: string;
  /** The one kind of hits that is shown, all of them; absent: the best of each. */
  readonly kind: HitKind | undefined;
  readonly region: RegionRow;
  readonly answer: SearchAnswer;
}

/** From here on a search lists the best, not all. */
const MANY = 60;

/** What was found in one region, by kind, and whether there is more in others. */
export function SearchResults({ q, kind, region, answer }: SearchResultsProps) {
  const { hits, elsewhere } = answer;
  const words = zh.search;
  const groups = HIT_KINDS.map((each) => ({
    kind: each,
    hits: hits.filter((hit) => hit.kind === each),
  })).filter((group) => group.hits.length > 0);
  return (
    <>
      {q !== "" && <NowShowing>{words.now(q.slice(0, 40), region.name, kind)}</NowShowing>}
      <section className="mast mast--one">
        <div>
          <p className="kicker">
            {words.kicker(region.name)}
            {region.simulated && <Mark text={zh.shell.simulated} />}
          </p>
          <h1 className="headline">{keptTogether(headline(q, hits.length, region.name))}</h1>
          {hits.length === 0 && (
            <>
              <p className="lede">{q === "" ? words.emptyLede : words.nothingLede}</p>
              <ul className="hits__jump" aria-label={words.examplesLabel}>
                {words.examples.map(({ q: example, what }) => (
                  <li key={example}>
                    <a href={searchHref(example, region.code)}>{example}</a> <small>{what}</small>
                  </li>
                ))}
              </ul>
            </>
          )}
          {groups.some((group) => group.hits.length >= MANY) && (
            <p className="lede">{words.most}</p>
          )}
          <Elsewhere q={q} regions={elsewhere} />
          {hits.length > 0 && (
            <nav className="hits__jump" aria-label={words.jump}>
              {kind !== undefined && <a href={searchHref(q, region.code)}>{words.allKinds}</a>}
              {groups.map((group) => (
                <a
                  key={group.kind}
                  href={
                    kind === undefined
                      ? `#s-${group.kind}`
                      : searchKindHref(q, group.kind, region.code)
                  }
                  {...(group.kind === kind && { "aria-current": "true" })}
                >
                  {words.kinds[group.kind]} <small>{group.hits.length}</small>
                </a>
              ))}
              <a href={csvHref(q, region.code)}>{words.csv(hits.length)}</a>
            </nav>
          )}
        </div>
      </section>
      {groups
        .filter((group) => kind === undefined || group.kind === kind)
        .map((group) => (
          <HitGroup
            key={group.kind}
            {...group}
            words={searchWords(q)}
            region={region}
            moreHref={kind === undefined ? searchKindHref(q, group.kind, region.code) : null}
          />
        ))}
    </>
  );
}

function headline(q: string, count: number, region: string): string {
  const words = zh.search;
  if (q === "") return words.empty;
  return count === 0
    ? words.nothing(q.slice(0, 40), region)
    : words.headline(q.slice(0, 40), count);
}

function csvHref(q: string, region: string): string {
  return `/api/v1/search?${new URLSearchParams({ q, region, format: "csv" }).toString()}`;
}

interface ElsewhereProps {
  readonly q: string;
  readonly regions: readonly RegionRow[];
}

function Elsewhere({ q, regions }: ElsewhereProps) {
  if (regions.length === 0) return null;
  return (
    <ul className="hits__elsewhere" aria-label={zh.search.elsewhereLabel}>
      {regions.map(({ code, name, simulated }) => (
        <li key={code}>
          <a href={searchHref(q, code)}>{zh.search.elsewhere(name, simulated)}</a>
        </li>
      ))}
    </ul>
  );
}
