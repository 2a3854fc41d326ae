import type { ReactNode } from "react";

import { zh } from "@/messages/zh";

interface WideTableProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    <div
      className="scroll-x wide"
      tabIndex={0}
      role="region"
      aria-label={zh.figure.wideTable(label)}
    >
      {children}
    </div>
  );
}
