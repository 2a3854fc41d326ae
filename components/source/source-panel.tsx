"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

import { zh } from "@/messages/zh-browser";

import { placeQuestion } from "../browser-questions";
import { Mark } from "../figure-frame";
import { PlaceAround } from "./place-around";

interface OpenSource {
  readonly href: string;
  readonly document: string;
  readonly at: string;
}

/**
 * Beside the page, the place that an amount was read from: a press on an amount that leads to its document
 * opens it. Without a script, or with a key held, the link is followed as any other.
 */
export function SourcePanel() {
  const [source, setSource] = useState<OpenSource | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const opened = sourceAt(event);
      if (!opened) return;
      event.preventDefault();
      setSource(opened);
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
      aria-labelledby="source-title"
      onClose={() => {
        setSource(null);
      }}
      onClick={(event) => {
        // The dialog itself is pressed only beside what stands in it.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      {source && (
        <div className="source__in">
          <div className="source__top">
            <h2 id="source-title">{zh.sourcePanel.title}</h2>
            <form method="dialog">
              <button type="submit" className="btn">
                {zh.sourcePanel.close}
              </button>
            </form>
          </div>
          <SourceOf {...source} />
          <p>
            <a href={source.href}>{zh.sourcePanel.open}</a>
          </p>
        </div>
      )}
    </dialog>
  );
}

function SourceOf({ document, at }: OpenSource) {
  const { data: place, isError } = useQuery(placeQuestion(document, at));
  const words = zh.sourcePanel;
  if (isError) return <p role="alert">{words.failed}</p>;
  if (!place) return <p role="status">{words.reading}</p>;
  return (
    <>
      <p className="fig__sub">
        {place.origin === "simulated" && <Mark text={zh.shell.simulated} />}
        {place.origin === "transcription" && <Mark text={zh.shell.transcription} />}{" "}
        {words.of(place.unit.name, place.year)}
      </p>
      <PlaceAround place={place} />
    </>
  );
}

/** What a plain press on a figure's link asks for; the document's own page moves within itself. */
function sourceAt(event: MouseEvent): OpenSource | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  const isPlain = button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
  if (!isPlain || event.defaultPrevented || !(target instanceof Element)) return null;
  const link = target.closest<HTMLAnchorElement>('a.fig-link[href^="/documents/"]');
  if (!link || window.location.pathname.startsWith("/documents/")) return null;
  const { pathname, searchParams } = new URL(link.href);
  const at = searchParams.get("at");
  const document = pathname.split("/").at(-1) ?? "";
  return at === null ? null : { href: link.getAttribute("href") ?? "", document, at };
}
