import type { Indicator } from "@/accounts/project";
import { zh } from "@/messages/zh";

interface ProjectIndicatorsProps {
  readonly indicators: readonly Indicator[];
  readonly hasForm: boolean;
}

const AT_ONCE = 3;
const words = zh.account.projects;

/** What was aimed at and what was reached, as printed; the rest of a long list behind a fold. */
export function ProjectIndicators({ indicators, hasForm }: ProjectIndicatorsProps) {
  if (indicators.length === 0)
    return <span className="muted">{hasForm ? words.noIndicators : words.noForm}</span>;
  const rest = indicators.slice(AT_ONCE);
  return (
    <>
      <IndicatorList indicators={indicators.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <IndicatorList indicators={rest} />
        </details>
      )}
    </>
  );
}

function IndicatorList({ indicators }: { readonly indicators: readonly Indicator[] }) {
  return (
    <ul>
      {indicators.map(({ name, target, result, place }) => (
        <li key={`${place.block}.${place.row ?? 0}`}>
          {name} <b>{words.indicator(target || "—", result || "—")}</b>
        </li>
      ))}
    </ul>
  );
}
