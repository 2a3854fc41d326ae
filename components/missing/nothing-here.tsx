import type { ReactNode } from "react";

import { zh } from "@/messages/zh";

import { keptTogether } from "../kept-together";
import { PageTop } from "../page-top";

interface NothingHereProps {
  readonly title: string;
  readonly lede: string;
  /** What there is instead. */
  readonly children: ReactNode;
}

/** A page that is not there says so, and what is. */
export function NothingHere({ title, lede, children }: NothingHereProps) {
  return (
    <>
      <PageTop path={[{ label: zh.shell.home, href: "/" }, { label: zh.notFound.kicker }]} />
      <div className="wrap">
        <section className="mast mast--one">
          <div>
            <p className="kicker">{zh.notFound.kicker}</p>
            <h1 className="headline">{keptTogether(title)}</h1>
            <p className="lede">{lede}</p>
            {children}
          </div>
        </section>
      </div>
    </>
  );
}
