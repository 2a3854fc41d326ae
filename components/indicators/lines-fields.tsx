import { zh } from "@/messages/zh";

import { linesName, WITH_LINES, type ThresholdLines } from "./threshold-lines";

interface LinesFieldsProps {
  readonly lines: ThresholdLines;
  /** Only these indicators; all that have lines if not said. */
  readonly of?: readonly string[];
}

/** From where on to look twice, for a form whose address says it. */
export function LinesFields({ lines, of }: LinesFieldsProps) {
  const words = zh.compare.indicators.lines;
  const shown = WITH_LINES.filter(({ id }) => of === undefined || of.includes(id));
  return (
    <fieldset className="lines">
      <legend>{words.title}</legend>
      <p>{words.note}</p>
      {shown.map(({ id, name, threshold }) => (
        <label key={id} className="fl">
          <span>
            {name}（{threshold.unit}）
          </span>
          <input
            name={linesName(id)}
            inputMode="decimal"
            defaultValue={(lines.get(id) ?? threshold.lines).join(",")}
          />
          <small>{threshold.serious ? words.serious : words.readings[threshold.reading]}</small>
        </label>
      ))}
    </fieldset>
  );
}
