import type { Account, Origin, Unread } from "@/accounts/account";
import { statedFen } from "@/accounts/amount";
import type { PublishedTable } from "@/accounts/published-tables";
import { regionOfUnitName } from "@/accounts/regions";
import { DocumentRejected } from "@/ingest/readers/document-rejected";
import type { SourceDocument } from "@/ingest/readers/document";

import { compact } from "./compact";
import { readCover } from "./cover";
import { headLines } from "./head-lines";
import { neighbourOf } from "./neighbours";
import { readStatements } from "./narrative/read-statements";
import { readProjects } from "./projects/read-projects";
import { readTables, type TableTrace } from "./tables/read-tables";
import { titlesWithoutTable } from "./tables/titles-without-table";
import { unreadOfFile, withUnread } from "./unread-of-file";

export interface Recognition {
  readonly account: Account;
  /** How every printed table was understood, in printed order. */
  readonly traces: readonly TableTrace[];
}

/**
 * What a document says as a final account.
 * @throws DocumentRejected where it is no final account, or names no unit or year
 */
export function recogniseAccount(document: SourceDocument): Recognition {
  const { tables, unread, traces, captions } = readTables(document);
  const cover = readCover(document, captions);
  const found = Object.values(tables);
  const neighbour = neighbourOf([...headLines(document), ...printedTitles(traces)]);
  if (neighbour) throw new DocumentRejected(neighbour.code, neighbour.message);
  if (found.every(({ status }) => status === "missing")) {
    throw new DocumentRejected(
      "not-an-account",
      "没有找到部门决算的任何一张公开表（如《收入支出决算总表》）。请确认这是部门决算公开文件，而且表格没有变成图片。",
    );
  }
  if (!found.some(statesAnAmount) && !found.some(({ status }) => status === "partial")) {
    const place = found.find(({ place }) => place !== null)?.place ?? null;
    throw new DocumentRejected(
      "no-tables",
      "公开表里一个数也没有，像是空白的模板。请换成填好的决算公开文件。",
      place,
    );
  }
  if (cover.unit === null) {
    throw new DocumentRejected(
      "no-unit",
      "没有找到单位名称。请保留封面标题，或表上方的“单位：……”一行。",
    );
  }
  if (cover.year === null) {
    throw new DocumentRejected("no-year", "没有找到决算年度。请保留封面或表名里的“20××年度”。");
  }
  const year = cover.year;
  const statements = readStatements(document, { year, tables });
  const projects = readProjects(document);
  const ofFile = unreadOfFile(document, tables);
  const allUnread: Unread[] = [
    ...unread,
    ...titlesWithoutTable(document, tables),
    ...statements.unread,
    ...projects.unread,
    ...ofFile,
  ];
  return {
    account: {
      unit: cover.unit,
      year,
      scope: cover.scope,
      region: madeUpRegion(document) ?? regionOfUnitName(cover.unit)?.code ?? null,
      published: cover.published,
      origin: originOf(document),
      tables: withUnread(tables, ofFile),
      unread: allUnread,
      stated: statements.statements,
      projects: projects.projects,
      evaluations: projects.evaluations,
    },
    traces,
  };
}

/** A template may be filled with zeros throughout; no unit is without money. */
const statesAnAmount = ({ lines }: PublishedTable) =>
  lines.some(({ figures }) =>
    Object.values(figures).some(({ amount }) => (statedFen(amount) ?? 0) !== 0),
  );

/** Titles of tables, which may stand in their own first rows. */
const printedTitles = (traces: readonly TableTrace[]) =>
  traces.flatMap(({ how, title }) => (how === "headers" ? [] : [compact(title)]));

/** The mark that every simulated document carries, with the code of its made-up region. */
const SIMULATED = /本文件为模拟数据.*虚构区划:.*\((?<region>\d{6})\)/;

/** A file that is no original says so itself, in a line of its own. */
function originOf(document: SourceDocument): Origin {
  if (saysLine(document, /抄录,文字非原文/)) return "transcription";
  return saysLine(document, SIMULATED) ? "simulated" : "original";
}

function madeUpRegion(document: SourceDocument): string | null {
  return saysLine(document, SIMULATED)?.region ?? null;
}

function saysLine(document: SourceDocument, words: RegExp): Record<string, string> | null {
  for (const block of document.blocks) {
    if (block.kind === "table") continue;
    for (const { text } of block.lines) {
      const found = words.exec(compact(text));
      if (found) return found.groups ?? {};
    }
  }
  return null;
}
