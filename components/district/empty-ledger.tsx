import { zh } from "@/messages/zh";

import { CommandSteps } from "../command-steps";

/** Nothing has been imported: what the page is for, and how to begin. */
export function EmptyLedger() {
  const words = zh.district.empty;
  return (
    <div className="wrap">
      <section className="mast">
        <div>
          <p className="kicker">{words.kicker}</p>
          <h1 className="headline">{words.title}</h1>
          <p className="lede">{words.lede}</p>
        </div>
        <div>
          <h2 className="fig__title">{words.how}</h2>
          <CommandSteps steps={words.steps} />
        </div>
      </section>
    </div>
  );
}
