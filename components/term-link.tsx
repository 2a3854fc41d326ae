import type { ReactNode } from "react";

import { GLOSSARY } from "@/accounts/reference/glossary";

import { glossaryHref } from "./page-href";

interface TermLinkProps {
  /** As in accounts/reference/glossary.ts, with or without quotation marks. */
  readonly term: string;
  /** The term itself if not said. */
  readonly children?: ReactNode;
}

/** As the interface writes what the glossary has under another name. */
const ALSO_WRITTEN = {
  全年预算: "全年预算数",
  三公: "三公经费",
  全年预算执行率: "执行率",
  年初预算完成率: "完成年初预算的百分比",
  政府性基金预算财政拨款: "政府性基金预算",
  一般公共预算财政拨款: "一般公共预算",
} as const;

const TERMS: ReadonlyMap<string, string> = new Map([
  ...GLOSSARY.map(({ term }) => [bareTerm(term), term] as const),
  ...Object.entries(ALSO_WRITTEN),
]);

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
