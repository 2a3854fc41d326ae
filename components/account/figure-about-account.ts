import type { Unit } from "@/accounts/money";
import type { Place } from "@/accounts/provenance";
import { TABLE_TITLES, type TableNumber } from "@/accounts/published-tables";
import type { FigureAbout } from "@/components/figure-about";
import { placeHref, placeWords } from "@/components/place-href";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

export interface Source {
  readonly name: string;
  readonly places: readonly Place[];
}

/** What a figure of an account says about itself. */
export function figureAbout(
  { version, document, account, simulated }: StoredAccount,
  figure: {
    readonly measure: string;
    readonly basis: string;
    readonly unit: Unit;
    readonly sources: readonly Source[];
    readonly years?: string;
  },
): FigureAbout {
  const { measure, basis, unit, sources, years = zh.account.years(account.year) } = figure;
  const published = document.published === null ? null : zh.date(document.published);
  return {
    measure,
    basis,
    unit,
    years,
    source: sources.map(({ name }) => name).join("；"),
    places: sources.flatMap(({ name, places }) =>
      places.map((place, index) => ({
        words: index === 0 ? `${name}，${placeWords(place)}` : placeWords(place),
        href: placeHref(document.id, place),
      })),
    ),
    version: zh.account.version(version, published),
    mark: simulated
      ? zh.shell.simulated
      : document.origin === "transcription"
        ? zh.shell.transcription
        : null,
  };
}

/** A table of the account, under the title that the document prints. */
export function tableSource({ account }: StoredAccount, number: TableNumber): Source {
  const { title, place } = account.tables[number];
  const name = zh.account.tableName(number, title ?? TABLE_TITLES[number]);
  return { name, places: place === null ? [] : [place] };
}

export function narrativeSource(places: readonly Place[]): Source {
  return { name: zh.account.narrative, places };
}
