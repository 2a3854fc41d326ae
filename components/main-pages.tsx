import Link from "next/link";

import { zh } from "@/messages/zh-browser";

import {
  checksHref,
  districtHref,
  executionHref,
  functionsHref,
  sangongHref,
  unitsHref,
} from "./page-href";

interface MainPagesProps {
  readonly path: string;
  /** The region that goes along; absent: the main one. */
  readonly region: string | undefined;
}

export function MainPages({ path, region }: MainPagesProps) {
  const pages = [
    { at: "/", href: districtHref(region), label: zh.shell.overview },
    { at: "/units", href: unitsHref({ region }), label: zh.shell.units },
    { at: "/functions", href: functionsHref({ region }), label: zh.shell.functions },
    { at: "/execution", href: executionHref({ region }), label: zh.shell.execution },
    { at: "/sangong", href: sangongHref({ region }), label: zh.shell.sangong },
    { at: "/checks", href: checksHref({ region }), label: zh.shell.checks },
    { at: "/glossary", href: "/glossary", label: zh.shell.glossary },
    { at: "/about", href: "/about", label: zh.shell.about },
  ];
  return (
    <nav className="navs" aria-label={zh.shell.mainPages}>
      {pages.map(({ at, href, label }) => {
        const current = path === at || (at !== "/" && path.startsWith(`${at}/`));
        return (
          <Link
            key={at}
            href={href}
            prefetch={false}
            suppressHydrationWarning
            {...(current && { "aria-current": "page" })}
          >
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
