import { shortClassName } from "@/accounts/classification";
import { unitForEach } from "@/accounts/format-money";
import { TABLE_BASIS, TABLE_TITLES } from "@/accounts/published-tables";
import { FigureFrame } from "@/components/figure-frame";
import { Section } from "@/components/section";
import { SpendingExplorer } from "@/components/spending-explorer";
import type { ExplorerRow } from "@/components/spending-rows";
import { SpendingTreeTable } from "@/components/spending-tree-table";
import { MEASURES } from "@/components/url-state";
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
          table={
            <SpendingTreeTable
              root={root}
              unit={unit}
              id={ID}
              measures={measures}
              marks={stored.marks}
            />
          }
        />
      )}
    </Section>
  );
}

function allRows(row: ExplorerRow): readonly ExplorerRow[] {
  return [row, ...row.parts.flatMap(allRows)];
}
