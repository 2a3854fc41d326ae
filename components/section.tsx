import { keptTogether } from "./kept-together";
import type { ReactNode } from "react";

import { TermLink } from "./term-link";

export interface Term {
  readonly term: string;
  readonly meaning: string;
}

interface SectionProps {
  readonly id: string;
  /** What the reader asks, in the margin; the finding is the title of the figure beside it. */
  readonly question: string;
  /** The terms that the figure needs, in plain words. */
  readonly terms?: readonly Term[];
  readonly children: ReactNode;
}

export function Section({ id, question, terms = [], children }: SectionProps) {
  return (
    <section className="sec" id={id} aria-labelledby={`${id}-q`}>
      <div className="sec__q">
        <h2 id={`${id}-q`}>{keptTogether(question)}</h2>
        {terms.length > 0 && (
          <dl>
            {terms.map(({ term, meaning }) => (
              <div key={term}>
                <dt>
                  <TermLink term={term} />
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <div className="sec__body">{children}</div>
    </section>
  );
}
