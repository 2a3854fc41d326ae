import { Fragment } from "react";

import { placeKey } from "@/accounts/provenance";
import type { StoredBlock, StoredText } from "@/accounts/stored-block";
import { zh } from "@/messages/zh";

import { FigureCheck } from "../checks/figure-check";
import { placeWords } from "../place-href";
import type { BlockView } from "./block-view";
import { WideTable } from "../wide-table";
import { PlaceUses } from "./place-uses";

interface DocumentTableProps extends BlockView {
  readonly table: Extract<StoredBlock, { kind: "table" }>;
}

/** The cells of a table as they were read: headings and column numbers are rows like any other. */
export function DocumentTable(props: DocumentTableProps) {
  const { table, number, at, used, hrefOf, accountHref } = props;
  const width = Math.max(...table.rows.map((row) => row.length));
  const chosen = at?.block === number ? at : null;
  const whole = chosen !== null && chosen.row === undefined;
  const [firstCell] = table.rows.flat();
  return (
    <WideTable label={placeWords({ block: number, ...firstCell?.position })}>
      <table className={whole ? "read at" : "read"} {...(whole && { id: "at" })}>
        <tbody>
          {table.rows.map((row, rowNumber) => {
            const isChosen = chosen?.row === rowNumber;
            const wholeRow = isChosen && chosen.column === undefined;
            return (
              <Fragment key={rowNumber}>
                <tr {...(wholeRow && { id: "at", className: "at" })}>
                  <td className="ln" aria-hidden="true">
                    {row[0]?.position.line}
                  </td>
                  {row.map((cell, column) => (
                    <DocumentCell
                      key={column}
                      {...props}
                      cell={cell}
                      row={rowNumber}
                      column={column}
                    />
                  ))}
                </tr>
                {isChosen && (
                  <tr>
                    <td className="ln" />
                    <td colSpan={width}>
                      <PlaceUses
                        uses={used.get(placeKey(chosen)) ?? []}
                        accountHref={accountHref}
                        href={hrefOf(chosen)}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

interface DocumentCellProps extends BlockView {
  readonly cell: StoredText;
  readonly row: number;
  readonly column: number;
}

function DocumentCell({ cell, number, row, column, at, used, hrefOf, marks }: DocumentCellProps) {
  const place = { block: number, row, column };
  const chosen = at?.block === number && at.row === row && at.column === column;
  const isFigure = used.has(placeKey(place));
  // A blank that was read as a blank stays bare: there is no text to press.
  const text =
    isFigure && cell.text !== "" && !chosen ? (
      <a className="fig-link" href={hrefOf(place)}>
        {cell.text}
      </a>
    ) : (
      cell.text
    );
  return (
    <td
      {...(isFigure && { className: "num" })}
      {...(chosen && { id: "at", className: isFigure ? "num at" : "at" })}
    >
      {chosen && <span className="sr">{zh.document.markedPlace}</span>}
      {marks.get(placeKey(place))?.map((mark) => (
        <FigureCheck key={mark.at} mark={mark} />
      ))}
      {text}
    </td>
  );
}
