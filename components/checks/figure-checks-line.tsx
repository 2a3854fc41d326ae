import type { FigureMark } from "@/accounts/checks/figure-marks";
import { zh } from "@/messages/zh-browser";

import type { FigureChecks } from "../figure-about";
import { CheckMark } from "./check-mark";
import { accountChecksHref } from "./checks-address";
import { FigureCheck } from "./figure-check";

/** So many contradictions are named; the others are on the page of checks. */
const NAMED = 3;
const GRAVE: ReadonlySet<string> = new Set(["failed", "damaged", "proposed"]);
/** Only counted: they are no contradictions. */
const COUNTED = ["hint", "rounding"] as const;

/** Under a chart's title, which of its figures the checks found something about. Nothing if there is nothing. */
export function FigureChecksLine({
  checks: { unchecked, marks },
}: {
  readonly checks: FigureChecks;
}) {
  const words = zh.checks.inFigure;
  const grave = marks.filter(({ status }) => GRAVE.has(status));
  const left = grave.length - NAMED;
  if (marks.length === 0 && !unchecked) return null;
  return (
    <ul className="fig__checks" aria-label={words.label}>
      {unchecked && (
        <li>
          <CheckMark status="unchecked" named={false} /> {words.unchecked}
        </li>
      )}
      {grave.slice(0, NAMED).map((mark) => (
        <li key={`${mark.accountId} ${mark.at}`}>
          <FigureCheck mark={mark} /> {named(mark)}
        </li>
      ))}
      {left > 0 && grave[NAMED] && (
        <li>
          <a href={accountChecksHref(grave[NAMED].accountId)}>{words.others(left)}</a>
        </li>
      )}
      {COUNTED.map((status) => {
        const all = marks.filter((mark) => mark.status === status);
        return (
          all[0] && (
            <li key={status}>
              <CheckMark status={status} named={false} />{" "}
              <a href={accountChecksHref(all[0].accountId, status)}>
                {words.counted(zh.checks.marks[status], all.length)}
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
}

function named({ status, label, printed }: FigureMark): string {
  const words = zh.checks.inFigure;
  const say = status === "proposed" ? words.proposed : words.named;
  return say(zh.checks.marks[status], label, printed);
}
