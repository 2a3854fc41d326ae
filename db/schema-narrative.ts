import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

import type { Fen } from "@/accounts/money";
import type { Evaluation, Project } from "@/accounts/project";
import type { StatedKey, StatedValue } from "@/accounts/statement";
import {
  figureColumns,
  figureConstraints,
  isAmount,
  placeColumns,
  placeConstraints,
} from "./place-columns";
import { block, isDate, ofDocument } from "./schema";

/** What the narrative states; which columns hold the value depends on `kind`. */
export const statement = sqliteTable(
  "statement",
  {
    documentId: ofDocument(),
    position: integer("position").notNull(),
    key: text("key").$type<StatedKey>().notNull(),
    kind: text("kind").$type<StatedValue["kind"]>().notNull(),
    fen: integer("fen").$type<Fen>(),
    precision: integer("precision").$type<Fen>(),
    /** A fraction, of whose percents `decimals` were printed. */
    rate: real("rate"),
    decimals: integer("decimals"),
    count: integer("count"),
    printed: text("printed"),
    name: text("name"),
    named: text("named"),
    code: text("code"),
    basis: text("basis"),
    explains: text("explains").$type<StatedKey>(),
    /** A rate belongs to the budget of the same passage. */
    passage: integer("passage").notNull(),
    text: text("text").notNull(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.position] }),
    check("statement_kind", sql`${t.kind} IN ('amount', 'rate', 'count', 'text')`),
    check(
      "statement_value",
      sql`(${t.kind} = 'amount') = (${t.fen} IS NOT NULL) AND (${t.kind} = 'amount') = (${t.precision} IS NOT NULL)
        AND (${t.kind} = 'rate') = (${t.rate} IS NOT NULL) AND (${t.kind} = 'rate') = (${t.decimals} IS NOT NULL)
        AND (${t.kind} = 'count') = (${t.count} IS NOT NULL) AND (${t.kind} = 'text') = (${t.printed} IS NULL)`,
    ),
    check("statement_amount", isAmount(t.fen, t.precision)),
    check("statement_reason", sql`(${t.key} = 'reason') = (${t.kind} = 'text')`),
    check("statement_explains", sql`${t.explains} IS NULL OR ${t.key} = 'reason'`),
    ...placeConstraints("statement", t, block),
    index("statement_key").on(t.documentId, t.key),
  ],
);

export const project = sqliteTable(
  "project",
  {
    documentId: ofDocument(),
    number: integer("number").notNull(),
    name: text("name").notNull(),
    origin: text("origin").$type<Project["origin"]>().notNull(),
    rate: real("rate"),
    sameAs: integer("same_as"),
    text: text("text").notNull(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.number] }),
    // Checked at the end of the transaction: two projects may name each other.
    foreignKey({
      name: "project_same_as",
      columns: [t.documentId, t.sameAs],
      foreignColumns: [t.documentId, t.number],
    }),
    check("project_number", sql`${t.number} >= 0 AND ${t.sameAs} IS NOT ${t.number}`),
    check("project_origin", sql`${t.origin} IN ('text', 'form')`),
    ...placeConstraints("project", t, block),
  ],
);

export const projectFigure = sqliteTable(
  "project_figure",
  {
    documentId: ofDocument(),
    number: integer("number").notNull(),
    role: text("role").$type<"budget" | "actual">().notNull(),
    ...figureColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.number, t.role] }),
    foreignKey({
      name: "project_figure_project",
      columns: [t.documentId, t.number],
      foreignColumns: [project.documentId, project.number],
    }).onDelete("cascade"),
    check("project_figure_role", sql`${t.role} IN ('budget', 'actual')`),
    ...figureConstraints("project_figure", t, block),
  ],
);

/** A self-evaluation form. */
export const evaluation = sqliteTable(
  "evaluation",
  {
    documentId: ofDocument(),
    number: integer("number").notNull(),
    subject: text("subject").$type<Evaluation["subject"]>().notNull(),
    project: integer("project"),
    title: text("title").notNull(),
    filledOn: text("filled_on"),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.number] }),
    foreignKey({
      name: "evaluation_project",
      columns: [t.documentId, t.project],
      foreignColumns: [project.documentId, project.number],
    }).onDelete("cascade"),
    check("evaluation_subject", sql`${t.subject} IN ('unit', 'project')`),
    check("evaluation_of_unit", sql`${t.subject} = 'project' OR ${t.project} IS NULL`),
    check("evaluation_filled_on", isDate(t.filledOn)),
    ...placeConstraints("evaluation", t, block),
  ],
);

export const evaluationFigure = sqliteTable(
  "evaluation_figure",
  {
    documentId: ofDocument(),
    number: integer("number").notNull(),
    role: text("role").$type<"basic" | "projectTotal">().notNull(),
    ...figureColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.number, t.role] }),
    foreignKey({
      name: "evaluation_figure_evaluation",
      columns: [t.documentId, t.number],
      foreignColumns: [evaluation.documentId, evaluation.number],
    }).onDelete("cascade"),
    check("evaluation_figure_role", sql`${t.role} IN ('basic', 'projectTotal')`),
    ...figureConstraints("evaluation_figure", t, block),
  ],
);

export const indicator = sqliteTable(
  "indicator",
  {
    documentId: ofDocument(),
    evaluation: integer("evaluation").notNull(),
    position: integer("position").notNull(),
    group: text("group").notNull(),
    kind: text("kind").notNull(),
    name: text("name").notNull(),
    target: text("target").notNull(),
    result: text("result").notNull(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.evaluation, t.position] }),
    foreignKey({
      name: "indicator_evaluation",
      columns: [t.documentId, t.evaluation],
      foreignColumns: [evaluation.documentId, evaluation.number],
    }).onDelete("cascade"),
    ...placeConstraints("indicator", t, block),
  ],
);
