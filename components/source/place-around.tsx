"use client";

import { Fragment } from "react";

import type { DocumentPlace } from "@/accounts/document-place";
import { zh } from "@/messages/zh-browser";

import { placeWords } from "../place-href";

/** The passage, or the row of a table between its neighbours, with what is meant marked. */
export function PlaceAround({ place }: { readonly place: DocumentPlace }) {
  const { kind, rows, marked, uses } = place;
  const words = zh.sourcePanel;
  const meant = rows.find(({ row }) => row === marked.row) ?? rows[0];
  const position = meant?.cells[marked.column ?? 0]?.position ?? {};
  return (
    <>
      <p className="source__where">{placeWords({ block: place.block, ...position })}</p>
      {kind === "table" ? (
        <div className="scroll-x" tabIndex={0} role="region" aria-label={words.table}>
          <table className="read">
            <tbody>
              {rows.map(({ row, cells }, index) => (
                <Fragment key={row}>
                  {index > 0 && rows[index - 1]?.row !== row - 1 && (
                    <tr>
                      <td colSpan={cells.length} aria-label={words.between}>
                        ⋯
                      </td>
                    </tr>
                  )}
                  <tr>
                    {cells.map(({ text }, column) => (
                      <Cell key={column} text={text} isMarked={isMeant(marked, row, column)} />
                    ))}
                  </tr>
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <blockquote className="quote">
          {rows.map(({ row, cells }) => (
            <p key={row}>{cells.map(({ text }) => text).join("")}</p>
          ))}
        </blockquote>
      )}
      {uses.length > 0 && (
        <dl className="facts">
          <dt>{words.readAs}</dt>
          {uses.map((use) => (
            <dd key={use}>{use}</dd>
          ))}
        </dl>
      )}
    </>
  );
}

function Cell({ text, isMarked }: { readonly text: string; readonly isMarked: boolean }) {
  const isNumber = /^-?[\d,]+\.\d+$/.test(text);
  return (
    <td
      ref={isMarked ? scrollTo : undefined}
      className={[isNumber && "num", isMarked && "at"].filter(Boolean).join(" ")}
    >
      {isMarked && <span className="sr">{zh.sourcePanel.marked}</span>}
      {text}
    </td>
  );
}

/** A wide table scrolls to what is meant. */
function scrollTo(cell: HTMLTableCellElement | null): void {
  cell?.scrollIntoView({ block: "nearest", inline: "center" });
}

function isMeant(marked: DocumentPlace["marked"], row: number, column: number): boolean {
  return marked.row === row && (marked.column === null || marked.column === column);
}
