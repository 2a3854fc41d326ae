"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

import { zh } from "@/messages/zh";

const PAGES = [
  { href: "/", label: zh.shell.overview },
  { href: "/units", label: zh.shell.units },
  { href: "/about", label: zh.shell.about },
] as const;

export function MainPages() {
  const path = usePathname();
  return (
    <nav className="navs" aria-label={zh.shell.mainPages}>
      {PAGES.map(({ href, label }) => {
        const current = href === "/" ? path === href : path.startsWith(href);
        return (
          <Link key={href} href={href} {...(current && { "aria-current": "page" })}>
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
