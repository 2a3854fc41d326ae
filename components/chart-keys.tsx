"use client";

import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";

import type { ChartSpace } from "@/charts/chart-space";
import type { ChartMark } from "@/charts/scene";

import { spaceIn } from "./space-in";

interface ChartKeysProps {
  /** Where the marks lie in this space, in the order in which the arrows reach them. */
  readonly marksIn: (space: ChartSpace) => readonly ChartMark[];
  /** Names what is shown: where it changes, its first mark is in focus, if the chart is. */
  readonly subject: string;
  /** Says which keys do what. */
  readonly label: string;
  readonly onOpen: (index: number) => void;
  readonly onUp?: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** How far each key goes; the ends for Home and End. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Makes a chart a thing to walk through by keyboard: a frame around one mark, and what it says. */
export function ChartKeys(props: ChartKeysProps) {
  const { marksIn, subject, label, onOpen, onUp, className, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<{ subject: string; at: number; mark: ChartMark } | null>(
    null,
  );
  const here = focused?.subject === subject ? focused : null;

  const move = (step: number) => {
    const box = frame.current?.querySelector<HTMLElement>(".chart");
    if (!box) return;
    const marks = marksIn(spaceIn(box));
    // The first key leads to the first mark, whichever it is.
    const at = Math.min(marks.length - 1, Math.max(0, here ? here.at + step : 0));
    const mark = marks[at];
    setFocused(mark ? { subject, at, mark } : null);
  };
  const begin = useEffectEvent(() => {
    if (frame.current?.matches(":focus-visible")) move(0);
  });
  useEffect(() => {
    begin();
  }, [subject]);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) move(step);
    else if ((event.key === "Enter" || event.key === " ") && here) onOpen(here.at);
    else if ((event.key === "Backspace" || event.key === "Escape") && onUp) onUp();
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={className === undefined ? "chart-keys" : `chart-keys ${className}`}
      ref={frame}
      role="application"
      aria-label={label}
      tabIndex={0}
      onKeyDown={press}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(":focus-visible")) move(0);
      }}
      onBlur={() => {
        setFocused(null);
      }}
    >
      {children}
      {here && (
        <i
          key={here.at}
          ref={bringIntoView}
          className="chart-keys__focus"
          style={{
            left: here.mark.x,
            top: here.mark.y,
            width: here.mark.width,
            height: here.mark.height,
          }}
        />
      )}
      <p className="sr" aria-live="polite">
        {here?.mark.words}
      </p>
    </div>
  );
}

/** A chart may be higher than the screen. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
