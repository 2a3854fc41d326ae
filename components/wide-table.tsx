import type { ReactNode } from "react";

import { zh } from "@/messages/zh-browser";

interface WideTableProps {
  readonly label: string;
  /** Years go from left to right, and the newest are in sight first. */
  readonly newestFirst?: boolean;
  readonly children: ReactNode;
}

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too. */
export function WideTable({ label, newestFirst = false, children }: WideTableProps) {
  return (
    <div
      className={newestFirst ? "scroll-x wide wide--newest" : "scroll-x wide"}
      tabIndex={0}
      role="region"
      aria-label={zh.figure.wideTable(label)}
    >
      {children}
    </div>
  );
}
