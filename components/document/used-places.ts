import { placeKey } from "@/accounts/provenance";
import type { PlaceUse } from "@/db/queries/place-uses";

/** What was read from each place of a document, by the place's key. */
export type UsedPlaces = ReadonlyMap<string, readonly PlaceUse[]>;

export function usedPlaces(uses: readonly PlaceUse[]): UsedPlaces {
  const places = new Map<string, PlaceUse[]>();
  for (const use of uses) {
    const { block, row, column } = use;
    const key = placeKey({
      block,
      ...(row !== null && { row }),
      ...(column !== null && { column }),
    });
    places.set(key, [...(places.get(key) ?? []), use]);
  }
  return places;
}
