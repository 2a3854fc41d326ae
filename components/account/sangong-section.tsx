import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { findStatements, countOf } from "@/accounts/find-statement";
import { formatMoney, formatRate, unitForEach } from "@/accounts/format-money";
import type { IndicatorInput } from "@/accounts/indicators/account-figures";
import { ALL_INDICATORS } from "@/accounts/indicators/all-indicators";
import type { Unit } from "@/accounts/money";
import { TABLE_TITLES } from "@/accounts/published-tables";
import { Amount } from "@/components/amount";
import { FigureFrame } from "@/components/figure-frame";
import { quantityWords, unitOf } from "@/components/indicators/quantity-words";
import { placeHref } from "@/components/place-href";
import { Section } from "@/components/section";
import { BulletCell } from "@/components/ranking/bullet-cell";
import { TermLink } from "@/components/term-link";
import { WideTable } from "@/components/wide-table";
import type { SangongRow } from "@/db/queries/sangong";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { Absent } from "./absent";
import { figureAbout, narrativeSource, tableSource } from "./figure-about-account";
import { SangongCounts } from "./sangong-counts";

interface SangongSectionProps {
  readonly stored: StoredAccount;
  readonly row: SangongRow | null;
  /** Null where nothing can be worked out of it. */
  readonly input: IndicatorInput | null;
}

const words = zh.account.sangong;
/** From the whole to its parts, as table 09 prints them; the parts of 公务用车 are indented. */
const ITEMS = ["abroad", "vehicles", "vehiclePurchase", "vehicleRunning", "reception"] as const;
/** The indicators of 三公. */
const GROUP = "三公";
/** Where the table says a term in short. */
const TERMS: Readonly<Partial<Record<keyof SangongRow["actual"], string>>> = {
  vehiclePurchase: words.vehicles.purchase,
  vehicleRunning: words.vehicles.running,
};
const PARTS: readonly string[] = ["vehiclePurchase", "vehicleRunning"];

export function SangongSection({ stored, row, input }: SangongSectionProps) {
  const amounts = row
    ? [...Object.values(row.budget), ...Object.values(row.actual)].flatMap(({ fen }) => fen ?? [])
    : [];
  const { status } = stored.account.tables["09"];
  const kept = findStatements(stored.account, "vehiclesKept");
  if (row === null || amounts.length === 0)
    return (
      <Section id="sangong" question={words.question} terms={[words.meaning]}>
        <Absent>{status === "empty" ? words.empty : words.absent(TABLE_TITLES["09"])}</Absent>
      </Section>
    );
  const unit = unitForEach(amounts);
  return (
    <Section id="sangong" question={words.question} terms={[words.meaning]}>
      <FigureFrame
        id="f-sangong"
        finding={zh.account.sangongFinding(finding(row, unit))}
        about={figureAbout(stored, {
          measure: words.measure,
          basis: words.basis,
          unit,
          sources: [
            tableSource(stored, "09"),
            ...(kept.length > 0 ? [narrativeSource(kept.map(({ place }) => place))] : []),
          ],
        })}
        chart={null}
        note={words.blank}
        table={
          <div className="two w7">
            <SangongTable row={row} unit={unit} marks={stored.marks} />
            <div>
              <SangongCounts
                counts={row.counts}
                kinds={findStatements(stored.account, "vehicles").flatMap((statement) => {
                  const count = countOf(statement);
                  return statement.name === null || statement.name === "total" || count === null
                    ? []
                    : [{ name: statement.name, count }];
                })}
              />
              <ForeignReceptions counts={row.counts} />
              {input !== null && <CostsOfOne input={input} />}
            </div>
          </div>
        }
      />
    </Section>
  );
}

/** Guests from abroad, where the narrative counts them beside the others. */
function ForeignReceptions({ counts }: { readonly counts: SangongRow["counts"] }) {
  const { foreignReceptions: visits, foreignReceptionGuests: guests } = counts;
  if (visits === null && guests === null) return null;
  return (
    <p className="counts__note">
      {words.foreign(
        visits === null ? "" : words.foreignVisits(visits),
        guests === null ? "" : words.foreignGuests(guests),
      )}
    </p>
  );
}

/** What a kept car, a bought one, a guest and a journey came to. */
function CostsOfOne({ input }: { readonly input: IndicatorInput }) {
  const costs = ALL_INDICATORS.flatMap(({ name, facts, formula }) => {
    const result = facts.group === GROUP ? formula(input) : null;
    if (result?.kind !== "value" || result.quantity.kind !== "each") return [];
    const unit = unitOf([result]);
    return [words.costOfOne(name, `${quantityWords(result.quantity, unit)} ${unit}`)];
  });
  return costs.length > 0 && <p className="counts__note">{words.costsOfOne(costs)}</p>;
}

interface SangongTableProps {
  readonly row: SangongRow;
  readonly unit: Unit;
  readonly marks: FigureMarks;
}

function SangongTable({ row, unit, marks }: SangongTableProps) {
  const { columns, items } = words;
  return (
    <WideTable label={words.question}>
      <table className="tbl sangong">
        <thead>
          <tr>
            <th scope="col">{columns.item}</th>
            <th scope="col">
              <TermLink term={columns.budget} />
            </th>
            <th scope="col">{columns.actual}</th>
            <td className="bar" aria-hidden="true" />
            <th scope="col">{columns.rate}</th>
          </tr>
        </thead>
        <tbody>
          {[...ITEMS, "total" as const].map((item) => {
            const cells = [row.budget[item], row.actual[item]];
            const [budget, actual] = cells.map(({ fen }) => fen);
            const rate = budget != null && actual != null && budget > 0 ? actual / budget : null;
            return (
              <tr
                key={item}
                className={item === "total" ? "tot" : PARTS.includes(item) ? "sub" : undefined}
              >
                <th scope="row">
                  <TermLink term={TERMS[item] ?? items[item]}>{items[item]}</TermLink>
                </th>
                {cells.map(({ fen, place }, index) => (
                  <td key={index === 0 ? "budget" : "actual"}>
                    <span className={item === "total" ? "c" : undefined}>
                      <Amount
                        fen={fen}
                        unit={unit}
                        href={place ? placeHref(row.documentId, place) : undefined}
                        marks={marks}
                      />
                    </span>
                  </td>
                ))}
                <BulletCell rate={rate} />
                <td>{rate === null ? <span className="blank">—</span> : formatRate(rate)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

function finding({ budget, actual }: SangongRow, unit: Unit) {
  const [whole, spent] = [budget.total.fen, actual.total.fen];
  const parts = (["abroad", "vehiclePurchase", "vehicleRunning", "reception"] as const).filter(
    (item) => actual[item].fen !== null && actual[item].fen !== 0,
  );
  const [only] = parts.length === 1 ? parts : [];
  const names = {
    abroad: words.items.abroad,
    vehiclePurchase: words.vehicles.purchase,
    vehicleRunning: words.vehicles.running,
    reception: words.items.reception,
  };
  return {
    actual: spent === null ? null : formatMoney(spent, unit),
    budget: whole === null ? null : formatMoney(whole, unit),
    against:
      whole === null || spent === null
        ? null
        : spent === whole
          ? ("equal" as const)
          : spent < whole
            ? ("less" as const)
            : ("more" as const),
    only: only && actual[only].fen === spent ? names[only] : null,
  };
}
