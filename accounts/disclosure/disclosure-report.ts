import type { Account } from "../account";
import { accountFigures } from "../checks/account-figures";
import { documentText } from "../checks/document-text";
import {
  DISCLOSURE_POINTS,
  type DisclosureAspect,
  type DisclosureId,
  type DisclosurePoint,
} from "../reference/disclosure-points";
import type { StoredBlock } from "../stored-block";
import { untold, type Decide, type Decision, type Disclosed } from "./decision";
import * as detail from "./detail-points";
import * as explanation from "./explanation-points";
import * as structure from "./structure-points";

export interface DecidedPoint extends Decision {
  readonly point: DisclosurePoint;
}

export interface DisclosureScore {
  readonly met: number;
  readonly partly: number;
  readonly notMet: number;
  /** Not in the share. */
  readonly undecidable: number;
  /** A fraction, partly counting half; null where nothing could be decided. */
  readonly share: number | null;
}

/** What is demanded, and what is only a template or usual: never one score. */
export interface LevelScores {
  readonly demanded: DisclosureScore;
  readonly usual: DisclosureScore;
}

export interface DisclosureReport extends LevelScores {
  readonly points: readonly DecidedPoint[];
  readonly aspects: Readonly<Record<DisclosureAspect, LevelScores>>;
}

const DECIDE: Readonly<Record<DisclosureId, Decide>> = {
  C001: structure.cover,
  C002: structure.published,
  C003: structure.published,
  C004: structure.passedOn,
  C005: structure.units,
  C006: structure.secrets,
  C010: structure.duties,
  C011: structure.organisation,
  C012: structure.tables,
  C013: structure.narrative,
  C014: structure.glossary,
  C015: structure.directory,
  C020: detail.items,
  C021: detail.economicItems,
  C022: detail.basicAndProject,
  C023: detail.budgets,
  C024: detail.balances,
  C025: detail.emptyTables,
  C026: detail.sangongTable,
  C030: explanation.changes,
  C031: detail.shares,
  C032: explanation.eachItem,
  C033: explanation.halves,
  C034: explanation.sangongBudget,
  C035: explanation.sangongLastYear,
  C036: explanation.delegations,
  C037: explanation.vehicles,
  C038: explanation.receptions,
  C040: explanation.operatingCost,
  C041: detail.procurement,
  C042: detail.smallFirms,
  C043: detail.reserved,
  C044: detail.assets,
  C045: detail.performance,
  C046: detail.forms,
  C047: explanation.otherFunds,
  C050: structure.website,
  C051: structure.readable,
  C052: structure.template,
  C053: structure.openness,
};

/** Points about words that a transcription leaves out. */
const PROSE: ReadonlySet<string> = new Set(["C006", "C010", "C011", "C014", "C033", "C052"]);

/** What the account discloses of what it should, point by point. */
export function disclosureReport(
  account: Account,
  blocks: readonly StoredBlock[],
): DisclosureReport {
  const text = documentText(blocks);
  const disclosed: Disclosed = { account, figures: accountFigures(account), blocks, text };
  const points = DISCLOSURE_POINTS.map((point): DecidedPoint => ({
    point,
    ...decided(point.id, disclosed),
  }));
  const ofAspect = (aspect: DisclosureAspect) =>
    scores(points.filter(({ point }) => point.aspect === aspect));
  return {
    points,
    ...scores(points),
    aspects: {
      complete: ofAspect("complete"),
      timely: ofAspect("timely"),
      detailed: ofAspect("detailed"),
      explained: ofAspect("explained"),
    },
  };
}

function decided(id: DisclosureId, disclosed: Disclosed): Decision {
  const decision = DECIDE[id](disclosed);
  const isLeftOut = disclosed.account.origin === "transcription" && PROSE.has(id);
  return isLeftOut && decision.verdict !== "met"
    ? untold("文件是抄录，文字非原文。", decision.passage)
    : decision;
}

function scores(points: readonly DecidedPoint[]): LevelScores {
  const isDemanded = ({ point }: DecidedPoint) => point.level === "法定" || point.level === "规程";
  return {
    demanded: score(points.filter(isDemanded)),
    usual: score(points.filter((each) => !isDemanded(each))),
  };
}

function score(points: readonly DecidedPoint[]): DisclosureScore {
  const count = (wanted: Decision["verdict"]) =>
    points.filter(({ verdict }) => verdict === wanted).length;
  const [met, partly, notMet] = [count("met"), count("partly"), count("not-met")];
  const all = met + partly + notMet;
  return {
    met,
    partly,
    notMet,
    undecidable: count("undecidable"),
    share: all === 0 ? null : (met + partly / 2) / all,
  };
}
