import { yuanOrNull } from "@/accounts/account-row-json";
import type { CsvColumns } from "@/accounts/csv-text";
import { TABLE_BASIS } from "@/accounts/published-tables";
import { askedScope } from "@/app/api/v1/asked-scope";
import { pageOfAll } from "@/app/api/v1/page-of-all";
import { sangongParameters } from "@/app/api/v1/parameters";
import { listRoute } from "@/app/api/v1/respond";
import { SANGONG_COMPONENTS, sangong, type SangongRow } from "@/db/queries/sangong";

type SangongJson = ReturnType<typeof sangongJson>;

export const GET = listRoute(sangongParameters, async (asked) => {
  const { from, to } = asked;
  const { unit, region, simulated } = await askedScope(asked);
  const whose = unit ? { unit: unit.id } : { region: region?.code };
  const { rows, next } = pageOfAll(await sangong({ ...whose, from, to }), asked);
  return {
    rows: rows.map(sangongJson),
    next,
    columns: { simulated: () => simulated, ...COLUMNS },
    region,
    basis: TABLE_BASIS["09"],
    simulated,
    documentIds: rows.map((row) => row.documentId),
  };
});

const COUNTS = [
  "delegations",
  "delegates",
  "vehiclesBought",
  "vehiclesKept",
  "receptions",
  "receptionGuests",
  "foreignReceptions",
  "foreignReceptionGuests",
] as const;

const COLUMNS: CsvColumns<SangongJson> = {
  "unit.id": (row) => row.unit.id,
  "unit.name": (row) => row.unit.name,
  account: (row) => row.account,
  year: (row) => row.year,
  basis: (row) => row.basis,
  ...columnsOf("budget", SANGONG_COMPONENTS, (row) => row.budget),
  ...columnsOf("actual", SANGONG_COMPONENTS, (row) => row.actual),
  ...columnsOf("counts", COUNTS, (row) => row.counts),
  document: (row) => row.document,
};

function columnsOf<K extends string>(
  group: string,
  keys: readonly K[],
  values: (row: SangongJson) => Readonly<Record<K, number | null>>,
): CsvColumns<SangongJson> {
  return Object.fromEntries(
    keys.map((key) => [`${group}.${key}`, (row: SangongJson) => values(row)[key]]),
  );
}

function sangongJson(row: SangongRow) {
  return {
    unit: { id: row.unit.id, name: row.unit.name },
    account: row.accountId,
    year: row.year,
    basis: row.basis,
    budget: amounts(row.budget),
    actual: amounts(row.actual),
    counts: row.counts,
    document: row.documentId,
  };
}

function amounts(cells: SangongRow["budget"]) {
  return {
    total: yuanOrNull(cells.total.fen),
    abroad: yuanOrNull(cells.abroad.fen),
    vehicles: yuanOrNull(cells.vehicles.fen),
    vehiclePurchase: yuanOrNull(cells.vehiclePurchase.fen),
    vehicleRunning: yuanOrNull(cells.vehicleRunning.fen),
    reception: yuanOrNull(cells.reception.fen),
  };
}
