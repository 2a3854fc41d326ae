"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";

import { zh } from "@/messages/zh-browser";

import { accountHref, unitHref } from "../page-href";

interface YearSwitchProps {
  readonly unitId: string;
  /** Of the account shown. */
  readonly year: number;
  /** Of all accounts of the unit, ascending. */
  readonly years: readonly number[];
  /** What else leads away from the account. */
  readonly children?: ReactNode;
}

/** The unit's other accounts, at the place of the spending that the reader has gone down to. */
export function YearSwitch({ unitId, year, years, children }: YearSwitchProps) {
  const parameters = useSearchParams();
  const words = zh.yearSwitch;
  const href = (to: number) =>
    parameters.size > 0
      ? `${accountHref(unitId, to)}?${parameters.toString()}`
      : accountHref(unitId, to);
  const at = years.indexOf(year);
  const [previous, next] = [years[at - 1], years[at + 1]];
  return (
    <nav className="other-years" aria-label={words.label}>
      {previous !== undefined && (
        <a href={href(previous)} rel="prev">
          ← {words.previous(previous)}
        </a>
      )}
      {next !== undefined && (
        <a href={href(next)} rel="next">
          {words.next(next)} →
        </a>
      )}
      <a href={unitHref(unitId)}>{words.all}</a>
      {years.length > 1 && (
        <span className="other-years__all">
          {words.others}
          {years.map((each) =>
            each === year ? (
              <b key={each} aria-current="page">
                {each}
              </b>
            ) : (
              <a key={each} href={href(each)}>
                {each}
              </a>
            ),
          )}
        </span>
      )}
      {children}
    </nav>
  );
}
