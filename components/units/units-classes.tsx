import { functionName } from "@/accounts/classification";
import { formatRate } from "@/accounts/format-money";
import { sumFen } from "@/accounts/money";
import { heatSteps } from "@/charts/heat-steps";
import type { RankedUnit } from "@/db/queries/unit-ranking";
import { zh } from "@/messages/zh";

import { FigureFrame } from "../figure-frame";
import { HeatTable, type HeatCell } from "../heat-table";
import { unitHref } from "../page-href";
import { Section } from "../section";

const words = zh.units.list.classes;

interface UnitsClassesProps {
  readonly units: readonly RankedUnit[];
  readonly year: number;
  readonly simulated: boolean;
}

/** More columns than these go together into one. */
const MOST_COLUMNS = 10;
const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75];

/** What each unit spends on each class, as a share of its own. */
export function UnitsClasses({ units, year, simulated }: UnitsClassesProps) {
  const spending = units.map(({ input }) => input.own.allFundsClasses);
  const used = [...new Set(spending.flatMap((classes) => [...classes.keys()]))]
    .map((code) => ({ code, units: spending.filter((classes) => classes.has(code)).length }))
    .toSorted((a, b) => b.units - a.units || a.code.localeCompare(b.code));
  const [first] = used;
  const shown = used.slice(0, MOST_COLUMNS).map(({ code }) => code);
  const rest = used.slice(MOST_COLUMNS).map(({ code }) => code);
  const cells = spending.map((classes): HeatCell[] => {
    const whole = sumFen([...classes.values()]);
    const share = (codes: readonly string[]): HeatCell => {
      const amounts = codes.flatMap((code) => classes.get(code) ?? []);
      if (amounts.length === 0 || whole <= 0) return { value: null, text: "" };
      const part = sumFen(amounts) / whole;
      return { value: part, text: formatRate(part).replace("%", "") };
    };
    return [...shown.map((code) => share([code])), ...(rest.length > 0 ? [share(rest)] : [])];
  });
  const columns = shown.map((code) => (functionName(code) ?? code).replace(/支出$/, ""));
  return (
    <Section id="classes" question={words.question}>
      <FigureFrame
        id="f-classes"
        finding={
          first
            ? words.finding(used.length, functionName(first.code) ?? first.code, first.units)
            : words.findingNone
        }
        about={{
          measure: words.measure,
          basis: "全部资金",
          unit: "%",
          years: zh.district.yearOption(year),
          source: words.source,
          places: [],
          version: null,
          mark: simulated ? zh.shell.simulated : null,
        }}
        chart={null}
        note={zh.units.list.heat.same}
        table={
          <HeatTable
            label={words.label}
            corner={zh.units.list.columns.name}
            rows={units.map(({ id, shortName }) => ({
              key: id,
              name: shortName,
              href: unitHref(id),
            }))}
            columns={[...columns, ...(rest.length > 0 ? [words.rest] : [])]}
            cells={cells}
            steps={heatSteps(SHARES, "rate", "元")}
          />
        }
      />
    </Section>
  );
}
