import { marksByPlace, type FigureMarks } from "@/accounts/checks/figure-marks";
import type { StoredDocument } from "@/db/queries/stored-document";

import { accountHref } from "../page-href";
import { placeHref, type PlaceInDocument } from "../place-href";
import { DocumentParagraph } from "./document-paragraph";
import { DocumentTable } from "./document-table";
import { headingLevels } from "./heading-levels";
import { usedPlaces } from "./used-places";

interface DocumentBlocksProps {
  readonly document: StoredDocument;
  readonly at: PlaceInDocument | null;
  readonly marks: FigureMarks;
}

/** The whole document in printed order. What is out of sight costs no layout (content-visibility). */
export function DocumentBlocks({ document, at, marks }: DocumentBlocksProps) {
  const view = {
    at,
    used: usedPlaces(document.uses),
    hrefOf: (place: PlaceInDocument) => placeHref(document.id, place),
    accountHref: accountHref(document.unit.id, document.year),
    marks: marksByPlace(marks),
  };
  const levels = headingLevels(document.blocks);
  return (
    <div className="doc">
      {document.blocks.map((block, number) => (
        <div key={number} id={`b${number}`} className={`doc__block doc__block--${block.kind}`}>
          {block.kind === "table" ? (
            <DocumentTable {...view} number={number} table={block} />
          ) : (
            <DocumentParagraph
              {...view}
              number={number}
              paragraph={block}
              headingLevel={levels[number] ?? null}
            />
          )}
        </div>
      ))}
    </div>
  );
}
