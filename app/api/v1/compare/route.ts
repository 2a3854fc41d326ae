import { toYuan, fen } from "@/accounts/money";
import {
  COMPARED_MEASURES,
  comparedMeasure,
  type ComparedMeasure,
} from "@/accounts/indicators/compared-measures";
import type { IndicatorResult } from "@/accounts/indicators/indicator-result";
import { sizeOf, type Quantity } from "@/accounts/indicators/quantity";
import { unitYears } from "@/accounts/indicators/unit-years";
import type { CsvColumns } from "@/accounts/csv-text";
import { askedUnit } from "@/app/api/v1/asked-scope";
import { pageOfAll } from "@/app/api/v1/page-of-all";
import { Problem } from "@/app/api/v1/problem";
import { listRoute } from "@/app/api/v1/respond";
import { cannotWords } from "@/components/indicators/cannot-words";
import { indicatorFigures, type FiguresRow } from "@/db/queries/indicator-figures";
import type { UnitRow } from "@/db/queries/units";
import { zh } from "@/messages/zh";

import { compareParameters } from "./compare-parameters";

const says = zh.compare.api;

/** A row a unit, a value a year. */
export const GET = listRoute(compareParameters, async (asked) => {
  const measure = comparedMeasure(asked.measure);
  if (!measure)
    throw wrong("measure", says.measure(COMPARED_MEASURES.map(({ address }) => address)));
  const units = await Promise.all(asked.units.map(askedUnit));
  const [first] = units;
  if (units.some(({ region }) => region?.code !== first?.region?.code))
    throw wrong("units", says.oneRegion);
  const years = unitsYears(units, asked.from, asked.to);
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
  // The year before as well: some measures are changes.
  const figures = await indicatorFigures({
    units: units.map(({ id }) => id),
    from: from - 1,
    to,
  });
  const { rows, next } = pageOfAll(
    units.map((unit) => unitJson(unit, measure, figures, years)),
    asked,
  );
  return {
    rows,
    next,
    columns: columnsOf(years, measure, first?.simulated ?? false),
    region: first?.region ?? null,
    basis: measure.basis,
    simulated: units.some(({ simulated }) => simulated),
    documentIds: figures.map(({ documentId }) => documentId),
  };
});

function wrong(name: string, detail: string): Problem {
  return Problem.badParameters([{ name, detail }]);
}

/** Every year within which any of them has an account, ascending. */
function unitsYears(units: readonly UnitRow[], from = 0, to = 9999): readonly number[] {
  const years = new Set(units.flatMap((unit) => unit.years));
  return [...years].filter((year) => year >= from && year <= to).toSorted((a, b) => a - b);
}

function unitJson(
  unit: UnitRow,
  measure: ComparedMeasure,
  figures: readonly FiguresRow[],
  years: readonly number[],
) {
  const { input } = unitYears(figures, years);
  return {
    unit: { id: unit.id, name: unit.name },
    scope: unit.scope,
    peerGroup: unit.peerGroup,
    measure: measure.address,
    values: years.map((year) => {
      const found = figures.find((row) => row.unitId === unit.id && row.figures.year === year);
      const own = input(unit.id, year);
      const result = own && measure.formula(own);
      return {
        year,
        value: result?.kind === "value" ? numberOf(result.quantity) : null,
        reason: reasonOf(result),
        account: found?.accountId ?? null,
        document: found?.documentId ?? null,
      };
    }),
  };
}

type UnitJson = ReturnType<typeof unitJson>;

/** 元, a fraction or a count; 元 a head to the 分. */
function numberOf(quantity: Quantity): number {
  const size = sizeOf(quantity);
  return quantity.kind === "amount" || quantity.kind === "each"
    ? toYuan(fen(Math.round(size)))
    : size;
}

function reasonOf(result: IndicatorResult | null): string | null {
  if (result === null) return says.noAccount;
  return result.kind === "cannot" ? cannotWords(result.why) : null;
}

function columnsOf(
  years: readonly number[],
  { basis }: ComparedMeasure,
  simulated: boolean,
): CsvColumns<UnitJson> {
  const byYear = years.map((year, at) => [
    `value.${year}`,
    (row: UnitJson) => row.values[at]?.value ?? null,
  ]);
  return {
    simulated: () => simulated,
    "unit.id": (row) => row.unit.id,
    "unit.name": (row) => row.unit.name,
    scope: (row) => row.scope,
    peerGroup: (row) => row.peerGroup,
    measure: (row) => row.measure,
    basis: () => basis,
    ...(Object.fromEntries(byYear) as CsvColumns<UnitJson>),
  };
}
