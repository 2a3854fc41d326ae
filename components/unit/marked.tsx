import { Children, type ReactNode } from "react";

interface MarkedProps {
  /** A single character, the same that marks the years or rows concerned. */
  readonly sign: string;
  readonly children: ReactNode;
}

/** What must be known before years are compared, a line each, under a visible mark. */
export function Marked({ sign, children }: MarkedProps) {
  return (
    <ul className="said">
      {Children.toArray(children).map((child, index) => (
        <li key={index}>
          <span className="said__mark" aria-hidden="true">
            {sign}
          </span>
          <div>{child}</div>
        </li>
      ))}
    </ul>
  );
}
