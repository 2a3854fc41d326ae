import { formatMoney } from "@/accounts/format-money";
import { zh } from "@/messages/zh";

import { categoryName, rateText, type ExecutionView } from "./execution-view";

const words = zh.account.execution;
/** What differs must be seen to differ. */
const EXACT = { decimals: "exact" } as const;

/** Where the text contradicts the table or itself: both are said, and that nothing was mended. */
export function ExecutionMarks({ view }: { readonly view: ExecutionView }) {
  const differing = view.drawn.filter(({ agreement }) => agreement === "differs");
  const whole = wholeMark(view);
  if (differing.length === 0 && whole === null) return null;
  return (
    <ul className="marked" aria-label={words.mark}>
      {differing.map((row) => (
        <Marked key={row.named}>
          {words.contradiction({
            name: categoryName(row, view.rows),
            stated: formatMoney(row.actual, "万元", EXACT),
            table: row.tableAmount === null ? "—" : formatMoney(row.tableAmount, "万元", EXACT),
          })}
        </Marked>
      ))}
      {whole !== null && <Marked>{whole}</Marked>}
      {differing.length > 0 && <li className="marked__note">{words.contradictionKept}</li>}
    </ul>
  );
}

function Marked({ children }: { readonly children: string }) {
  return (
    <li>
      <span className="marked__sign" aria-hidden="true">
        ≠
      </span>
      <span>{children}</span>
    </li>
  );
}

/** Of the whole account: a rate that its own budget cannot have, or one against another budget. */
function wholeMark({ whole, wholeOtherwise }: ExecutionView): string | null {
  const row = whole ?? wholeOtherwise;
  if (row?.basis == null || row.statedRate === null) return null;
  if (row.budget === 0) return words.wholeWithoutBudget(row.basis, rateText(row));
  return wholeOtherwise && words.wholeRate(row.basis, rateText(row));
}
