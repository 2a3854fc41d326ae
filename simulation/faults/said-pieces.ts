import type { Passage, Piece, Said, StatedTruth } from "../narrative/said";
import type { Draft } from "./fault";

/** Something that the text states, and where. */
export interface Found {
  readonly passage: Passage;
  readonly said: Said;
}

export function saidIn(
  { passages }: Draft,
  wanted: (stated: StatedTruth, said: Said, passage: Passage) => boolean,
): Found[] {
  return passages.flatMap((passage) =>
    passage.pieces.flatMap((said): Found[] =>
      typeof said !== "string" && wanted(said.stated, said, passage) ? [{ passage, said }] : [],
    ),
  );
}

export const isStated = (piece: Piece): piece is Said => typeof piece !== "string";

export function withPassage(draft: Draft, passage: Passage, by: readonly Passage[]): Draft {
  return {
    ...draft,
    passages: draft.passages.flatMap((each) => (each === passage ? by : [each])),
  };
}

export function withPieces(draft: Draft, passage: Passage, pieces: readonly Piece[]): Draft {
  return withPassage(draft, passage, [{ ...passage, pieces }]);
}

export function withSaid(draft: Draft, { passage, said }: Found, by: Piece): Draft {
  return withPieces(
    draft,
    passage,
    passage.pieces.map((piece) => (piece === said ? by : piece)),
  );
}

/** "2 辆" → "5 辆". */
export function withCount({ printed, stated }: Said, count: number): Said {
  return { printed: printed.replace(/^\d+/, `${count}`), stated: { ...stated, count } };
}

/** As a wrong digit makes it: further off than rounding, and never the same. */
export function otherPercent(printed: string, by: number): string {
  const decimals = printed.split(".")[1]?.replace("%", "").length ?? 0;
  const digits = `${Number(printed.replace(/[.%]/g, "")) + by * 10 ** decimals}`;
  const whole = digits.padStart(decimals + 1, "0");
  return decimals === 0 ? `${whole}%` : `${whole.slice(0, -decimals)}.${whole.slice(-decimals)}%`;
}
