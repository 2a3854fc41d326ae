import { chromium } from "@playwright/test";

import { docx } from "@/simulation/writers/docx";
import { html } from "@/simulation/writers/html";
import { markdown } from "@/simulation/writers/markdown";
import { xlsx } from "@/simulation/writers/xlsx";

import { browserArguments, findBrowser } from "../find-browser";
import type { Written } from "./score-checks";

const utf8 = (text: string) => new TextEncoder().encode(text);

export const MD: Written = { format: "md", write: (document) => utf8(markdown(document)) };
export const HTML: Written = { format: "html", write: (document) => utf8(html(document)) };
export const XLSX: Written = { format: "xlsx", write: (document) => xlsx(document) };
export const DOCX: Written = { format: "docx", write: (document) => docx(document) };

/** All formats by turns: PDF, which needs a browser for every document, one time in fifteen. */
export async function withFormats(
  run: (formats: readonly [Written, ...Written[]]) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserArguments,
  });
  try {
    const page = await browser.newPage();
    const pdf: Written = {
      format: "pdf",
      write: async (document) => {
        await page.setContent(html(document));
        return new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
      },
    };
    const usual = [MD, HTML, MD, XLSX, HTML, DOCX, MD] as const;
    await run([...usual, ...usual, pdf] as const);
  } finally {
    await browser.close();
  }
}
