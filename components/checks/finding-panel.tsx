"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

import { zh } from "@/messages/zh-browser";

import { checksQuestion } from "../browser-questions";
import { CheckMark } from "./check-mark";
import { FindingCard } from "./finding-card";

interface OpenMark {
  readonly href: string;
  readonly account: string;
  /** f2, c312, holds. */
  readonly at: string;
}

const words = zh.checks.panel;

/**
 * Beside the page, what a mark means: a press on a mark opens it. Without a script, or with a key held,
 * the link is followed to the page of the document's checks, which says the same.
 */
export function FindingPanel() {
  const [mark, setMark] = useState<OpenMark | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const opened = markAt(event);
      if (!opened) return;
      event.preventDefault();
      setMark(opened);
      dialog.current?.showModal();
    };
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("click", onClick);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="source"
      aria-labelledby="finding-title"
      onClose={() => {
        setMark(null);
      }}
      onClick={(event) => {
        // The dialog itself is pressed only beside what stands in it.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      {mark && (
        <div className="source__in">
          <div className="source__top">
            <h2 id="finding-title">{words.title}</h2>
            <form method="dialog">
              <button type="submit" className="btn">
                {zh.sourcePanel.close}
              </button>
            </form>
          </div>
          {mark.at === "holds" ? <p>{words.holds}</p> : <Explained {...mark} />}
          <p>
            <a href={mark.href}>{words.open}</a>
          </p>
        </div>
      )}
    </dialog>
  );
}

function Explained({ account, at }: OpenMark) {
  const { data: rows, isError } = useQuery(checksQuestion(account));
  if (isError) return <p role="alert">{words.failed}</p>;
  if (!rows) return <p role="status">{words.asking}</p>;
  const checks = rows.filter(({ finding, position }) => finding === at || `c${position}` === at);
  const [first] = checks;
  if (!first) return <p role="status">{words.gone}</p>;
  const status = first.cause === "reading" ? "damaged" : first.status;
  const isMark = status !== "not-applicable";
  return (
    <>
      <p className="panel__status">
        {isMark && <CheckMark status={status} named={false} />}{" "}
        {isMark ? zh.checks.marks[status] : zh.checks.statuses[status]}
        {" · "}
        {words.of(first.unit.name, first.year)}
      </p>
      <FindingCard documentId={first.document} checks={checks} />
    </>
  );
}

/** What a plain press on a mark asks for; the page of checks moves within itself. */
function markAt(event: MouseEvent): OpenMark | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  const isPlain = button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
  if (!isPlain || event.defaultPrevented || !(target instanceof Element)) return null;
  const link = target.closest<HTMLAnchorElement>('a.ck-link[href^="/checks/"]');
  if (!link || window.location.pathname.startsWith("/checks")) return null;
  const { pathname, hash } = new URL(link.href);
  const at = hash.slice(1);
  if (!/^(?:[fc]\d+|holds)$/.test(at)) return null;
  return {
    href: link.getAttribute("href") ?? "",
    account: pathname.split("/").at(-1) ?? "",
    at,
  };
}
