import { csvList, type CsvColumns } from "@/accounts/csv-text";
import { askedRegion } from "@/app/api/v1/asked-scope";
import { unitsParameters } from "@/app/api/v1/parameters";
import { listRoute, sharedRegion } from "@/app/api/v1/respond";
import { listUnits, type UnitRow } from "@/db/queries/units";

type UnitJson = ReturnType<typeof unitJson>;

const COLUMNS: CsvColumns<UnitJson> = {
  id: (unit) => unit.id,
  name: (unit) => unit.name,
  shortName: (unit) => unit.shortName,
  aliases: (unit) => csvList(unit.aliases),
  region: (unit) => unit.region,
  regionName: (unit) => unit.regionName,
  scope: (unit) => unit.scope,
  peerGroup: (unit) => unit.peerGroup,
  years: (unit) => csvList(unit.years),
  simulated: (unit) => unit.simulated,
};

export const GET = listRoute(unitsParameters, async ({ region, q, year, limit, cursor }) => {
  const asked = region === undefined ? undefined : await askedRegion(region);
  const { rows, next } = await listUnits({ region, q, year, limit, cursor });
  return {
    rows: rows.map(unitJson),
    next,
    columns: COLUMNS,
    region: asked ?? sharedRegion(rows.map((row) => row.region)),
    basis: null,
    simulated: rows.some((row) => row.simulated),
    documentIds: [],
  };
});

function unitJson({ region, ...unit }: UnitRow) {
  return { ...unit, region: region?.code ?? null, regionName: region?.name ?? null };
}
