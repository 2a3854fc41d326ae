import type { Place } from "./provenance";
import type { Evaluation, Project } from "./project";
import type { PublishedTable, TableNumber } from "./published-tables";
import type { Statement } from "./statement";

/** 本级: the office alone. 汇总: a department with its subordinate units. */
export type Scope = "本级" | "汇总";

/**
 * `original`: the published words. `transcription`: the published figures with words of our own,
 * always labelled where its text is shown. `simulated`: made up.
 */
export type Origin = "original" | "transcription" | "simulated";

/** Something printed that should hold a figure and could not be read. */
export interface Unread {
  /** Null for the narrative and the forms. */
  readonly table: TableNumber | null;
  /** In Chinese, for a person: "column 项目支出" is written 「“项目支出”栏」. */
  readonly what: string;
  /** Why it could not be read, in Chinese. */
  readonly why: string;
  readonly place: Place;
}

export interface Account {
  /** The full official name from the cover, without “年度部门决算” and line-break damage. */
  readonly unit: string;
  readonly year: number;
  /** Null where the document does not let it be told. */
  readonly scope: Scope | null;
  /** The six-digit code of the region; null if unknown. */
  readonly region: string | null;
  /** Publication date, ISO; null where the document states none. */
  readonly published: string | null;
  readonly origin: Origin;
  readonly tables: Readonly<Record<TableNumber, PublishedTable>>;
  readonly unread: readonly Unread[];
  readonly stated: readonly Statement[];
  readonly projects: readonly Project[];
  readonly evaluations: readonly Evaluation[];
}
