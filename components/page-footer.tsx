import Link from "next/link";

import { zh } from "@/messages/zh";

export function PageFooter() {
  const words = zh.footer;
  return (
    <footer className="foot">
      <div className="wrap cols">
        <div>
          <h2>{words.source}</h2>
          <p>{words.sourceText}</p>
          <p>
            <Link href="/about">{words.more}</Link>
          </p>
        </div>
        <div>
          <h2>{words.cite}</h2>
          <p>{words.citeText}</p>
        </div>
        <div>
          <h2>{words.notice}</h2>
          <p>{words.noticeText}</p>
        </div>
      </div>
    </footer>
  );
}
