"use client";

import Link from "next/link";

import { zh } from "@/messages/zh-browser";

import { DisplaySwitches } from "./display-switches";
import { MainPages } from "./main-pages";
import { districtHref } from "./page-href";
import { SearchBox } from "./search/search-box";
import { useShownPlace, type KnownRegion } from "./shown-place";

interface PageHeaderProps {
  readonly regions: readonly KnownRegion[];
  /** The code of the region that is shown where none is chosen; null in an empty store. */
  readonly main: string | null;
}

/**
 * On a page that is not there the server knows another address than the browser: what depends on it may
 * differ, and does so without a warning.
 */
export function PageHeader({ regions, main }: PageHeaderProps) {
  const { path, chosen, region, year } = useShownPlace(regions, main);
  return (
    <header className="top">
      <div className="wrap top__in">
        <Link className="brand" href={districtHref(chosen?.code)} prefetch={false}>
          {zh.site.name}
        </Link>
        <a
          className="top__place"
          href={districtHref(region?.code, year)}
          hidden={region === undefined}
          suppressHydrationWarning
        >
          {region && zh.shell.place(region.name, region.simulated, year)}
        </a>
        <MainPages path={path} region={chosen?.code} />
        <SearchBox region={chosen?.code} />
        <DisplaySwitches />
      </div>
    </header>
  );
}
