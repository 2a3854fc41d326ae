"use client";

import { useState } from "react";

import { zh } from "@/messages/zh-browser";

import { CopyLink } from "./copy-link";
import type { FigureAbout } from "./figure-about";
import { drawingAsPng, drawingAsSvg } from "./figure-drawing";
import { figureCsv } from "./figure-csv";
import { figureXlsx } from "./figure-xlsx";
import { countRows, tableRows } from "./table-rows";
import { Icon } from "./icon";
import { saveFile } from "./save-file";
import { useShownAsTable } from "./shown-as-table";

interface FigureToolsProps {
  readonly id: string;
  readonly finding: string;
  readonly about: FigureAbout;
  readonly drawing: boolean;
  readonly switchable: boolean;
}

export function FigureTools({ id, finding, about, drawing, switchable }: FigureToolsProps) {
  const [asTable, showAsTable] = useShownAsTable(id);
  const [rows, setRows] = useState(0);
  const words = zh.figure;
  const saveCsv = () => {
    const csv = figureCsv(tableRows(figureElement(id)), { finding, about });
    saveFile(`${id}.csv`, new Blob([csv], { type: "text/csv;charset=utf-8" }));
  };
  const saveXlsx = async () => {
    saveFile(`${id}.xlsx`, await figureXlsx(tableRows(figureElement(id)), { finding, about }));
  };
  const saveSvg = () => {
    const svg = drawingAsSvg(figureElement(id), { finding, about });
    saveFile(`${id}.svg`, new Blob([svg], { type: "image/svg+xml" }));
  };
  const savePng = async () => {
    saveFile(`${id}.png`, await drawingAsPng(figureElement(id), { finding, about }));
  };
  return (
    <div className="tools">
      {switchable && (
        <span className="seg needs-js" role="group" aria-label={words.chartOrTable}>
          <button
            type="button"
            aria-pressed={!asTable}
            onClick={() => {
              showAsTable(false);
            }}
          >
            {words.chart}
          </button>
          <button
            type="button"
            aria-pressed={asTable}
            onClick={() => {
              showAsTable(true);
            }}
          >
            {words.table}
          </button>
        </span>
      )}
      <button type="button" className="needs-js" popoverTarget={`${id}-download`}>
        <Icon name="download" />
        {words.download}
      </button>
      <div
        className="pop"
        id={`${id}-download`}
        popover="auto"
        aria-label={words.download}
        onBeforeToggle={() => {
          setRows(countRows(figureElement(id)));
        }}
      >
        <h4>{words.downloadTitle}</h4>
        <div className="menu">
          <button type="button" onClick={saveCsv}>
            {words.rows("CSV", rows)}
            <span>{words.csvNote}</span>
          </button>
          <button type="button" onClick={() => void saveXlsx()}>
            {words.rows("XLSX", rows)}
            <span>{words.xlsxNote}</span>
          </button>
          {drawing && !asTable && (
            <>
              <button type="button" onClick={saveSvg}>
                SVG<span>{words.svgNote}</span>
              </button>
              <button type="button" onClick={() => void savePng()}>
                PNG<span>{words.pngNote}</span>
              </button>
            </>
          )}
        </div>
        <p>{words.downloadNote}</p>
      </div>
      <CopyLink id={id} />
      <button type="button" popoverTarget={`${id}-about`}>
        <Icon name="document" />
        {words.sourceAndBasis}
      </button>
      <div className="pop" id={`${id}-about`} popover="auto" aria-label={words.sourceAndBasis}>
        <h4>{words.sourceAndBasis}</h4>
        <AboutList about={about} />
      </div>
    </div>
  );
}

function AboutList({ about }: { readonly about: FigureAbout }) {
  const words = zh.figure.about;
  return (
    <dl className="facts">
      <dt>{words.measure}</dt>
      <dd>{about.measure}</dd>
      <dt>{words.basis}</dt>
      <dd>{about.basis}</dd>
      <dt>{words.unit}</dt>
      <dd>{about.unit}</dd>
      <dt>{words.years}</dt>
      <dd>{about.years}</dd>
      <dt>{words.source}</dt>
      <dd>
        {about.source}
        {about.places.map(({ words: place, href }) => (
          <a key={href} href={href}>
            {place}
          </a>
        ))}
      </dd>
      {about.version !== null && (
        <>
          <dt>{words.version}</dt>
          <dd>{about.version}</dd>
        </>
      )}
      {about.mark !== null && (
        <>
          <dt>{words.mark}</dt>
          <dd>{about.mark}</dd>
        </>
      )}
    </dl>
  );
}

function figureElement(id: string): HTMLElement {
  const figure = document.getElementById(id);
  if (!figure) throw new Error(`no figure #${id} on this page`);
  return figure;
}
