import type { Figure, Place } from "./provenance";

/** A project as the text or a self-evaluation form presents it; the two are kept apart and linked. */
export interface Project {
  /** Position among the account's projects, from 0; `sameAs` refers to it. */
  readonly number: number;
  readonly name: string;
  readonly origin: "text" | "form";
  /** 全年预算数, adjusted by year end. */
  readonly budget: Figure | null;
  /** 执行数. */
  readonly actual: Figure | null;
  /** As stated, a fraction; null where none is printed. */
  readonly rate: number | null;
  readonly sameAs: number | null;
  /** The passage or the form's title. */
  readonly text: string;
  readonly place: Place;
}

/** One line of a self-evaluation form: what was aimed at and what was reached, both as printed. */
export interface Indicator {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly target: string;
  readonly result: string;
  readonly place: Place;
}

/** A self-evaluation form (绩效自评表): of the whole unit, or of one project. */
export interface Evaluation {
  readonly subject: "unit" | "project";
  /** The number of the project that the form is about; null for the whole unit's. */
  readonly project: number | null;
  readonly title: string;
  /** 填报日期, ISO; null where none is printed or it is no date. */
  readonly filledOn: string | null;
  /** 基本支出总额 and 项目支出总额 of the whole unit's form. */
  readonly basic: Figure | null;
  readonly projectTotal: Figure | null;
  readonly indicators: readonly Indicator[];
  readonly place: Place;
}
