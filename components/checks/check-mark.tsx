import { zh } from "@/messages/zh-browser";

export type MarkStatus =
  "holds" | "rounding" | "hint" | "failed" | "undecidable" | "damaged" | "unchecked" | "proposed";

interface CheckMarkProps {
  readonly status: MarkStatus;
  /** Where it is explained. */
  readonly href?: string | undefined;
  /** With a link, whose mark it is. */
  readonly of?: string;
  /** False where its name stands beside it. */
  readonly named?: boolean;
}

/** How a figure came out of the checks: told by its form, by its colour only besides. */
export function CheckMark({ status, href, of = "", named = true }: CheckMarkProps) {
  const name = zh.checks.marks[status];
  const { look, drawing } = FORMS[status];
  const mark = (
    <span
      className={`ck ck--${look}`}
      {...(named && href === undefined
        ? { role: "img", "aria-label": zh.checks.markOf(name), title: name }
        : { "aria-hidden": true })}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true">
        {drawing}
      </svg>
    </span>
  );
  return href === undefined ? (
    mark
  ) : (
    <a className="ck-link" href={href} aria-label={zh.checks.markLink(name, of)} title={name}>
      {mark}
      {status !== "holds" && (
        <span className="sr" data-flag="">
          {name}
        </span>
      )}
    </a>
  );
}

const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.4,
  strokeLinecap: "round" as const,
};

const FORMS = {
  holds: {
    look: "ok",
    drawing: (
      <>
        <circle cx="9" cy="9" r="7.2" {...line} />
        <path d="M6 7.4h6M6 10.6h6" {...line} />
      </>
    ),
  },
  rounding: {
    look: "round",
    drawing: (
      <>
        <circle cx="9" cy="9" r="7.2" {...line} strokeDasharray="2.6 2.4" />
        <path
          d="M5.6 7.9c1.2-1.3 2.2-1.1 3.4-.3s2.2 1 3.4-.4M5.6 11.1c1.2-1.3 2.2-1.1 3.4-.3s2.2 1 3.4-.4"
          {...line}
        />
      </>
    ),
  },
  failed: {
    look: "fail",
    drawing: (
      <>
        <path d="M9 .6L17.4 9 9 17.4.6 9z" fill="currentColor" />
        <path d="M5.8 7.5h6.4M5.8 10.5h6.4M10.9 5.2L7.1 12.8" {...line} stroke="var(--paper)" />
      </>
    ),
  },
  hint: {
    look: "und",
    drawing: (
      <>
        <path d="M9 1.6L16.8 15.6H1.2z" {...line} strokeLinejoin="round" />
        <path d="M9 6.6v4.2M9 13.2v.1" {...line} />
      </>
    ),
  },
  undecidable: { look: "und", drawing: question() },
  damaged: { look: "und", drawing: question() },
  proposed: {
    look: "fail",
    drawing: (
      <>
        <path d="M9 .9L17.1 9 9 17.1.9 9z" {...line} strokeDasharray="2.2 1.8" />
        <path d="M6 9.2l2.2 2.2 4-4.6" {...line} />
      </>
    ),
  },
  unchecked: { look: "none", drawing: <circle cx="9" cy="9" r="3.6" {...line} /> },
};

function question() {
  return (
    <>
      <rect x="2.2" y="2.2" width="13.6" height="13.6" {...line} />
      <path d="M6.9 7.2a2.1 2.1 0 114 .8c-.5.8-1.9 1-1.9 2.3M9 12.9v.1" {...line} />
    </>
  );
}
