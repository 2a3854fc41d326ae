import type { FigureMarks } from "@/accounts/checks/figure-marks";
import { shortClassName } from "@/accounts/classification";
import { unitForEach } from "@/accounts/format-money";
import { TABLE_BASIS, TABLE_TITLES } from "@/accounts/published-tables";
import { Amount } from "@/components/amount";
import { FigureFrame } from "@/components/figure-frame";
import { Section } from "@/components/section";
import { SpendingExplorer } from "@/components/spending-explorer";
import type { ExplorerRow } from "@/components/spending-rows";
import { MEASURES, type Measure } from "@/components/url-state";
import { WideTable } from "@/components/wide-table";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { Absent } from "./absent";
import { figureAbout, tableSource } from "./figure-about-account";
import { largestPart } from "./largest-part";
import { termsOf } from "./terms-of";

interface SpendingSectionProps {
  readonly stored: StoredAccount;
  readonly root: ExplorerRow;
}

const ID = "f-class";

export function SpendingSection({ stored, root }: SpendingSectionProps) {
  const words = zh.account.spending;
  const amounts = allRows(root).flatMap((row) => row.amounts.total ?? []);
  const unit = unitForEach(amounts);
  const measures = MEASURES.filter((measure) =>
    allRows(root).some((row) => row.amounts[measure] !== null),
  );
  const classes = root.parts.flatMap(({ code, amounts: { total } }) =>
    code === null || total === null ? [] : [{ name: shortClassName(code), fen: total }],
  );
  return (
    <Section
      id="spending"
      question={words.question}
      terms={termsOf("功能分类", "基本支出", "项目支出")}
    >
      {root.parts.length === 0 ? (
        <Absent>{words.absent(TABLE_TITLES["03"])}</Absent>
      ) : (
        <FigureFrame
          id={ID}
          finding={zh.account.spendingFinding(largestPart(root.amounts.total, classes))}
          about={figureAbout(stored, {
            measure: words.measure,
            basis: TABLE_BASIS["03"],
            unit,
            sources: [tableSource(stored, "03")],
          })}
          chart={
            <SpendingExplorer
              root={root}
              unit={unit}
              id={ID}
              measures={measures}
              marks={stored.marks}
            />
          }
          table={<SpendingTable root={root} measures={measures} unit={unit} marks={stored.marks} />}
        />
      )}
    </Section>
  );
}

/** All three levels, for who does not see the drawing. */
function SpendingTable(props: {
  readonly root: ExplorerRow;
  readonly measures: readonly Measure[];
  readonly unit: ReturnType<typeof unitForEach>;
  readonly marks: FigureMarks;
}) {
  const { root, measures, unit, marks } = props;
  const words = zh.charts.explorer;
  return (
    <WideTable label={zh.account.spending.question}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col" className="l">
              {words.name}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col">
                {words.measures[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {allRows(root).map((row) => (
            <tr key={row.code ?? "root"} className={row.code === null ? "tot" : undefined}>
              <td>{row.code}</td>
              <th scope="row" className={`l level-${row.code?.length ?? 0}`}>
                {row.name}
              </th>
              {measures.map((measure) => (
                <td key={measure}>
                  <Amount
                    fen={row.amounts[measure]}
                    unit={unit}
                    href={row.hrefs[measure] ?? undefined}
                    marks={marks}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function allRows(row: ExplorerRow): readonly ExplorerRow[] {
  return [row, ...row.parts.flatMap(allRows)];
}
