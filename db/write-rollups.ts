import type { CountKey, MeasureKey } from "@/accounts/measures";
import type { ColumnKey, LineKey, TableNumber } from "@/accounts/published-tables";
import type { StatedKey } from "@/accounts/statement";
import type { Session } from "./session";

/** Of a document whose lines, figures and statements are written; once. */
export function writeRollups(session: Session, documentId: string): void {
  for (const insert of insertions("= ?")) session.$client.prepare(insert).run(documentId);
}

/** Of every document, anew. */
export function rebuildRollups(session: Session): void {
  for (const table of ["spending", "account_totals"]) session.$client.exec(`DELETE FROM ${table}`);
  for (const insert of insertions("IS NOT NULL")) session.$client.exec(insert);
}

// Plain text, not Drizzle's: of an import's statements these are the longest by far, and building them for
// each document takes longer than running them. `which` is a condition on the document's id.

function insertions(which: string): readonly string[] {
  return [
    `INSERT INTO spending ${spendingOf(which)}`,
    `INSERT INTO account_totals ${totalsOf(which)}`,
  ];
}

/** In the order of the table's columns. */
function spendingOf(which: string): string {
  const cell = (column: string) => `max(CASE WHEN "column" ${column} THEN fen END)`;
  return `SELECT line.document_id, line.table_number, code, line.position,
      ${cell("IN ('total', 'amount')")}, ${cell("= 'basic'")}, ${cell("= 'project'")}
    FROM line LEFT JOIN figure ON figure.document_id = line.document_id
      AND figure.table_number = line.table_number AND figure.line_position = line.position
    WHERE line.document_id ${which} AND line.kind = 'entry' AND code IS NOT NULL
      AND line.table_number IN ('03', '05', '06', '07', '08')
    GROUP BY line.document_id, line.table_number, line.position`;
}

function totalsOf(which: string): string {
  const values = Object.values({ ...MEASURE_VALUES, ...COUNT_VALUES });
  return `SELECT document.id, ${values.join(", ")} FROM document WHERE document.id ${which}`;
}

/** What a closing line states; of lines printed twice, the first. */
function closing(table: TableNumber, key: LineKey, column: ColumnKey): string {
  return `(SELECT figure.fen FROM line JOIN figure ON figure.document_id = line.document_id
      AND figure.table_number = line.table_number AND figure.line_position = line.position
    WHERE line.document_id = document.id AND line.table_number = '${table}' AND line.key = '${key}'
      AND figure."column" = '${column}' ORDER BY line.position LIMIT 1)`;
}

interface About {
  /** Null: of the whole. */
  readonly name?: string | null;
  readonly basis?: string;
}

/** What the narrative states of the whole account first. */
function stated(key: StatedKey, { name = null, basis }: About = {}): string {
  return `(SELECT fen FROM statement WHERE document_id = document.id AND key = '${key}'
      AND kind = 'amount' AND named IS NULL AND name IS ${name === null ? "NULL" : `'${name}'`}
      ${basis === undefined ? "" : `AND coalesce(basis, '${basis}') = '${basis}'`}
    ORDER BY position LIMIT 1)`;
}

/** Of the whole before that of a part; what concerns guests from abroad is counted apart. */
function counted(key: StatedKey, name?: string): string {
  return `(SELECT count FROM statement WHERE document_id = document.id AND key = '${key}'
      AND kind = 'count' AND coalesce(name, '') NOT GLOB '外*'
      ${name === undefined ? "" : `AND name = '${name}'`}
    ORDER BY name IS NOT NULL, position LIMIT 1)`;
}

// The order of both is that of accounts/measures.ts, and so that of the table's columns.

const MEASURE_VALUES: Readonly<Record<MeasureKey, string>> = {
  income: closing("01", "income", "amount"),
  expenditure: closing("01", "expenditure", "amount"),
  grandTotal: closing("01", "expenditureGrandTotal", "amount"),
  openingBalance: closing("01", "openingBalance", "amount"),
  closingBalance: closing("01", "closingBalance", "amount"),
  allIncome: closing("02", "total", "total"),
  fiscalIncome: closing("02", "total", "fiscal"),
  basic: closing("03", "total", "basic"),
  project: closing("03", "total", "project"),
  fiscalExpenditure: closing("04", "expenditure", "total"),
  fiscalClosingBalance: closing("04", "closingBalance", "total"),
  fundExpenditure: closing("04", "expenditure", "governmentFund"),
  stateCapitalExpenditure: closing("04", "expenditure", "stateCapital"),
  generalExpenditure: `coalesce(${closing("05", "total", "total")},
    ${closing("04", "expenditure", "generalBudget")})`,
  generalBasic: closing("05", "total", "basic"),
  generalProject: closing("05", "total", "project"),
  personnel: closing("06", "personnel", "amount"),
  operating: closing("06", "operating", "amount"),
  sangongBudget: closing("09", "budget", "total"),
  abroadBudget: closing("09", "budget", "abroad"),
  vehiclesBudget: closing("09", "budget", "vehicles"),
  vehiclePurchaseBudget: closing("09", "budget", "vehiclePurchase"),
  vehicleRunningBudget: closing("09", "budget", "vehicleRunning"),
  receptionBudget: closing("09", "budget", "reception"),
  sangong: closing("09", "actual", "total"),
  abroad: closing("09", "actual", "abroad"),
  vehicles: closing("09", "actual", "vehicles"),
  vehiclePurchase: closing("09", "actual", "vehiclePurchase"),
  vehicleRunning: closing("09", "actual", "vehicleRunning"),
  reception: closing("09", "actual", "reception"),
  initialBudget: stated("initialBudget"),
  adjustedBudget: stated("adjustedBudget"),
  statedActual: stated("actual"),
  expenditureChange: stated("expenditureChange", { basis: "上年" }),
  operatingCost: stated("operatingCost"),
  procurement: stated("procurement", { name: "total" }),
};

const COUNT_VALUES: Readonly<Record<CountKey, string>> = {
  delegations: counted("delegations"),
  delegates: counted("delegates"),
  vehiclesBought: counted("vehiclesBought"),
  vehiclesKept: counted("vehiclesKept"),
  receptions: counted("receptions"),
  receptionGuests: counted("receptionGuests"),
  vehiclesOwned: counted("vehicles", "total"),
  equipment: counted("equipment"),
};
