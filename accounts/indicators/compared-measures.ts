import { MEASURE_KEYS, MEASURES, type MeasureKey } from "../measures";
import { ALL_INDICATORS, type Indicator } from "./all-indicators";
import { NO_FIGURES } from "./account-figures";
import { amount, each, type Formula } from "./formulas";
import { measure, staff } from "./terms";

/** What units are ranked and compared by: an amount that accounts state, or an indicator made of some. */
export interface ComparedMeasure {
  /** Its name in an address. */
  readonly address: string;
  readonly name: string;
  readonly group: string;
  readonly basis: string;
  /** Where its figures stand, or how it is worked out of them. */
  readonly source: string;
  readonly formula: Formula;
  /** Null: an amount as stated. */
  readonly indicator: Indicator | null;
}

/** A change on the year before is no amount of the year. */
const AMOUNT_KEYS = MEASURE_KEYS.filter((key) => key !== "expenditureChange");

const PER_HEAD: ComparedMeasure = {
  address: "perHead",
  name: "人均支出",
  group: "人均",
  basis: MEASURES.expenditure.basis,
  source: "公开01表本年支出 ÷ 登记的在职人数",
  formula: each(measure("expenditure"), staff),
  indicator: null,
};

export const COMPARED_MEASURES: readonly ComparedMeasure[] = [
  ...AMOUNT_KEYS.map(statedAmount),
  PER_HEAD,
  ...ALL_INDICATORS.filter(isWorkedOut).map((indicator) => ({
    address: indicator.address,
    name: indicator.name,
    group: indicator.facts.group,
    basis: indicator.facts.basis,
    source: indicator.facts.formula,
    formula: indicator.formula,
    indicator,
  })),
];

function statedAmount(key: MeasureKey): ComparedMeasure {
  const { name, basis, source } = MEASURES[key];
  return {
    address: key,
    name,
    group: "金额",
    basis,
    source,
    formula: amount(measure(key)),
    indicator: null,
  };
}

/** Whether some account may have it; the others need what no account states. */
function isWorkedOut({ formula }: Indicator): boolean {
  const result = formula({ own: NO_FIGURES, before: null });
  return result.kind === "value" || result.why.kind !== "needs";
}

export function comparedMeasure(address: string | undefined): ComparedMeasure | null {
  return COMPARED_MEASURES.find((known) => known.address === address) ?? null;
}
