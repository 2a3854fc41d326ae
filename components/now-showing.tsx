import type { ReactNode } from "react";

import { zh } from "@/messages/zh";

/**
 * What a view shows, in plain words: "2024 年，云泽区 88 个单位，按执行率从低到高". Said again to a screen
 * reader when a choice changes it.
 */
export function NowShowing({ children }: { readonly children: ReactNode }) {
  return (
    <p className="now" aria-live="polite">
      {zh.shell.nowShowing}
      {children}
    </p>
  );
}
