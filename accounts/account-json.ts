import type { Account, Scope } from "./account";
import type { CheckReport } from "./checks/outcome";
import { checksJson, type CheckJson, type FindingJson } from "./checks-json";
import { toYuan } from "./money";
import type { Evaluation, Project } from "./project";
import type { Place } from "./provenance";
import type { TableNumber } from "./published-tables";
import { tablesJson, yuan, type TablesJson, type Yuan } from "./published-tables-json";
import type { StatedKey, StatedValue, Statement } from "./statement";

/** An account as the store keeps it. */
export interface AccountInStore {
  readonly id: string;
  readonly version: number;
  readonly current: boolean;
  readonly simulated: boolean;
  readonly unit: { readonly id: string; readonly name: string };
  readonly document: DocumentJson;
  readonly account: Account;
}

export interface DocumentJson {
  readonly id: string;
  readonly sha256: string;
  readonly filename: string;
  /** ISO date; null where the document states none. */
  readonly published: string | null;
}

export type StatedJson = {
  readonly key: StatedKey;
  readonly code: string | null;
  readonly name: string | null;
  readonly named: string | null;
  readonly basis: string | null;
  /** Of a `reason`: the key of the change that it explains. */
  readonly explains?: StatedKey;
  readonly text: string;
  readonly source: Place;
} & ({ readonly amount: number } | { readonly rate: number } | { readonly count: number } | object);

export interface ProjectJson {
  readonly id: string;
  readonly name: string;
  readonly budget: Yuan;
  readonly actual: Yuan;
  readonly rate: number | null;
  readonly origin: "text" | "form";
  readonly sameAs: string | null;
  readonly text: string;
  readonly source: Place;
}

export interface EvaluationJson {
  readonly subject: "unit" | "project";
  readonly project: string | null;
  readonly title: string;
  readonly filledOn: string | null;
  readonly basic: Yuan;
  readonly projectTotal: Yuan;
  readonly indicators: readonly {
    readonly group: string;
    readonly kind: string;
    readonly name: string;
    readonly target: string;
    readonly result: string;
    readonly source: Place;
  }[];
  readonly source: Place;
}

/** One whole account for other programs, as docs/api.md describes it. Amounts are 元. */
export interface AccountJson {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string; readonly region: string | null };
  readonly scope: Scope | null;
  readonly year: number;
  readonly version: number;
  readonly current: boolean;
  readonly simulated: boolean;
  readonly origin: Account["origin"];
  readonly document: DocumentJson;
  readonly tables: TablesJson;
  readonly unread: readonly {
    readonly table: TableNumber | null;
    readonly what: string;
    readonly why: string;
    readonly place: Place;
  }[];
  readonly stated: readonly StatedJson[];
  readonly projects: readonly ProjectJson[];
  readonly evaluations: readonly EvaluationJson[];
  /** Every outcome of every rule. */
  readonly checks: readonly CheckJson[];
  readonly findings: readonly FindingJson[];
}

export function accountJson(stored: AccountInStore, report: CheckReport): AccountJson {
  const { id, version, current, simulated, unit, account } = stored;
  const { id: documentId, sha256, filename, published } = stored.document;
  return {
    id,
    unit: { id: unit.id, name: account.unit, region: account.region },
    scope: account.scope,
    year: account.year,
    version,
    current,
    simulated,
    origin: account.origin,
    document: { id: documentId, sha256, filename, published },
    tables: tablesJson(account.tables),
    unread: account.unread.map(({ table, what, why, place }) => ({ table, what, why, place })),
    stated: account.stated.map(statedJson),
    projects: account.projects.map(projectJson),
    evaluations: account.evaluations.map(evaluationJson),
    ...checksJson(report),
  };
}

function statedJson(statement: Statement): StatedJson {
  const { key, code, name, named, basis, explains, text, place } = statement;
  return {
    key,
    ...valueJson(statement.value),
    code,
    name,
    named,
    basis,
    ...(explains ? { explains } : {}),
    text,
    source: place,
  };
}

function valueJson(value: StatedValue) {
  switch (value.kind) {
    case "amount":
      return { amount: toYuan(value.fen) };
    case "rate":
      return { rate: value.rate };
    case "count":
      return { count: value.count };
    case "text":
      return {};
  }
}

const projectId = (number: number) => `p${number + 1}`;
const projectIdOrNull = (number: number | null) => (number === null ? null : projectId(number));

function projectJson(project: Project): ProjectJson {
  return {
    id: projectId(project.number),
    name: project.name,
    budget: yuan(project.budget),
    actual: yuan(project.actual),
    rate: project.rate,
    origin: project.origin,
    sameAs: projectIdOrNull(project.sameAs),
    text: project.text,
    source: project.place,
  };
}

function evaluationJson(evaluation: Evaluation): EvaluationJson {
  return {
    subject: evaluation.subject,
    project: projectIdOrNull(evaluation.project),
    title: evaluation.title,
    filledOn: evaluation.filledOn,
    basic: yuan(evaluation.basic),
    projectTotal: yuan(evaluation.projectTotal),
    indicators: evaluation.indicators.map(({ place, ...printed }) => ({
      ...printed,
      source: place,
    })),
    source: evaluation.place,
  };
}
