"use client";

import { useSearchParams } from "next/navigation";

/** `?table=f-class,f-exec`: which figures of the page are shown as tables. */
const PARAMETER = "table";

export function useShownAsTable(id: string): readonly [boolean, (asTable: boolean) => void] {
  const shown = idsIn(useSearchParams().get(PARAMETER));
  return [
    shown.includes(id),
    (asTable) => {
      // Read anew: another figure may have changed the address since this one was rendered.
      const query = new URLSearchParams(window.location.search);
      const others = idsIn(query.get(PARAMETER)).filter((other) => other !== id);
      const ids = asTable ? [...others, id] : others;
      query.delete(PARAMETER);
      const rest = query.toString();
      const table = ids.length > 0 ? `${PARAMETER}=${ids.join(",")}` : "";
      const search = [rest, table].filter((part) => part !== "").join("&");
      const address = window.location.pathname + (search && `?${search}`) + window.location.hash;
      window.history.replaceState(null, "", address);
    },
  ];
}

function idsIn(parameter: string | null): string[] {
  return parameter ? parameter.split(",") : [];
}
