import { createHash } from "node:crypto";

import type { Block, SourceDocument } from "../document";
import { DocumentRejected } from "../document-rejected";
import { looksTabular } from "./aligned-tables";
import { joinedTables, type PrintedItem, type WholeTable } from "./joined-tables";
import { requireEnd } from "./open-pdf";
import { pageLayout } from "./page-layout";
import type { PageLine } from "./page-lines";
import { marginsOf, paragraphs, type Margins } from "./paragraphs";
import { readablePages, type PageProblem } from "./readable-pages";
import { modestPdf } from "./modest-pdf";
import { withoutRunningHeads, type LaidOutPage } from "./running-heads";

interface ProblemPage {
  readonly page: number;
  readonly problem: PageProblem | "columns";
}

const PROBLEMS: Readonly<Record<ProblemPage["problem"], string>> = {
  scanned: "是扫描的图像（或已损坏），没有文字",
  outlines: "文字画成了图形，没有字符",
  "no-characters": "字体没有字符对照，文字无法辨认",
  columns: "有数字没有表格线，分不清属于哪一列，未按表格读取",
};

/** Reads a PDF's paragraphs and tables in reading order, or throws DocumentRejected. */
export async function readPdf(bytes: Uint8Array, filename: string): Promise<SourceDocument> {
  requireEnd(bytes);
  const laidOut: LaidOutPage[] = [];
  const problems: ProblemPage[] = [];
  for await (const { number, marks, problem } of readablePages(modestPdf(bytes))) {
    const items = pageLayout(marks, number, laidOut.at(-1)?.items.at(-1));
    laidOut.push({ number, paper: marks.paper, items });
    if (problem) problems.push({ page: number, problem });
    if (looksTabular(items.filter((item) => item.kind === "line"))) {
      problems.push({ page: number, problem: "columns" });
    }
  }
  const pages = withoutRunningHeads(laidOut);
  requireText(pages, problems);
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    filename,
    format: "pdf",
    bytes: bytes.length,
    blocks: blocksOf(joinedTables(pages), marginsOf(pages)),
    unreadable: problems.map(({ page, problem }) => ({
      what: `第 ${page} 页${PROBLEMS[problem]}`,
      position: { page },
    })),
  };
}

function requireText(pages: readonly LaidOutPage[], problems: readonly ProblemPage[]): void {
  const unreadable = new Set(
    problems.filter(({ problem }) => problem !== "columns").map(({ page }) => page),
  );
  if (pages.some(({ number, items }) => items.length > 0 && !unreadable.has(number))) return;
  if (unreadable.size === 0) {
    throw new DocumentRejected("empty", "PDF 里没有文字。请确认导出完整后再导入。");
  }
  const [first] = problems;
  const numbers = pageRanges([...unreadable]);
  throw new DocumentRejected(
    "scanned",
    `这个 PDF 没有可读的文字：第 ${numbers} 页${PROBLEMS[first?.problem ?? "scanned"]}。请改用由原文件直接导出的 PDF、Word 或网页。`,
    first ? { page: first.page } : null,
  );
}

/** 1, 2, 3, 7 → "1–3、7". */
function pageRanges(pages: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join("、");
}

function blocksOf(items: readonly PrintedItem[], margins: ReadonlyMap<number, Margins>): Block[] {
  const blocks: Block[] = [];
  let lines: PageLine[] = [];
  const closeText = () => {
    blocks.push(...paragraphs(lines, margins));
    lines = [];
  };
  for (const item of items) {
    if (item.kind === "line") {
      lines.push(item);
    } else {
      closeText();
      blocks.push(tableBlock(item));
    }
  }
  closeText();
  return blocks;
}

function tableBlock({ rows }: WholeTable): Block {
  return {
    kind: "table",
    rows: rows.map(({ page, texts }) => texts.map((text) => ({ text, position: { page } }))),
  };
}
