import { CsvError, parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { z } from "zod";

import type { RegisteredUnit } from "@/accounts/registered-unit";
import { regionOfUnitName } from "@/accounts/regions";
import { unitId, unitKey } from "@/accounts/unit-id";

import { WrongUsage } from "./command-line";

const text = z.string();
const optional = text.default("").transform((value) => (value === "" ? null : value));
const list = text.default("").transform((value) =>
  value
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
);
const ROW = z.object({
  id: text
    .regex(/^(?:[a-z0-9-]{8,})?$/, "id: small letters, digits, hyphens; eight at least")
    .default(""),
  name: text.min(1, "name is empty"),
  aliases: list,
  region: text.regex(/^(?:\d{6})?$/, "region: a code of six digits").default(""),
  scope: optional.pipe(z.enum(["本级", "汇总"], "scope: 本级, 汇总 or nothing").nullable()),
  peer_group: optional,
  parent: optional,
  successors: list,
  succeeded_in: text
    .regex(/^(?:(?:19|20)\d\d)?$/, "succeeded_in: a year")
    .default("")
    .transform((value) => (value === "" ? null : Number(value))),
});
const STAFF = /^staff(?:_((?:19|20)\d\d))?$/;

/** A row with the line that it ends on. */
interface Entry {
  readonly line: number;
  readonly unit: RegisteredUnit;
}

/**
 * The register of units in a CSV file (docs/units.md), UTF-8 or GB18030.
 * @throws WrongUsage with every line that cannot be and why
 */
export function readUnitRegister(file: string): readonly RegisteredUnit[] {
  const problems: string[] = [];
  const entries = records(file).flatMap(({ record, line }): Entry[] => {
    const unit = registeredUnit(record);
    if (typeof unit !== "string") return [{ line, unit }];
    problems.push(`line ${line}: ${unit}`);
    return [];
  });
  const register = entries.map(({ unit }) => unit);
  const conflictsOf = conflicts(register);
  for (const { line, unit } of entries)
    problems.push(...conflictsOf(unit).map((problem) => `line ${line}: ${problem}`));
  if (problems.length > 0)
    throw new WrongUsage([`${file} cannot be used.`, ...problems].join("\n"));
  return register;
}

type Row = Readonly<Record<string, string>>;

function records(file: string): readonly { readonly record: Row; readonly line: number }[] {
  try {
    const rows = parse(decoded(readFileSync(file)), {
      columns: (header: readonly string[]) => header.map(knownColumn),
      info: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly { readonly record: Row; readonly info: { readonly lines: number } }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (error instanceof CsvError || (error instanceof Error && "syscall" in error))
      throw new WrongUsage(`${file} cannot be read: ${error.message}`, { cause: error });
    throw error;
  }
}

/** As spreadsheets save it: UTF-8 with or without its mark, or GB18030. */
function decoded(bytes: Uint8Array): string {
  const utf8 = new TextDecoder().decode(bytes);
  return utf8.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : utf8;
}

function knownColumn(heading: string): string {
  const name = heading.trim();
  if (name in ROW.shape || STAFF.test(name)) return name;
  throw new WrongUsage(`line 1: there is no column ${name}; docs/units.md lists them.`);
}

/** Or what is wrong with its row. */
function registeredUnit(record: Row): RegisteredUnit | string {
  const read = ROW.safeParse(record);
  if (!read.success) return read.error.issues.map(({ message }) => message).join("; ");
  const { id, name, aliases, scope, peer_group, parent, successors, succeeded_in } = read.data;
  const region = read.data.region || (regionOfUnitName(name)?.code ?? "");
  if (region === "") return "region is empty, and the name does not say it";
  const counts = Object.entries(record).filter(([key, value]) => STAFF.test(key) && value !== "");
  const wrong = counts.find(([, value]) => !/^\d{1,7}$/.test(value));
  if (wrong) return `${wrong[0]}: a whole number`;
  const staff = counts.map(([key, value]) => {
    const [, year] = STAFF.exec(key) ?? [];
    return { year: year === undefined ? null : Number(year), count: Number(value) };
  });
  return {
    id: id || unitId(name, region, scope),
    name,
    aliases,
    region,
    scope,
    peerGroup: peer_group,
    parent,
    staff: staff.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
    successors,
    succeededIn: succeeded_in,
  };
}

/** What a row says against the others. */
function conflicts(register: readonly RegisteredUnit[]): (unit: RegisteredUnit) => string[] {
  const byId = new Map(register.map((unit) => [unit.id, unit]));
  const byName = new Map(register.flatMap((unit) => namesOf(unit).map((name) => [name, unit])));
  const isAboveItself = (unit: RegisteredUnit) => {
    const seen = new Set<string>();
    for (let above = unit.parent; above !== null; above = byId.get(above)?.parent ?? null) {
      if (above === unit.id) return true;
      if (seen.has(above)) return false;
      seen.add(above);
    }
    return false;
  };
  return (unit) => {
    const { id, parent, successors, succeededIn } = unit;
    // The last row of an id or name is the one found by it.
    const shared = namesOf(unit).some((name) => byName.get(name) !== unit);
    const lost = successors.find((other) => other === id || !byId.has(other));
    return [
      ...(byId.get(id) === unit ? [] : [`another row has the id ${id}`]),
      ...(shared ? [`another row of this region and scope has one of the names`] : []),
      ...(parent !== null && byId.get(parent)?.scope !== "汇总"
        ? [`parent: no row of scope 汇总 has the id ${parent}`]
        : []),
      ...(isAboveItself(unit) ? ["parent: it is above itself"] : []),
      ...(lost === undefined ? [] : [`successors: no other row has the id ${lost}`]),
      ...(successors.length > 0 === (succeededIn !== null)
        ? []
        : ["successors and succeeded_in go together"]),
    ];
  };
}

/** As documents are told to be its own. */
function namesOf({ name, aliases, region, scope }: RegisteredUnit): readonly string[] {
  return [name, ...aliases].map((called) => [region, scope ?? "", unitKey(called)].join(" "));
}
