import type { FigureMarks } from "@/accounts/checks/figure-marks";
import type { Unit } from "@/accounts/money";
import { MarkAt } from "@/components/checks/mark-at";
import { Amount } from "@/components/amount";
import { placeHref } from "@/components/place-href";
import { TermLink } from "@/components/term-link";
import { WideTable } from "@/components/wide-table";
import type { ExecutionRow } from "@/db/queries/execution";
import { zh } from "@/messages/zh";

import { categoryName, isNamedOtherwise, rateText, type ExecutionView } from "./execution-view";

const words = zh.account.execution;

interface ExecutionTableProps {
  readonly view: ExecutionView;
  readonly unit: Unit;
  readonly marks: FigureMarks;
}

export function ExecutionTable({ view, unit, marks }: ExecutionTableProps) {
  const { basis, rows, whole } = view;
  const { columns } = words;
  return (
    <WideTable label={words.question}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">
              <TermLink term={columns.budget(basis)} />
            </th>
            <th scope="col">{columns.actual}</th>
            <th scope="col">{columns.rate}</th>
            <th scope="col">{columns.table}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows, ...(whole ? [whole] : [])].map((row, index) => {
            const { budget, actual, tableAmount, tablePlace, place, documentId } = row;
            return (
              <tr key={index} className={row === whole ? "tot" : undefined}>
                <th scope="row">
                  <Name row={row} rows={rows} />
                </th>
                <td>
                  <Amount
                    fen={budget}
                    unit={unit}
                    href={placeHref(documentId, place)}
                    marks={marks}
                  />
                </td>
                <td>
                  <Amount
                    fen={actual}
                    unit={unit}
                    href={placeHref(documentId, place)}
                    marks={marks}
                  />
                </td>
                <td>
                  <MarkAt
                    marks={marks}
                    href={placeHref(documentId, place)}
                    value={row.statedRate}
                  />{" "}
                  {rateText(row)}
                </td>
                <td>
                  <Amount
                    fen={tableAmount}
                    unit={unit}
                    href={tablePlace ? placeHref(documentId, tablePlace) : undefined}
                    marks={marks}
                  />
                  {row.agreement === "differs" && <small className="named">{words.mark}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

function Name({
  row,
  rows,
}: {
  readonly row: ExecutionRow;
  readonly rows: readonly ExecutionRow[];
}) {
  const name = categoryName(row, rows);
  return (
    <>
      {name}
      {row.named !== null && isNamedOtherwise(row) && (
        <small className="named">{words.namedOtherwise(row.named)}</small>
      )}
    </>
  );
}
