import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { NO_MARKS } from "@/accounts/checks/figure-marks";
import type { StoredBlock } from "@/accounts/stored-block";
import { ChecksTop } from "@/components/checks/checks-top";
import { DocumentBlocks } from "@/components/document/document-blocks";
import { DocumentMast } from "@/components/document/document-mast";
import { accountHref, districtHref, unitHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { parsePlaceKey, type PlaceInDocument } from "@/components/place-href";
import { documentTables } from "@/db/queries/document-tables";
import { accountFindings } from "@/db/queries/account-findings";
import { storedDocument } from "@/db/queries/stored-document";
import { findUnit } from "@/db/queries/units";
import { wholeAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { firstOf, type PageQuery } from "../../page-query";
import "../document.css";

export const dynamic = "force-dynamic";

interface DocumentPageProps {
  readonly params: Promise<{ readonly document: string }>;
  readonly searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ params }: DocumentPageProps): Promise<Metadata> {
  const document = await storedDocument((await params).document);
  if (!document) return { title: zh.notFound.documentTitle };
  const title = zh.document.title(document.unit.shortName, document.year);
  return { title: document.origin === "simulated" ? zh.shell.simulatedPage(title) : title };
}

export default async function DocumentPage({ params, searchParams }: DocumentPageProps) {
  const { document: id } = await params;
  const document = await storedDocument(id);
  if (!document) notFound();
  const [tables, unit, stored, found] = await Promise.all([
    documentTables(id),
    findUnit(document.unit.id),
    wholeAccount(document.accountId),
    accountFindings(document.accountId),
  ]);
  // The places of the checks are those of the account's primary document.
  const isPrimary = stored?.document.id === id;
  const region = unit?.region ?? null;
  const key = firstOf((await searchParams)["at"]);
  const asked = key === undefined ? null : parsePlaceKey(key);
  const at = asked && isIn(document.blocks, asked) ? asked : null;
  const { unit: own, year, origin } = document;
  return (
    <>
      <PageTop
        path={[
          region
            ? { label: region.name, href: districtHref(region.code) }
            : { label: zh.shell.home, href: "/" },
          { label: own.shortName, href: unitHref(own.id) },
          { label: zh.district.yearOption(year), href: accountHref(own.id, year) },
          { label: zh.document.crumb },
        ]}
        simulatedRegion={origin === "simulated" ? (region?.name ?? own.shortName) : null}
        transcription={origin === "transcription"}
      />
      <div className="wrap">
        <DocumentMast document={document} tables={tables} />
        <ChecksTop found={found} accountId={document.accountId} />
        {key !== undefined && !at && (
          <p className="nothing" role="status">
            {zh.document.noSuchPlace(key.slice(0, 40))}
          </p>
        )}
        <DocumentBlocks document={document} at={at} marks={isPrimary ? stored.marks : NO_MARKS} />
      </div>
    </>
  );
}

function isIn(blocks: readonly StoredBlock[], { block, row, column }: PlaceInDocument): boolean {
  const found = blocks[block];
  if (!found) return false;
  if (row === undefined) return true;
  if (found.kind === "paragraph") return column === undefined && row < found.lines.length;
  const cells = found.rows[row];
  return cells !== undefined && (column === undefined || column < cells.length);
}
