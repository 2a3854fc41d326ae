import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";

import { FindingPanel } from "@/components/checks/finding-panel";
import { DISPLAY_SCRIPT } from "@/components/display-script";
import { PageFooter } from "@/components/page-footer";
import { PageHeader } from "@/components/page-header";
import { QueryProvider } from "@/components/query-provider";
import { SourcePanel } from "@/components/source/source-panel";
import { listRegions, mainRegion } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

import "./tokens.css";
import "./components.css";
import "./marks.css";

export const metadata: Metadata = {
  title: { template: zh.site.title("%s"), default: zh.site.name },
  description: zh.site.description,
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // The header names regions, which come and go with imports: no page is fixed at build time.
  await connection();
  const [regions, main] = await Promise.all([listRegions(), mainRegion()]);
  return (
    // The display script sets attributes before React arrives.
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: DISPLAY_SCRIPT }} />
      </head>
      <body>
        <a className="skip" href="#main">
          {zh.shell.skip}
        </a>
        <QueryProvider>
          <PageHeader
            regions={regions.map(({ code, name, simulated, years }) => ({
              code,
              name,
              simulated,
              years,
            }))}
            main={main?.code ?? null}
          />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <PageFooter />
          <SourcePanel />
          <FindingPanel />
        </QueryProvider>
      </body>
    </html>
  );
}
