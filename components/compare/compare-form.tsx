import { COMPARED_MEASURES } from "@/accounts/indicators/compared-measures";
import type { UnitRow } from "@/db/queries/units";
import { zh } from "@/messages/zh";

import { LinesFields } from "../indicators/lines-fields";
import { FORMS, type CompareView } from "./compare-address";

const words = zh.compare.form;

interface CompareFormProps {
  readonly view: CompareView;
  readonly chosen: readonly UnitRow[];
  /** All units of the region. */
  readonly units: readonly UnitRow[];
  readonly years: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Which units, which measure, how: a plain form, so that the address says it all. */
export function CompareForm({ view, chosen, units, years, from, to }: CompareFormProps) {
  const isChosen = ({ id }: UnitRow) => chosen.some((unit) => unit.id === id);
  const others = units.filter((unit) => !isChosen(unit));
  const found = others.filter(({ name, shortName, aliases }) =>
    [name, shortName, ...aliases].some((each) => view.q !== undefined && each.includes(view.q)),
  );
  const groups = [...new Set(units.map(({ peerGroup }) => peerGroup))];
  return (
    <form className="compare-form" action="/compare" aria-label={words.label}>
      {view.region !== undefined && <input type="hidden" name="region" value={view.region} />}
      {chosen.length > 0 && <Boxes legend={words.chosen(chosen.length)} units={chosen} checked />}
      <div className="filters">
        <label className="fl">
          {words.measure}
          <select name="measure" defaultValue={view.measure ?? "expenditure"}>
            {[...new Set(COMPARED_MEASURES.map(({ group }) => group))].map((group) => (
              <optgroup key={group} label={group}>
                {COMPARED_MEASURES.filter((each) => each.group === group).map((each) => (
                  <option key={each.address} value={each.address}>
                    {each.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label className="fl">
          {words.as}
          <select name="as" defaultValue={view.as}>
            {FORMS.map((form) => (
              <option key={form} value={form}>
                {words.forms[form]}
              </option>
            ))}
          </select>
        </label>
        <YearChoice name="from" label={words.from} years={years} chosen={from} />
        <YearChoice name="to" label={words.to} years={years} chosen={to} />
        <label className="fl">
          {words.search}
          <input type="search" name="q" defaultValue={view.q} placeholder={words.searchHint} />
        </label>
        <button type="submit" className="btn">
          {words.apply}
        </button>
      </div>
      {view.q !== undefined && <Boxes legend={words.found(view.q, found.length)} units={found} />}
      <details open={chosen.length < 2 && view.q === undefined}>
        <summary>{words.more}</summary>
        {groups.map((group) => {
          const members = others.filter(
            (unit) => unit.peerGroup === group && !found.includes(unit),
          );
          return members.length === 0 ? null : (
            <Boxes key={group} legend={words.inGroup(group, members.length)} units={members} />
          );
        })}
      </details>
      <details>
        <summary>{zh.compare.indicators.lines.title}</summary>
        <LinesFields lines={view.lines} />
      </details>
    </form>
  );
}

interface BoxesProps {
  readonly legend: string;
  readonly units: readonly UnitRow[];
  readonly checked?: boolean;
}

function Boxes({ legend, units, checked = false }: BoxesProps) {
  return (
    <fieldset className="boxes">
      <legend>{legend}</legend>
      {units.map(({ id, shortName, scope }) => (
        <label key={id}>
          <input type="checkbox" name="units" value={id} defaultChecked={checked} />
          {shortName}
          {scope === "汇总" && <small>（{words.whole}）</small>}
        </label>
      ))}
    </fieldset>
  );
}

interface YearChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly years: readonly number[];
  readonly chosen: number;
}

function YearChoice({ name, label, years, chosen }: YearChoiceProps) {
  return (
    <label className="fl">
      {label}
      <select name={name} defaultValue={chosen}>
        {years.map((year) => (
          <option key={year} value={year}>
            {zh.compare.year(year)}
          </option>
        ))}
      </select>
    </label>
  );
}
