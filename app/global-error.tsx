"use client";

import { PageFailed } from "@/components/page-failed";
import { zh } from "@/messages/zh-browser";

import "./tokens.css";
import "./components.css";

interface GlobalErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** Takes the place of the whole page when its frame itself fails. */
export default function GlobalErrorPage({ error, reset }: GlobalErrorPageProps) {
  return (
    <html lang="zh-CN">
      <head>
        <title>{zh.error.title}</title>
      </head>
      <body>
        <main>
          <PageFailed digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  );
}
