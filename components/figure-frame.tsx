import { keptTogether } from "./kept-together";
import type { ReactNode } from "react";

import { zh } from "@/messages/zh-browser";

import { FigureChecksLine } from "./checks/figure-checks-line";
import type { FigureAbout } from "./figure-about";
import { FigureTools } from "./figure-tools";
import { FigureBody } from "./figure-body";

interface FigureFrameProps {
  /** The anchor of the figure, unique on its page. */
  readonly id: string;
  /** What the figure shows, as a sentence made from its rows. */
  readonly finding: string;
  readonly about: FigureAbout;
  /** Null where the table is the figure. */
  readonly chart: ReactNode;
  /** The same figures as one or more <table>s: what CSV is made of. */
  readonly table: ReactNode;
  /** Whether the chart holds drawings (`.chart svg`) that can be downloaded; false for lists. */
  readonly drawing?: boolean;
  /** 2 where the figure stands in no Section of its own. */
  readonly headingLevel?: 2 | 3;
  /** What the reader must know to read it: what a dashed bar is, what was left out. */
  readonly note?: ReactNode;
}

/** A figure that cannot be shown without its finding, basis, unit, source and table. */
export function FigureFrame(props: FigureFrameProps) {
  const { id, finding, about, chart, table, drawing = chart !== null, note } = props;
  const Heading = props.headingLevel === 2 ? "h2" : "h3";
  return (
    <figure className="fig" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading className="fig__title" id={`${id}-title`}>
          {keptTogether(finding)}
        </Heading>
        <p className="fig__sub">
          {about.mark !== null && <Mark text={about.mark} />}
          {zh.figure.subtitle(about)}
        </p>
        {about.checks && <FigureChecksLine checks={about.checks} />}
      </figcaption>
      <FigureBody id={id} chart={chart} table={table} />
      <div className="fig__foot">
        <p className="fig__src">
          {note !== undefined && <>{note} </>}
          {zh.figure.source}
          {about.places.length === 0 && about.source}
          {about.places.map(({ words, href }, index) => (
            <span key={href}>
              {index > 0 && "；"}
              <a href={href}>{words}</a>
            </span>
          ))}
        </p>
        <FigureTools
          id={id}
          finding={finding}
          about={about}
          drawing={drawing}
          switchable={chart !== null}
        />
      </div>
    </figure>
  );
}

/** Simulated figures and transcribed words are marked by form, not by colour alone. */
export function Mark({ text }: { readonly text: string }) {
  return (
    <span className="sim">
      <b>{text}</b>
    </span>
  );
}
