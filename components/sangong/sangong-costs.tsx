import { formatCount, formatMoney } from "@/accounts/format-money";
import { fen, fenPer, type Fen, type Unit } from "@/accounts/money";
import type { UnitCost, UnitCostRow } from "@/db/queries/sangong-sums";
import { zh } from "@/messages/zh";

import { Amount } from "../amount";
import { DotStripsChart } from "../charts/dot-strips-chart";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { Section } from "../section";
import { ViewSwitch } from "../view-switch";
import { WideTable } from "../wide-table";
import { sangongViewHref } from "./sangong-address";
import { aboutSangong, type SangongPlace } from "./sangong-place";

interface PeerCosts {
  readonly name: string;
  readonly median: number | null;
  readonly rows: readonly UnitCostRow[];
}

interface SangongCostsProps {
  readonly place: SangongPlace;
  readonly accounts: number;
  readonly costs: readonly UnitCost[];
  /** Of the asked cost. */
  readonly groups: readonly PeerCosts[];
}

const ID = "f-costs";
/** 5 万元 a kept car: from here on a figure is worth a second look. In fen. */
const DEAR_CAR = 5_000_000;

/** What a kept car, a bought car, a guest and a traveller cost; and each unit among its peers. */
export function SangongCosts({ place, accounts, costs, groups }: SangongCostsProps) {
  const { region, year, view } = place;
  const words = zh.sangong.costs;
  const asked = costs.find(({ key }) => key === view.cost);
  return (
    <Section id="s-costs" question={words.question}>
      <CostsTable place={place} accounts={accounts} costs={costs} />
      <div>
        <ViewSwitch
          label={words.which}
          options={costs.map(({ key }) => ({
            text: words.short[key],
            href: sangongViewHref({ ...view, region: region.code, year, cost: key }, ID),
            current: view.cost === key,
          }))}
        />
        {asked?.each == null ? (
          <p className="absent" id={ID}>
            {words.none(words.names[view.cost])}
          </p>
        ) : (
          <UnitCosts place={place} groups={groups} cost={asked} />
        )}
      </div>
    </Section>
  );
}

/** A cost of one is seldom a whole number of fen. */
function whole(value: number): Fen {
  return fen(Math.round(value));
}

function unitOf(costs: readonly number[]): Unit {
  return costs.every((cost) => cost < fenPer("万元")) ? "元" : "万元";
}

function CostsTable({ place, accounts, costs }: Omit<SangongCostsProps, "groups">) {
  const words = zh.sangong.costs;
  return (
    <FigureFrame
      id="f-costs-all"
      finding={costs
        .flatMap(({ key, each }) =>
          each === null
            ? []
            : [
                words.each(
                  words.names[key],
                  formatMoney(whole(each), unitOf([each]), { decimals: 2 }),
                ),
              ],
        )
        .join("；")}
      about={aboutSangong(place, {
        measure: words.measure,
        unit: words.unit,
        source: words.source,
      })}
      note={words.note}
      chart={null}
      table={
        <WideTable label={words.question}>
          <table className="tbl">
            <thead>
              <tr>
                {words.columns.map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {costs.map(({ key, amount, count, each, rows }) => (
                <tr key={key}>
                  <th scope="row">{words.names[key]}</th>
                  <td>
                    <Amount fen={each === null ? null : amount} unit="万元" />
                  </td>
                  <td>{each === null ? "—" : words.counted[key](formatCount(count))}</td>
                  <td>
                    <Amount fen={each === null ? null : whole(each)} unit="元" decimals={2} />
                  </td>
                  <td>{zh.sangong.of(rows.length, accounts)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      }
    />
  );
}

interface UnitCostsProps {
  readonly place: SangongPlace;
  readonly groups: readonly PeerCosts[];
  readonly cost: UnitCost;
}

function UnitCosts({ place, groups, cost }: UnitCostsProps) {
  const words = zh.sangong.costs;
  const name = words.names[cost.key];
  const unit = unitOf(cost.rows.map(({ each }) => each));
  const [dearest] = cost.rows;
  return (
    <FigureFrame
      id={ID}
      finding={words.finding(
        name,
        dearest?.row.unit.shortName ?? "",
        formatMoney(whole(dearest?.each ?? 0), unit, { decimals: 2 }),
      )}
      about={aboutSangong(place, {
        measure: words.byUnit(name),
        unit,
        source: words.source,
      })}
      note={words.notes[cost.key]}
      chart={
        <DotStripsChart
          format="money"
          unit={unit}
          {...(cost.key === "kept" &&
            cost.rows.some(({ each }) => each > DEAR_CAR) && { marks: [0, DEAR_CAR] })}
          groups={groups.map(({ name: group, median, rows }) => ({
            name: group,
            median,
            dots: rows.map(({ row, each }) => ({
              key: row.unit.id,
              name: row.unit.shortName,
              value: each,
              href: accountHref(row.unit.id, place.year),
            })),
          }))}
        />
      }
      table={
        <WideTable label={words.byUnit(name)}>
          <table className="tbl">
            <thead>
              <tr>
                {words.unitColumns(name).map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.flatMap(({ name: group, median, rows }) =>
                rows.map(({ row, amount, count, each }) => (
                  <tr key={row.unit.id}>
                    <th scope="row">{row.unit.shortName}</th>
                    <td>{group}</td>
                    <td>
                      <Amount fen={amount} unit={unit} />
                    </td>
                    <td>{formatCount(count)}</td>
                    <td>
                      <Amount fen={whole(each)} unit={unit} decimals={2} />
                    </td>
                    <td>
                      <Amount
                        fen={median === null ? null : whole(median)}
                        unit={unit}
                        decimals={2}
                      />
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </WideTable>
      }
    />
  );
}
