import type { ReactNode } from "react";

import type { RegionRow } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import {
  CAUSES,
  checksViewHref,
  KINDS,
  LISTED,
  SEVERITIES,
  type ChecksView,
} from "./checks-address";

const words = zh.checks.list;

interface ChecksFilterProps {
  readonly regions: readonly RegionRow[];
  readonly region: RegionRow;
  readonly view: ChecksView;
}

/** A plain form: what is chosen goes into the address, with or without a script. */
export function ChecksFilter({ regions, region, view }: ChecksFilterProps) {
  const narrowed = [view.unit, view.year, view.rule, view.kind, view.severity].some(
    (chosen) => chosen !== undefined,
  );
  return (
    <form className="filters" action="/checks" role="search" aria-label={words.filters}>
      {regions.length > 1 && (
        <Choice name="region" label={words.region} chosen={region.code}>
          {regions.map(({ code, name, simulated }) => (
            <option key={code} value={code}>
              {simulated ? zh.shell.simulatedPage(name) : name}
            </option>
          ))}
        </Choice>
      )}
      <Choice name="status" label={words.status} chosen={view.status}>
        {LISTED.map((status) => (
          <option key={status} value={status}>
            {zh.checks.statuses[status]}
          </option>
        ))}
      </Choice>
      <Choice name="cause" label={words.cause} chosen={view.cause}>
        {CAUSES.map((cause) => (
          <option key={cause} value={cause}>
            {zh.checks.causes[cause]}
          </option>
        ))}
      </Choice>
      <Choice name="year" label={words.year} chosen={`${view.year ?? ""}`}>
        <option value="">{words.anyYear}</option>
        {region.years.toReversed().map((year) => (
          <option key={year} value={year}>
            {zh.district.yearOption(year)}
          </option>
        ))}
      </Choice>
      <Choice name="kind" label={words.kind} chosen={view.kind}>
        <option value="">{words.anyKind}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {zh.checks.kinds[kind]}
          </option>
        ))}
      </Choice>
      <Choice name="severity" label={words.severity} chosen={view.severity}>
        <option value="">{words.anySeverity}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {zh.checks.severities[severity]}
          </option>
        ))}
      </Choice>
      <label className="fl">
        {words.rule}
        <input
          type="search"
          name="rule"
          className="rule-field"
          defaultValue={view.rule}
          placeholder={words.ruleHint}
          pattern="R[0-9]{3}"
        />
      </label>
      <label className="fl">
        {words.unit}
        <input type="search" name="unit" defaultValue={view.unit} placeholder={words.unitHint} />
      </label>
      <button type="submit" className="btn">
        {words.apply}
      </button>
      {narrowed && (
        <a
          href={checksViewHref(view, {
            unit: undefined,
            year: undefined,
            rule: undefined,
            kind: undefined,
            severity: undefined,
            page: 1,
          })}
        >
          {words.clear}
        </a>
      )}
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly children: ReactNode;
}

function Choice({ name, label, chosen, children }: ChoiceProps) {
  return (
    <label className="fl">
      {label}
      <select name={name} defaultValue={chosen ?? ""}>
        {children}
      </select>
    </label>
  );
}
