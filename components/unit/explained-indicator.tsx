import type { Indicator } from "@/accounts/indicators/all-indicators";
import { zh } from "@/messages/zh";

/** The name of an indicator; how it is worked out and what to mind is one click away. */
export function ExplainedIndicator({ indicator }: { readonly indicator: Indicator }) {
  const { name, address, facts } = indicator;
  const { formula, basis, caveat } = zh.compare.indicators;
  const id = `about-${address.replace(".", "-")}`;
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        <data value={name}>{name}</data>
      </button>
      <div className="pop" id={id} popover="auto" aria-label={name}>
        <h4>
          {facts.id} {facts.name}
        </h4>
        <p>
          {formula}：{facts.formula}
        </p>
        <p>
          {basis}：{facts.basis}
        </p>
        {facts.caveat !== undefined && (
          <p>
            {caveat}：{facts.caveat}
          </p>
        )}
      </div>
    </>
  );
}
