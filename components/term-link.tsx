import type { ReactNode } from "react";

import { GLOSSARY } from "@/accounts/reference/glossary";

import { glossaryHref } from "./page-href";

interface TermLinkProps {
  /** As in accounts/reference/glossary.ts, with or without quotation marks. */
  readonly term: string;
  /** The term itself if not said. */
  readonly children?: ReactNode;
}

const TERMS: ReadonlyMap<string, string> = new Map(
  GLOSSARY.map(({ term }) => [bareTerm(term), term]),
);

/** A term where it stands, leading to its plain words; one that the glossary lacks is plain text. */
export function TermLink({ term, children = term }: TermLinkProps) {
  const known = TERMS.get(bareTerm(term));
  return known === undefined ? (
    children
  ) : (
    <a className="term" href={glossaryHref(known)}>
      {children}
    </a>
  );
}

/** “三公”经费 is 三公经费. */
function bareTerm(term: string): string {
  return term.replaceAll(/[“”"]/g, "");
}
