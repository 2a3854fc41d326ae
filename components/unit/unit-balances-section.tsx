import { formatMoney, formatRate, unitFor, unitForEach } from "@/accounts/format-money";
import type { FiguresRow } from "@/db/queries/indicator-figures";
import { zh } from "@/messages/zh";

import { termsOf } from "../account/terms-of";
import { TrendLinesChart } from "../charts/trend-lines-chart";
import { FigureFrame } from "../figure-frame";
import { accountHref } from "../page-href";
import { Section } from "../section";
import { aboutUnit, type UnitPlace } from "./unit-place";
import { UnitYearsTable } from "./unit-years-table";

interface UnitBalancesSectionProps {
  readonly place: UnitPlace;
  readonly figures: readonly FiguresRow[];
}

const words = zh.unit.balances;

/** What was left at the end of each year, and whether the next one begins with it. */
export function UnitBalancesSection({ place, figures }: UnitBalancesSectionProps) {
  const { unit: own, years } = place;
  const at = (year: number) => figures.find((row) => row.figures.year === year)?.figures.totals;
  const values = (key: "openingBalance" | "closingBalance") =>
    years.map((year) => at(year)?.[key] ?? null);
  const [opening, closing] = [values("openingBalance"), values("closingBalance")];
  const unit = unitForEach([...opening, ...closing].flatMap((amount) => amount ?? []));
  const newest = figures.findLast(({ figures: { totals } }) => totals.closingBalance != null);
  return (
    <Section id="s-balances" question={words.question} terms={termsOf(...words.terms)}>
      <FigureFrame
        id="f-balances"
        finding={finding(newest)}
        about={aboutUnit(place, {
          measure: words.measure,
          basis: words.basis,
          unit,
          source: words.source,
        })}
        note={words.note}
        chart={
          closing.every((amount) => amount === null) ? null : (
            <TrendLinesChart
              unit={unit}
              series={[
                {
                  key: "closing",
                  name: words.closing,
                  colour: "var(--seq-5)",
                  points: years.map((year, index) => ({
                    year,
                    fen: closing[index] ?? null,
                    kind: "published" as const,
                    ...(at(year) && { href: accountHref(own.id, year) }),
                  })),
                },
              ]}
            />
          )
        }
        table={
          <UnitYearsTable
            place={place}
            label={words.measure}
            unit={unit}
            amounts={[
              { key: "opening", name: words.opening, values: opening },
              { key: "closing", name: words.closing, values: closing },
            ]}
            more={[
              {
                name: words.rate,
                text: (year) => {
                  const rate = rateOf(at(year));
                  const before = at(year - 1)?.closingBalance;
                  const now = at(year)?.openingBalance;
                  const differs = before != null && now != null && before !== now;
                  if (rate === null && !differs) return null;
                  return (
                    <>
                      {rate === null ? "—" : formatRate(rate)}
                      {differs && <span className="retold">{words.differs(year - 1)}</span>}
                    </>
                  );
                },
              },
            ]}
          />
        }
      />
    </Section>
  );
}

type Totals = FiguresRow["figures"]["totals"];

/** Of what there was to spend; null where that is not stated, or nothing. */
function rateOf(totals: Totals | undefined): number | null {
  const { closingBalance = null, expenditure = null } = totals ?? {};
  if (closingBalance === null || expenditure === null) return null;
  const whole = expenditure + closingBalance;
  return whole > 0 ? closingBalance / whole : null;
}

function finding(newest: FiguresRow | undefined): string {
  if (!newest) return words.findingNone;
  const { year, totals } = newest.figures;
  if (totals.closingBalance == null) return words.findingNone;
  const rate = rateOf(totals);
  return (
    words.finding(year, formatMoney(totals.closingBalance, unitFor([totals.closingBalance]))) +
    (rate === null ? "" : words.findingRate(formatRate(rate)))
  );
}
