import { GLOSSARY } from "@/accounts/reference/glossary";
import { zh } from "@/messages/zh";

import { searchHref } from "../page-href";
import { groupedTerms } from "./grouped-terms";

/** Every term with its plain words, under the anchor that components/term-link.tsx leads to. */
export function GlossaryGroups() {
  const words = zh.glossary;
  const groups = groupedTerms(GLOSSARY);
  return (
    <>
      <nav className="terms__jump" aria-label={words.jump}>
        {groups.map(({ group }) => (
          <a key={group} href={`#g-${group}`}>
            {words.groups[group]}
          </a>
        ))}
      </nav>
      {groups.map(({ group, entries }) => (
        <section className="sec" key={group} id={`g-${group}`} aria-labelledby={`g-${group}-q`}>
          <div className="sec__q">
            <h2 id={`g-${group}-q`}>{words.groups[group]}</h2>
          </div>
          <dl className="terms">
            {entries.map(({ term, explanation }) => (
              <div key={term} id={term}>
                <dt>{term}</dt>
                <dd>
                  {explanation}
                  <a href={searchHref(term)} aria-label={words.findLabel(term)}>
                    {words.find}
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
