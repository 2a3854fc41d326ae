import type { Unit } from "@/accounts/money";
import { marksAmong, type FigureMark } from "@/accounts/checks/figure-marks";
import { placeKey, type Place } from "@/accounts/provenance";
import { TABLE_TITLES, type TableNumber } from "@/accounts/published-tables";
import type { FigureAbout } from "@/components/figure-about";
import { placeHref, placeWords } from "@/components/place-href";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

export interface Source {
  readonly name: string;
  readonly places: readonly Place[];
  /** Which of the account's figures stand there. */
  readonly covers?: (mark: FigureMark, at: string) => boolean;
}

/** What a figure of an account says about itself. */
export function figureAbout(
  { version, document, account, simulated, marks }: StoredAccount,
  figure: {
    readonly measure: string;
    readonly basis: string;
    readonly unit: Unit;
    readonly sources: readonly Source[];
    readonly years?: string;
  },
): FigureAbout {
  const { measure, basis, unit, sources, years = zh.account.years(account.year) } = figure;
  const own = marksAmong(marks, (mark, at) => sources.some(({ covers }) => covers?.(mark, at)));
  // Downloads say it too.
  const words = [
    ...(simulated ? [zh.shell.simulated] : []),
    ...(!simulated && document.origin === "transcription" ? [zh.shell.transcription] : []),
    ...(own.some(({ status }) => status === "proposed") ? [zh.checks.repaired.mark] : []),
  ];
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
    mark: words.length > 0 ? words.join("；") : null,
    checks: { unchecked: marks.unchecked.includes(document.id), marks: own },
  };
}

/** A table of the account, under the title that the document prints. */
export function tableSource({ account }: StoredAccount, number: TableNumber): Source {
  const { title, place } = account.tables[number];
  const name = zh.account.tableName(number, title ?? TABLE_TITLES[number]);
  return {
    name,
    places: place === null ? [] : [place],
    covers: ({ figure }) => figure.startsWith(`${number}:`),
  };
}

/** Of many passages only the first so many are named. */
export function narrativeSource(places: readonly Place[], named = places.length): Source {
  const stated = new Set(places.map(placeKey));
  return {
    name: zh.account.narrative,
    places: places.slice(0, named),
    covers: ({ figure }, at) => figure.startsWith("stated:") && stated.has(at),
  };
}

/** Projects, as the text and the forms have them. */
export function projectSource(name: string, places: readonly Place[]): Source {
  return { name, places, covers: ({ figure }) => figure.startsWith("project:") };
}
