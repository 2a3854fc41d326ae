import { createHash } from "node:crypto";

import type { Rendered } from "./rendered";

const ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cross-origin-opener-policy": "same-origin",
} as const;

/** Headers that keep what a document says from becoming anything but text on a page. */
export function securityHeaders({ headers, body }: Rendered): Readonly<Record<string, string>> {
  if (!headers["content-type"]?.startsWith("text/html")) return ALWAYS;
  return { ...ALWAYS, "content-security-policy": contentSecurityPolicy(body.toString("utf8")) };
}

/**
 * Scripts of this site's own files, and the very ones that stand in this page: a page is kept and sent to
 * many, so a hash of each is the only mark that nobody can use for another one.
 */
export function contentSecurityPolicy(html: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScripts(html).map(hashSource)].join(" "),
    // Widths of bars stand in attributes of style; they can fetch nothing but what is allowed here.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}

const SCRIPT = /<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/gi;

function inlineScripts(html: string): readonly string[] {
  const texts = [...html.matchAll(SCRIPT)].flatMap(({ groups }) => {
    const isInline = !/\ssrc=/i.test(groups?.["attributes"] ?? "");
    return isInline && groups?.["text"] ? [groups["text"]] : [];
  });
  return [...new Set(texts)];
}

function hashSource(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
