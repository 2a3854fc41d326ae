import { zh } from "@/messages/zh";

interface LinesInputsProps {
  /** In percent. */
  readonly lines: { readonly low: number; readonly high: number };
  readonly usual: { readonly low: number; readonly high: number };
}

/** The lines below and above which execution is pointed out, in a form whose address says them. */
export function LinesInputs({ lines, usual }: LinesInputsProps) {
  const words = zh.district.execution;
  return (
    <>
      <span>{words.lines}</span>
      {(["low", "high"] as const).map((line) => (
        <label key={line}>
          {line === "low" ? words.lowLine : words.highLine}
          <input name={line} type="number" min="0" max="999" defaultValue={lines[line]} />
        </label>
      ))}
      <button type="submit">{words.apply}</button>
      <span className="lines__usual">{words.usual(usual.low, usual.high)}</span>
    </>
  );
}
