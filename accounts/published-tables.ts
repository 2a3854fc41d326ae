import type { Unit } from "./money";
import type { Figure, Place } from "./provenance";

/** The nine tables by the local-government numbering, whatever number a document gives them. */
export const TABLE_NUMBERS = ["01", "02", "03", "04", "05", "06", "07", "08", "09"] as const;
export type TableNumber = (typeof TABLE_NUMBERS)[number];

/**
 * `read`: every column was read. `partial`: some columns or rows could not be; see the account's
 * `unread`. `empty`: the form is there and states no figure. `missing`: the document has no such table.
 */
export type TableStatus = "read" | "partial" | "empty" | "missing";

/** Which money a table covers (口径). */
export type Basis =
  | "全部资金"
  | "财政拨款"
  | "一般公共预算财政拨款"
  | "政府性基金预算财政拨款"
  | "国有资本经营预算财政拨款";

/** Every column that a published table may have. What each means: see COLUMNS. */
export type ColumnKey =
  | "amount"
  | "total"
  | "fiscal"
  | "superior"
  | "operations"
  | "educationFees"
  | "business"
  | "subordinate"
  | "other"
  | "basic"
  | "project"
  | "remittedUp"
  | "subsidyDown"
  | "generalBudget"
  | "governmentFund"
  | "stateCapital"
  | "opening"
  | "income"
  | "closing"
  | "abroad"
  | "vehicles"
  | "vehiclePurchase"
  | "vehicleRunning"
  | "reception";

/** Lines that are not classified entries: closing totals, balances, and the two lines of table 09. */
export type LineKey =
  | "total"
  | "income"
  | "usedNonFiscalBalance"
  | "openingBalance"
  | "openingGeneralBudget"
  | "openingGovernmentFund"
  | "openingStateCapital"
  | "incomeGrandTotal"
  | "expenditure"
  | "distribution"
  | "closingBalance"
  | "expenditureGrandTotal"
  | "personnel"
  | "operating"
  | "budget"
  | "actual";

export type Side = "income" | "expenditure";

export interface TableLine {
  /** "entry": one category. "total": a line known by `key`. "other": neither, such as 其中：. */
  readonly kind: "entry" | "total" | "other";
  /** Which half of a two-sided table (01, 04); null elsewhere. */
  readonly side: Side | null;
  readonly key: LineKey | null;
  /** The code of an entry, joined ("2010601", "30101"; INC01… for incomes of 01 and 04). */
  readonly code: string | null;
  /** The name without numbering, spaces and compatibility characters. */
  readonly name: string;
  /** The name as printed. */
  readonly printed: string;
  /** A column that the document does not print for this line is absent. */
  readonly figures: Readonly<Partial<Record<ColumnKey, Figure>>>;
  readonly place: Place;
}

export interface PublishedTable {
  readonly status: TableStatus;
  /** The title as printed; null where the table is missing. */
  readonly title: string | null;
  readonly unit: Unit | null;
  readonly place: Place | null;
  /** The statement under an empty form that there is nothing to report, as printed. */
  readonly emptyStatement: { readonly text: string; readonly place: Place } | null;
  readonly lines: readonly TableLine[];
}

export const TABLE_BASIS: Readonly<Record<TableNumber, Basis>> = {
  "01": "全部资金",
  "02": "全部资金",
  "03": "全部资金",
  "04": "财政拨款",
  "05": "一般公共预算财政拨款",
  "06": "一般公共预算财政拨款",
  "07": "政府性基金预算财政拨款",
  "08": "国有资本经营预算财政拨款",
  "09": "财政拨款",
};

/** The titles of the local-government layout of 2023 and later. */
export const TABLE_TITLES: Readonly<Record<TableNumber, string>> = {
  "01": "收入支出决算总表",
  "02": "收入决算表",
  "03": "支出决算表",
  "04": "财政拨款收入支出决算总表",
  "05": "一般公共预算财政拨款支出决算表",
  "06": "一般公共预算财政拨款基本支出决算明细表",
  "07": "政府性基金预算财政拨款收入支出决算表",
  "08": "国有资本经营预算财政拨款支出决算表",
  "09": "财政拨款“三公”经费支出决算表",
};

/** The columns of the tables of one line per category, in their official order. */
export const TABLE_COLUMNS = {
  "01": ["amount"],
  "02": ["total", "fiscal", "superior", "operations", "business", "subordinate", "other"],
  "03": ["total", "basic", "project", "remittedUp", "business", "subsidyDown"],
  "04": ["amount", "total", "generalBudget", "governmentFund", "stateCapital"],
  "05": ["total", "basic", "project"],
  "06": ["amount"],
  "07": ["opening", "income", "total", "basic", "project", "closing"],
  "08": ["total", "basic", "project"],
  "09": ["total", "abroad", "vehicles", "vehiclePurchase", "vehicleRunning", "reception"],
} as const satisfies Record<TableNumber, readonly ColumnKey[]>;

/** What each column is called on the printed page. Table 02's 经营 is an income, table 03's an expenditure. */
export const COLUMN_NAMES: Readonly<Record<ColumnKey, string>> = {
  amount: "决算数",
  total: "合计",
  fiscal: "财政拨款收入",
  superior: "上级补助收入",
  operations: "事业收入",
  educationFees: "其中：教育收费",
  business: "经营",
  subordinate: "附属单位上缴收入",
  other: "其他收入",
  basic: "基本支出",
  project: "项目支出",
  remittedUp: "上缴上级支出",
  subsidyDown: "对附属单位补助支出",
  generalBudget: "一般公共预算财政拨款",
  governmentFund: "政府性基金预算财政拨款",
  stateCapital: "国有资本经营预算财政拨款",
  opening: "年初结转和结余",
  income: "本年收入",
  closing: "年末结转和结余",
  abroad: "因公出国（境）费",
  vehicles: "公务用车购置及运行维护费",
  vehiclePurchase: "公务用车购置费",
  vehicleRunning: "公务用车运行维护费",
  reception: "公务接待费",
};
