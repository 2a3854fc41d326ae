import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  sqliteView,
  text,
  unique,
} from "drizzle-orm/sqlite-core";

import type { Scope } from "@/accounts/account";

/** A unit as a register has it (accounts/registered-unit.ts), whether or not it has documents. */
export const registeredUnit = sqliteTable(
  "registered_unit",
  {
    id: text("id").primaryKey(),
    /** Order in the register. */
    position: integer("position").notNull(),
    regionCode: text("region_code").notNull(),
    scope: text("scope").$type<Scope>(),
    peerGroup: text("peer_group"),
    parentId: text("parent_id"),
    succeededIn: integer("succeeded_in"),
  },
  (t) => [
    check("registered_unit_id", sql`${t.id} NOT GLOB '*[^a-z0-9-]*' AND length(${t.id}) > 7`),
    check("registered_unit_scope", sql`${t.scope} IN ('本级', '汇总')`),
  ],
);

const ofRegistered = () =>
  text("unit_id")
    .notNull()
    .references(() => registeredUnit.id, { onDelete: "cascade" });

/** Its name first, then its aliases. */
export const registeredName = sqliteTable(
  "registered_name",
  {
    unitId: ofRegistered(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    key: text("key").notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.position] }), index("registered_name_key").on(t.key)],
);

export const registeredStaff = sqliteTable(
  "registered_staff",
  {
    unitId: ofRegistered(),
    /** Null: of any year without a count of its own. */
    year: integer("year"),
    count: integer("count").notNull(),
  },
  (t) => [
    check("registered_staff_count", sql`${t.count} >= 0`),
    unique("registered_staff_of_year").on(t.unitId, t.year),
  ],
);

export const registeredSuccessor = sqliteTable(
  "registered_successor",
  {
    unitId: ofRegistered(),
    position: integer("position").notNull(),
    successorId: text("successor_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.position] })],
);

/** The department that a unit belongs to: as registered, else the 汇总 of the same name, or null. */
export const unitParent = sqliteView("unit_parent", {
  unitId: text("unit_id").notNull(),
  parentId: text("parent_id"),
}).as(
  sql`SELECT id AS unit_id, parent_id FROM registered_unit WHERE parent_id IS NOT NULL
  UNION ALL
  SELECT unit.id, (
    SELECT whole.id FROM unit_name AS own
      JOIN unit_name AS same ON same.key = own.key
      JOIN unit AS whole ON whole.id = same.unit_id
    WHERE own.unit_id = unit.id AND whole.scope = '汇总'
      AND whole.region_code IS unit.region_code AND whole.simulated = unit.simulated
    ORDER BY whole.id LIMIT 1)
  FROM unit WHERE unit.scope IS NOT '汇总' AND NOT EXISTS (
    SELECT 1 FROM registered_unit WHERE registered_unit.id = unit.id AND parent_id IS NOT NULL)`,
);
