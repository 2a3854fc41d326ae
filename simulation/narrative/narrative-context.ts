import type { Layout } from "../layout";
import type { ProjectYear, UnitYear } from "../unit-year";
import type { ReasonTopic } from "../reasons";
import type { Money } from "../money";
import type { Figures } from "./said";

export interface NarrativeContext {
  readonly year: UnitYear;
  /** Null where the unit had no account of the year before. */
  readonly before: UnitYear | null;
  readonly layout: Layout;
  readonly figures: Figures;
  /** Why an amount moved; `about` tells the figures of one document apart. */
  readonly why: (topic: ReasonTopic, about: string, now: Money, then: Money) => string;
  /** The projects as the text reviews them; the forms state them a second time. */
  readonly reviews: readonly ProjectYear[];
  readonly what: "部门决算" | "单位决算";
}
