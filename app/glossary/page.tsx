import type { Metadata } from "next";

import { GlossaryGroups } from "@/components/glossary/glossary-groups";
import { keptTogether } from "@/components/kept-together";
import { PageTop } from "@/components/page-top";
import { zh } from "@/messages/zh";

import "./glossary.css";

export const metadata: Metadata = { title: zh.glossary.title };

const words = zh.glossary;

export default function GlossaryPage() {
  return (
    <>
      <PageTop path={[{ label: zh.shell.home, href: "/" }, { label: words.title }]} />
      <div className="wrap">
        <section className="mast mast--one">
          <div>
            <p className="kicker">{words.kicker}</p>
            <h1 className="headline">{keptTogether(words.headline)}</h1>
            <p className="lede">{words.lede}</p>
          </div>
        </section>
        <GlossaryGroups />
      </div>
    </>
  );
}
