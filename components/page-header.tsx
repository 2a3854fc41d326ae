import Link from "next/link";

import { zh } from "@/messages/zh";

import { DisplaySwitches } from "./display-switches";
import { MainPages } from "./main-pages";

export function PageHeader() {
  return (
    <header className="top">
      <div className="wrap top__in">
        <Link className="brand" href="/">
          {zh.site.name}
        </Link>
        <MainPages />
        <DisplaySwitches />
      </div>
    </header>
  );
}
