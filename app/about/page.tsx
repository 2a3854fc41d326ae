import type { Metadata } from "next";

import {
  ApiSection,
  BasisSection,
  ImportSection,
  MarksSection,
} from "@/components/about/about-sections";
import { keptTogether } from "@/components/kept-together";
import { PageTop } from "@/components/page-top";
import { Section } from "@/components/section";
import { zh } from "@/messages/zh";

export const metadata: Metadata = { title: zh.about.title };

const words = zh.about;

export default function AboutPage() {
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
        {words.sections.map((section) => (
          <ProseSection key={section.id} {...section} />
        ))}
        <BasisSection />
        <MarksSection />
        <ImportSection />
        <ApiSection />
        <ProseSection {...words.licence} />
      </div>
    </>
  );
}

interface ProseSectionProps {
  readonly id: string;
  readonly question: string;
  readonly text: readonly string[];
}

function ProseSection({ id, question, text }: ProseSectionProps) {
  return (
    <Section id={id} question={question}>
      <div className="prose">
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Section>
  );
}
