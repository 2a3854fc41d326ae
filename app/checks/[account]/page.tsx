import type { Metadata } from "next";
import { notFound } from "next/navigation";

import type { Outcome } from "@/accounts/checks/outcome";
import { AccountChecksMast } from "@/components/checks/account-checks-mast";
import { checksSaid } from "@/components/checks/checks-said";
import { DocumentFindings } from "@/components/checks/document-findings";
import { DisclosureSection } from "@/components/checks/disclosure-section";
import { HoldingRules } from "@/components/checks/holding-rules";
import { OutcomesByRule } from "@/components/checks/outcomes-by-rule";
import { reasonLimits } from "@/components/checks/reason-limits";
import { ReasonsChecked } from "@/components/checks/reasons-checked";
import { accountHref, districtHref, unitHref } from "@/components/page-href";
import { PageTop } from "@/components/page-top";
import { Section } from "@/components/section";
import { accountDisclosure } from "@/db/queries/account-disclosure";
import { checkReport } from "@/db/queries/check-report";
import { wholeAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { firstOf, type PageQuery } from "../../page-query";
import "../../checks.css";
import "../../district.css";

export const dynamic = "force-dynamic";

interface AccountChecksPageProps {
  readonly params: Promise<{ readonly account: string }>;
  readonly searchParams: Promise<PageQuery>;
}

const words = zh.checks.account;

export async function generateMetadata({
  params,
}: Pick<AccountChecksPageProps, "params">): Promise<Metadata> {
  const stored = await wholeAccount((await params).account);
  if (!stored) return { title: zh.notFound.title };
  const title = words.title(stored.unit.shortName, stored.account.year);
  return { title: stored.simulated ? zh.shell.simulatedPage(title) : title };
}

export default async function AccountChecksPage({ params, searchParams }: AccountChecksPageProps) {
  const [{ account: id }, query] = await Promise.all([params, searchParams]);
  const limits = reasonLimits((name) => firstOf(query[name]));
  const [stored, report, disclosed] = await Promise.all([
    wholeAccount(id),
    checkReport(id),
    accountDisclosure(id, limits),
  ]);
  if (!stored || !disclosed) notFound();
  const { unit, account, document, simulated } = stored;
  const checks = checksSaid(report);
  const of = (status: Outcome["status"]) => checks.filter((check) => check.status === status);
  const [own, damaged] = (["publisher", "reading"] as const).map((cause) =>
    report.findings.filter((finding) => finding.cause === cause),
  );
  const shown = { documentId: document.id, checks };
  const [hints, undecidable, rounding] = [of("hint"), of("undecidable"), of("rounding")];
  const holding = of("holds");
  return (
    <>
      <PageTop
        path={[
          ...(unit.region
            ? [{ label: unit.region.name, href: districtHref(unit.region.code) }]
            : []),
          { label: unit.shortName, href: unitHref(unit.id) },
          { label: zh.district.yearOption(account.year), href: accountHref(unit.id, account.year) },
          { label: words.crumb },
        ]}
        simulatedRegion={simulated ? (unit.region?.name ?? unit.shortName) : null}
        transcription={document.origin === "transcription"}
      />
      <div className="wrap account-checks">
        <AccountChecksMast stored={stored} report={report} />
        <Section id="findings" question={words.findings} terms={zh.checks.list.listTerms}>
          {own && own.length > 0 ? (
            <>
              <p className="lede">{words.asPrinted}</p>
              <DocumentFindings {...shown} findings={own} />
            </>
          ) : (
            <p className="nothing">{words.none}</p>
          )}
        </Section>
        {damaged && damaged.length > 0 && (
          <Section id="damaged" question={words.damaged}>
            <p className="lede">
              {words.damagedNote}
              {words.asPrinted}
            </p>
            <DocumentFindings {...shown} findings={damaged} />
          </Section>
        )}
        {hints.length > 0 && (
          <Section id="hint" question={words.hints}>
            <p className="lede">
              {words.hintsNote}
              {words.asPrinted}
            </p>
            <OutcomesByRule documentId={document.id} checks={hints} mark="hint" />
          </Section>
        )}
        <Folded
          id="undecidable"
          question={words.undecidable}
          note={words.undecidableNote}
          count={undecidable.length}
        >
          <OutcomesByRule documentId={document.id} checks={undecidable} mark="undecidable" />
        </Folded>
        <Folded
          id="rounding"
          question={words.rounding}
          note={words.roundingNote}
          count={rounding.length}
        >
          <OutcomesByRule documentId={document.id} checks={rounding} mark="rounding" />
        </Folded>
        <Folded id="holds" question={words.holds} note={words.holdsNote} count={holding.length}>
          <HoldingRules checks={holding} />
        </Folded>
        <DisclosureSection documentId={document.id} report={disclosed.report} />
        <ReasonsChecked
          accountId={id}
          documentId={document.id}
          year={account.year}
          changes={disclosed.changes}
          repeated={disclosed.repeated}
          limits={limits}
        />
      </div>
    </>
  );
}

interface FoldedProps {
  readonly id: string;
  readonly question: string;
  readonly note: string;
  readonly count: number;
  readonly children: React.ReactNode;
}

/** Told, and listed for whoever opens it. */
function Folded({ id, question, note, count, children }: FoldedProps) {
  if (count === 0) return null;
  return (
    <Section id={id} question={question}>
      <p className="lede">
        {note}
        {words.asPrinted}
      </p>
      <details className="folded">
        <summary>{words.openList(count)}</summary>
        {children}
      </details>
    </Section>
  );
}
