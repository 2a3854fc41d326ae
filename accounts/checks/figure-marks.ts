/** What stands beside a figure: damage in reading is the document's in no way. */
export type MarkedStatus =
  | "holds"
  | "rounding"
  | "hint"
  | "failed"
  | "damaged"
  /** Not what is printed: what would mend it, where a reader has asked for that. */
  | "proposed";

export interface FigureMark {
  readonly status: MarkedStatus;
  readonly accountId: string;
  /** Where it is explained, on the page of the account's checks: f2 of a finding, c312 of an outcome. */
  readonly at: string;
  /** The figure's id (account-figures.ts): 03:201:total, stated:12, project:3:actual. */
  readonly figure: string;
  /** In Chinese, what the figure is. */
  readonly label: string;
  readonly printed: string;
  /** The value that would mend it, in fen or of a rate a fraction; null where there is not just one. */
  readonly repaired: number | null;
}

/** What rules say of the figures of some accounts. */
export interface FigureMarks {
  /** Documents of accounts that nobody checked: nothing is known of their figures. */
  readonly unchecked: readonly string[];
  /** By `markKey`. */
  readonly marks: Readonly<Record<string, FigureMark>>;
}

export const NO_MARKS: FigureMarks = { unchecked: [], marks: {} };

/** A figure, wherever it is shown: what is said at a place. Of a passage several figures have one place. */
export interface PrintedFigure {
  readonly documentId: string;
  /** As an address names the place: 55.19.5. */
  readonly at: string;
  /** Fen, or of a rate a fraction; null for a blank and for what could not be read. */
  readonly value: number | null;
}

export function markKey({ documentId, at, value }: PrintedFigure): string {
  return `${documentId}@${at}=${value ?? ""}`;
}

export function markOf({ marks }: FigureMarks, figure: PrintedFigure): FigureMark | null {
  return marks[markKey(figure)] ?? null;
}

const GRAVITY: readonly MarkedStatus[] = [
  "holds",
  "rounding",
  "hint",
  "damaged",
  "failed",
  "proposed",
];

export function gravity(status: MarkedStatus): number {
  return GRAVITY.indexOf(status);
}

/** Of what is meant the marks: each root cause once, the gravest first; not what is in order. */
export function marksAmong(
  { marks }: FigureMarks,
  isMeant: (mark: FigureMark, at: string) => boolean,
): readonly FigureMark[] {
  const causes = new Map<string, FigureMark>();
  for (const [key, mark] of Object.entries(marks)) {
    const cause = `${mark.accountId} ${mark.at}`;
    if (mark.status !== "holds" && !causes.has(cause) && isMeant(mark, placeOfKey(key)))
      causes.set(cause, mark);
  }
  return [...causes.values()].toSorted((a, b) => gravity(b.status) - gravity(a.status));
}

/** Of one document the marks by the place where each stands; of a passage there may be several. */
export function marksByPlace({ marks }: FigureMarks): ReadonlyMap<string, readonly FigureMark[]> {
  const places = new Map<string, FigureMark[]>();
  for (const [key, mark] of Object.entries(marks)) {
    const at = placeOfKey(key);
    places.set(at, [...(places.get(at) ?? []), mark]);
  }
  return places;
}

function placeOfKey(key: string): string {
  return key.slice(key.indexOf("@") + 1, key.lastIndexOf("="));
}
