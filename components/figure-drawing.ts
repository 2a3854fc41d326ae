import { zh } from "@/messages/zh-browser";

import type { FigureAbout } from "./figure-about";

interface Caption {
  readonly finding: string;
  readonly about: FigureAbout;
}

const MARGIN = 24;
const PNG_SCALE = 2;

/** A drawing that stands alone: title, basis, the drawings of the figure, source and mark. */
export function drawingAsSvg(figure: HTMLElement, caption: Caption): string {
  return composeDrawing(figure, caption).svg;
}

export async function drawingAsPng(figure: HTMLElement, caption: Caption): Promise<Blob> {
  const { svg, width, height } = composeDrawing(figure, caption);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser draws no pictures");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`a picture of ${canvas.width} × ${canvas.height} is too large`));
    }, "image/png");
  });
}

function composeDrawing(figure: HTMLElement, { finding, about }: Caption) {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>(".chart svg")]
    .map((svg) => ({ svg, ...sizeOf(svg) }))
    // Of the server's two drawings, narrow and wide, one is hidden.
    .filter(({ width, height }) => width > 0 && height > 0);
  const width = Math.max(320, ...drawings.map((drawing) => drawing.width)) + 2 * MARGIN;
  const texts: string[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, colour: string, weight = 400) => {
    for (const line of wrap(text, size, width - 2 * MARGIN)) {
      y += size * 1.4;
      texts.push(
        `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="var(${colour})">${escape(line)}</text>`,
      );
    }
  };
  write(finding, 18, "--ink", 600);
  write(zh.figure.subtitle(about), 13, "--ink-2");
  y += 12;
  for (const { svg, height } of drawings) {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    copy.setAttribute("x", `${MARGIN}`);
    copy.setAttribute("y", `${y}`);
    copy.removeAttribute("style");
    texts.push(new XMLSerializer().serializeToString(copy));
    y += height;
  }
  write(zh.figure.source + about.source, 12, "--ink-3");
  if (about.version !== null) write(about.version, 12, "--ink-3");
  if (about.mark !== null) write(about.mark, 12, "--ink", 600);
  const height = Math.ceil(y + MARGIN);
  const font = getComputedStyle(document.body).fontFamily;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(font)}">`,
    `<rect width="100%" height="100%" fill="var(--paper)"/>`,
    ...texts,
    "</svg>",
  ].join("");
  return { svg: resolveColours(svg), width, height };
}

function sizeOf(svg: SVGSVGElement) {
  const { width, height } = svg.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** Outside the page there are no custom properties: each becomes the colour it has here and now. */
function resolveColours(svg: string): string {
  const style = getComputedStyle(document.documentElement);
  return svg.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) =>
    escape(style.getPropertyValue(name).trim()),
  );
}

/** SVG text does not wrap. A Chinese character is as wide as it is high, others about half. */
function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const character of text) {
    const advance = size * (character > "\u2e7f" ? 1 : 0.58);
    if (used + advance > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += character;
    used += advance;
  }
  return [...lines, line];
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
