import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  sqliteView,
  text,
} from "drizzle-orm/sqlite-core";

import type { CheckedFigure } from "@/accounts/checks/checked-figure";
import type { Cause, Proposal, Repair, Status } from "@/accounts/checks/outcome";
import type { Severity } from "@/accounts/checks/rule";
import type { LevelScores } from "@/accounts/disclosure/disclosure-report";
import type { Place } from "@/accounts/provenance";
import { account, ofDocument } from "./schema";

// What the rules say of accounts, written in the transaction that changes an account or its neighbours
// (db/write-checks.ts). An account without a row in `account_check` was not checked.

const ofAccount = () =>
  text("account_id")
    .notNull()
    .references(() => account.id, { onDelete: "cascade" });

const counted = (name: string) => integer(name).notNull();

/** That an account was checked, and how many outcomes of each status there were. */
export const accountCheck = sqliteTable("account_check", {
  accountId: ofAccount().primaryKey(),
  /** The primary document, whose places the outcomes name. */
  documentId: ofDocument(),
  /** With which rules, and with what: where either is another since, it has to be checked again. */
  rulesVersion: text("rules_version").notNull(),
  input: text("input").notNull(),
  holds: counted("holds"),
  rounding: counted("rounding"),
  hint: counted("hint"),
  failed: counted("failed"),
  undecidable: counted("undecidable"),
  notApplicable: counted("not_applicable"),
  /** Cells of closing lines that agree with whatever they were compared with: their figures' ids. */
  agreeing: text("agreeing", { mode: "json" }).$type<readonly string[]>().notNull(),
  /** What the document discloses of what it should; null where it was checked before that was scored. */
  disclosure: text("disclosure", { mode: "json" }).$type<LevelScores>(),
});

/** What one root cause explains. */
export const checkFinding = sqliteTable(
  "check_finding",
  {
    accountId: ofAccount(),
    /** 1 for f1: the order of the document. */
    number: integer("number").notNull(),
    cause: text("cause").$type<Cause>().notNull(),
    severity: text("severity").$type<Severity>().notNull(),
    rules: text("rules", { mode: "json" }).$type<readonly string[]>().notNull(),
    repairKind: text("repair_kind").$type<Repair["kind"]>().notNull(),
    proposals: text("proposals", { mode: "json" }).$type<readonly Proposal[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.number] }),
    check("check_finding_cause", sql`${t.cause} IN ('publisher', 'reading')`),
    check("check_finding_repair", sql`${t.repairKind} IN ('unique', 'ambiguous', 'none')`),
  ],
);

/** Outcomes that somebody may want to see; those that hold or do not apply are only counted. */
export const checkOutcome = sqliteTable(
  "check_outcome",
  {
    accountId: ofAccount(),
    /** Among all outcomes of the account, in the order of the rules. */
    position: integer("position").notNull(),
    rule: text("rule").notNull(),
    status: text("status").$type<Exclude<Status, "holds" | "not-applicable">>().notNull(),
    severity: text("severity").$type<Severity>().notNull(),
    cause: text("cause").$type<Cause>(),
    about: text("about").notNull(),
    message: text("message").notNull(),
    /** Fen, or a fraction; null where nothing was reckoned. */
    expected: real("expected"),
    found: real("found"),
    isRate: integer("is_rate", { mode: "boolean" }).notNull(),
    /** The number of the finding that it is a part of. */
    finding: integer("finding"),
    /** False for all but the first outcome of a finding, which stands for it in a list. */
    leads: integer("leads", { mode: "boolean" }).notNull(),
    place: text("place", { mode: "json" }).$type<Place>(),
    /** Last, because it is long and most questions do not read it. */
    figures: text("figures", { mode: "json" }).$type<readonly CheckedFigure[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.position] }),
    check(
      "check_outcome_status",
      sql`${t.status} IN ('rounding', 'hint', 'failed', 'undecidable')`,
    ),
    index("check_outcome_by_rule").on(t.rule, t.status, t.accountId),
  ],
);

/**
 * With what each account is to be checked: its document as it was read, whose it is, its unit's
 * current account of the year before, and those of the year of the units right below a 汇总.
 */
export const checkInput = sqliteView("check_input", {
  accountId: text("account_id").notNull(),
  documentId: text("document_id").notNull(),
  unitId: text("unit_id").notNull(),
  year: integer("year").notNull(),
  beforeId: text("before_id"),
  input: text("input").notNull(),
})
  .as(sql`SELECT own.id AS account_id, own.document_id, own.unit_id, own.year, before.id AS before_id,
    json_array(own.document_id, document.reading_version, own.scope, own.region_code,
      read_before.id, read_before.reading_version,
      CASE own.scope WHEN '汇总' THEN (SELECT json_group_array(part) FROM (
        SELECT part.document_id || read_part.reading_version AS part
          FROM unit_parent JOIN read_account AS part ON part.unit_id = unit_parent.unit_id
            AND part.year = own.year AND part.current = 1
          JOIN document AS read_part ON read_part.id = part.document_id
        WHERE unit_parent.parent_id = own.unit_id ORDER BY part.unit_id)) END
    ) AS input
  FROM read_account AS own JOIN document ON document.id = own.document_id
  LEFT JOIN account AS before ON before.unit_id = own.unit_id AND before.year = own.year - 1
    AND before.current = 1
  LEFT JOIN account_source AS source_before ON source_before.account_id = before.id
    AND source_before.is_primary = 1
  LEFT JOIN document AS read_before ON read_before.id = source_before.document_id`);
