import type { Place } from "@/accounts/provenance";

export interface PrintedCell {
  readonly text: string;
  /** As it is matched: see compact. */
  readonly matched: string;
  readonly place: Place;
}

/** A printed line of running text near a table. */
export interface NearbyLine {
  readonly text: string;
  readonly matched: string;
  readonly place: Place;
}
