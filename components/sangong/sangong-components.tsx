import { formatCount, formatRate, unitForEach } from "@/accounts/format-money";
import { fen } from "@/accounts/money";
import type { ComponentSum, CountSum } from "@/db/queries/sangong-sums";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { Change } from "../change";
import { ExecutionChart } from "../charts/execution-chart";
import { FigureFrame } from "../figure-frame";
import { Section } from "../section";
import { WideTable } from "../wide-table";
import { sangongViewHref } from "./sangong-address";
import { aboutSangong, type SangongPlace } from "./sangong-place";
import { rateText } from "./sangong-years";

interface SangongComponentsProps {
  readonly place: SangongPlace;
  readonly accounts: number;
  readonly sums: readonly ComponentSum[];
  readonly counts: readonly CountSum[];
}

/** The six components with budget, actual and change; and what was counted: trips, cars, guests. */
export function SangongComponents({ place, accounts, sums, counts }: SangongComponentsProps) {
  const words = zh.sangong;
  const { region, year, view } = place;
  const unit = unitForEach(
    sums
      .flatMap(({ actual, ofBudget }) => [actual, ofBudget?.first ?? null])
      .filter((amount) => amount !== null),
  );
  const whole = sums[0];
  const href = (component: ComponentSum["component"]) =>
    sangongViewHref({ ...view, region: region.code, year, component });
  const drawn = sums.flatMap(({ component, ofBudget }) => {
    if (ofBudget === null || ofBudget.first <= 0) return [];
    const rate = ofBudget.second / ofBudget.first;
    return {
      name: words.components[component],
      budget: ofBudget.first,
      actual: ofBudget.second,
      rate,
      rateText: formatRate(rate),
      colour: component === "total" ? "var(--ink)" : "var(--seq-4)",
      doubtful: false,
      href: href(component),
    };
  });
  return (
    <Section id="s-components" question={words.six.question}>
      <FigureFrame
        id="f-components"
        finding={words.six.finding(whole?.over ?? 0, whole?.rose ?? 0, whole?.change?.units ?? 0)}
        about={aboutSangong(place, { measure: words.six.measure, unit })}
        note={words.six.note}
        chart={
          drawn.length === 0 ? null : (
            <ExecutionChart rows={drawn} unit={unit} basis={words.budget} />
          )
        }
        table={
          <WideTable label={words.six.question}>
            <table className="tbl">
              <thead>
                <tr>
                  {[
                    words.columns.item,
                    words.columns.actual,
                    words.columns.units,
                    words.columns.budgetOfBoth,
                    words.columns.actualOfBoth,
                    words.columns.rate,
                    words.columns.change,
                    words.columns.changeUnits,
                  ].map((text) => (
                    <th key={text} scope="col">
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sums.map(({ component, units, actual, ofBudget, change }) => (
                  <tr key={component} className={component === "total" ? "tot" : undefined}>
                    <th
                      scope="row"
                      className={
                        component.startsWith("vehicle") && component !== "vehicles"
                          ? "part"
                          : undefined
                      }
                    >
                      <a href={href(component)}>{words.components[component]}</a>
                    </th>
                    <td>
                      <Amount fen={actual} unit={unit} />
                    </td>
                    <td>{words.of(units, accounts)}</td>
                    <td>
                      <Amount fen={ofBudget?.first ?? null} unit={unit} />
                    </td>
                    <td>
                      <Amount fen={ofBudget?.second ?? null} unit={unit} />
                    </td>
                    <td>{ofBudget ? rateText(ofBudget.second, ofBudget.first) : "—"}</td>
                    <td>
                      {change ? (
                        <Change
                          fen={fen(change.second - change.first)}
                          rate={
                            change.first > 0 ? (change.second - change.first) / change.first : null
                          }
                          unit={unit}
                        />
                      ) : (
                        <Amount fen={null} unit={unit} />
                      )}
                    </td>
                    <td>{change?.units ?? 0}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        }
      />
      <FigureFrame
        id="f-counts"
        finding={words.counted.finding(
          (["vehiclesKept", "vehiclesBought", "receptions", "delegations"] as const).flatMap(
            (key) => {
              const count = counts.find((each) => each.key === key)?.count;
              return count == null ? [] : `${words.counts[key].name} ${countWords(key, count)}`;
            },
          ),
        )}
        about={aboutSangong(place, {
          measure: words.counted.measure,
          unit: words.counted.unit,
          basis: words.counted.basis,
          source: words.counted.source,
        })}
        note={words.counted.note}
        chart={null}
        table={
          <WideTable label={words.counted.table}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{words.columns.item}</th>
                  <th scope="col">{words.columns.count}</th>
                  <th scope="col">{words.columns.units}</th>
                </tr>
              </thead>
              <tbody>
                {counts.map(({ key, units, count }) => (
                  <tr key={key}>
                    <th scope="row">{words.counts[key].name}</th>
                    <td>
                      {count === null ? <Amount fen={null} unit="元" /> : countWords(key, count)}
                    </td>
                    <td>{words.of(units, accounts)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        }
      />
    </Section>
  );
}

/** 1,536 人次. */
function countWords(key: CountSum["key"], count: number): string {
  return `${formatCount(count)} ${zh.sangong.counts[key].unit}`;
}
