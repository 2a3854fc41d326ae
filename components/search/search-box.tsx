"use client";

import { useQuery } from "@tanstack/react-query";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useId, useState, type KeyboardEvent } from "react";

import { zh } from "@/messages/zh-browser";

import { suggestionsQuestion } from "../browser-questions";
import { Icon } from "../icon";
import { searchHref } from "../page-href";
import { Suggestions, type Suggestion } from "./suggestions";
import { useSettled } from "./use-settled";

const PAUSE_MS = 200;

/**
 * A form that leads to the page of all results, with or without a script. With one, what a search finds
 * first is offered while it is typed: the arrows choose, Enter opens, Esc closes the list.
 */
export function SearchBox({ region }: { readonly region: string | undefined }) {
  const words = zh.search;
  const list = useId();
  const router = useRouter();
  const asked = useSearchParams().get("q") ?? "";
  const isResults = usePathname() === "/search";
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const q = useSettled(typed.trim(), PAUSE_MS);
  const { data: hits } = useQuery({ ...suggestionsQuestion(q, region), enabled: open && q !== "" });
  const suggestions: readonly Suggestion[] =
    open && hits && q !== ""
      ? [...hits, { kind: "all", title: words.all(q), page: searchHref(q, region) }]
      : [];
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (suggestion: Suggestion) => {
    close();
    router.push(suggestion.page);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = suggestions[active];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && suggestions.length > 0) {
      event.preventDefault();
      // From the box itself (-1) to the first or last, and back to it.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === "Escape" && suggestions.length > 0) {
      event.preventDefault();
      close();
    }
  };
  return (
    <form className="find" action="/search" role="search">
      {region !== undefined && <input type="hidden" name="region" value={region} />}
      <input
        type="search"
        name="q"
        required
        maxLength={200}
        autoComplete="off"
        defaultValue={isResults ? asked : ""}
        placeholder={words.hint}
        aria-label={words.label}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={suggestions.length > 0}
        aria-controls={list}
        {...(active >= 0 && { "aria-activedescendant": `${list}-${active}` })}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <button type="submit" aria-label={words.submit}>
        <Icon name="search" />
      </button>
      <Suggestions id={list} suggestions={suggestions} active={active} onChoose={choose} />
      <span className="sr" role="status">
        {open && hits && q !== "" && words.suggested(hits.length)}
      </span>
    </form>
  );
}
