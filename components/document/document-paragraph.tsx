import type { StoredBlock } from "@/accounts/stored-block";
import { zh } from "@/messages/zh";

import { FigureCheck } from "../checks/figure-check";
import { placeWords, type PlaceInDocument } from "../place-href";
import type { BlockView } from "./block-view";
import { PlaceUses } from "./place-uses";

interface DocumentParagraphProps extends BlockView {
  /** Null where it is no heading. */
  readonly headingLevel: number | null;
  readonly paragraph: Extract<StoredBlock, { kind: "paragraph" }>;
}

/** The lines of a paragraph as they were printed, each with its number in the margin. */
export function DocumentParagraph(props: DocumentParagraphProps) {
  const { paragraph, headingLevel, number, at, used, hrefOf, accountHref, marks } = props;
  const own = [...marks].flatMap(([key, all]) =>
    key === `${number}` || key.startsWith(`${number}.`) ? all : [],
  );
  const uses = used.get(`${number}`) ?? [];
  const chosen = at?.block === number;
  const [first] = paragraph.lines;
  return (
    <>
      <div
        className={chosen && at.row === undefined ? "para at" : "para"}
        {...(chosen && at.row === undefined && { id: "at" })}
        {...(headingLevel !== null && { role: "heading", "aria-level": headingLevel })}
      >
        {paragraph.lines.map(({ text, position }, row) => (
          <p key={row} {...lineMark(at, number, row)}>
            <span className="ln" aria-hidden="true">
              {position.line}
            </span>
            {text}
          </p>
        ))}
      </div>
      {own.length > 0 && (
        <ul className="doc__checks">
          {own.map((mark) => (
            <li key={`${mark.figure} ${mark.at}`}>
              <FigureCheck mark={mark} /> {zh.checks.marks[mark.status]}：{mark.label}{" "}
              {mark.printed}
            </li>
          ))}
        </ul>
      )}
      {uses.length > 0 && !chosen && first && (
        <a
          className="uses-mark"
          href={hrefOf({ block: number })}
          aria-label={zh.document.usesLabel(
            uses.length,
            placeWords({ block: number, ...first.position }),
          )}
        >
          {zh.document.uses(uses.length)}
        </a>
      )}
      {chosen && <PlaceUses uses={uses} accountHref={accountHref} href={hrefOf(at)} />}
    </>
  );
}

function lineMark(at: PlaceInDocument | null, block: number, row: number) {
  return at?.block === block && at.row === row ? { id: "at", className: "at" } : {};
}
