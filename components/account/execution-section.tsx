import { formatRate, unitForEach } from "@/accounts/format-money";
import { classColour } from "@/charts/class-colour";
import type { BulletRow } from "@/charts/execution-bullets";
import { ExecutionChart } from "@/components/charts/execution-chart";
import { FigureFrame } from "@/components/figure-frame";
import { Section } from "@/components/section";
import type { ExecutionRow } from "@/db/queries/execution";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { Absent } from "./absent";
import { ExecutionMarks } from "./execution-marks";
import { ExecutionTable } from "./execution-table";
import { categoryName, executionView, rateOf, rateText, type DrawnRow } from "./execution-view";
import { figureAbout, narrativeSource, tableSource } from "./figure-about-account";
import { termsOf } from "./terms-of";

interface ExecutionSectionProps {
  readonly stored: StoredAccount;
  readonly whole: ExecutionRow | null;
  /** By class, group or item, as the narrative gives them. */
  readonly rows: readonly ExecutionRow[];
  /** How many units of its kind the account can stand beside, and where; null where there are none. */
  readonly peers: { readonly units: number; readonly hrefOf: (measure: string) => string } | null;
}

/** What the rates against each budget are compared by. */
const COMPARED_BY: Readonly<Record<string, string>> = { 年初预算: "I020", 全年预算: "I021" };
const words = zh.account.execution;

export function ExecutionSection({ stored, whole, rows, peers }: ExecutionSectionProps) {
  const terms = termsOf("年初预算", "全年预算数");
  const view = executionView(whole, rows);
  if (view === null)
    return (
      <Section id="execution" question={words.question} terms={terms}>
        <Absent>{words.absent}</Absent>
      </Section>
    );
  const { basis, drawn } = view;
  const listed = [...view.rows, ...(view.whole ? [view.whole] : [])];
  const unit = unitForEach(
    listed
      .flatMap(({ budget, actual, tableAmount }) => [budget, actual, tableAmount])
      .filter((amount) => amount !== null),
  );
  const comparedBy = view.whole ? COMPARED_BY[basis] : undefined;
  const left = view.rows.length - drawn.length;
  return (
    <Section id="execution" question={words.question} terms={terms}>
      <FigureFrame
        id="f-exec"
        finding={view.finding}
        about={figureAbout(stored, {
          measure: words.measure(basis),
          basis: words.basis(basis),
          unit,
          sources: [
            narrativeSource(
              [...(view.whole ? [view.whole] : []), ...view.rows].map(({ place }) => place),
              1,
            ),
            tableSource(stored, "05"),
          ],
        })}
        {...(drawn.length > 0 && {
          note: [
            words.note(basis),
            drawn.some(({ statedRate }) => statedRate === null) ? words.computedNote : "",
            left > 0 ? words.notDrawn(left) : "",
          ].join(""),
        })}
        chart={
          drawn.length === 0 ? null : (
            <>
              <ExecutionChart
                rows={drawn.map((row) => bulletRow(row, view.rows))}
                unit={unit}
                basis={basis}
              />
              <ExecutionMarks view={view} />
            </>
          )
        }
        table={
          <>
            <ExecutionTable view={view} unit={unit} marks={stored.marks} />
            {drawn.length === 0 && <ExecutionMarks view={view} />}
          </>
        }
      />
      {peers && comparedBy !== undefined && (
        <p className="onward">
          <a href={peers.hrefOf(comparedBy)}>{words.comparePeers(peers.units, basis)}</a>
        </p>
      )}
    </Section>
  );
}

function bulletRow(row: DrawnRow, rows: readonly ExecutionRow[]): BulletRow {
  return {
    name: categoryName(row, rows),
    budget: row.budget,
    actual: row.actual,
    rate: rateOf(row),
    // Short: it stands beside the bar. The table says it in words.
    rateText:
      row.statedRate === null ? words.computedInChart(formatRate(rateOf(row))) : rateText(row),
    colour: classColour(row.code ?? ""),
    doubtful: row.agreement === "differs",
  };
}
