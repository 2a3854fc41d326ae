import type { Metadata } from "next";
import type { ReactNode } from "react";

import { DISPLAY_SCRIPT } from "@/components/display-script";
import { PageFooter } from "@/components/page-footer";
import { PageHeader } from "@/components/page-header";
import { zh } from "@/messages/zh";

import "./tokens.css";
import "./components.css";

export const metadata: Metadata = {
  title: { template: zh.site.title("%s"), default: zh.site.name },
  description: zh.site.description,
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
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
        <PageHeader />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <PageFooter />
      </body>
    </html>
  );
}
