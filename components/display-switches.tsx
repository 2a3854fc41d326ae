"use client";

import { useSyncExternalStore } from "react";

import { zh } from "@/messages/zh-browser";

import { SIZE_KEY, THEME_KEY } from "./display-script";
import { Icon } from "./icon";

/** 长者版 and dark, kept over visits. Both are attributes of <html>, which CSS reads. */
export function DisplaySwitches() {
  const large = useRootState(isLarge);
  const dark = useRootState(isDark);
  return (
    <div className="top__tools needs-js">
      <button
        type="button"
        className="tbtn"
        aria-pressed={large}
        onClick={() => {
          keep("size", SIZE_KEY, large ? "normal" : "large");
        }}
      >
        <Icon name="largeType" />
        {zh.shell.largeType}
      </button>
      <button
        type="button"
        className="tbtn"
        aria-pressed={dark}
        onClick={() => {
          keep("theme", THEME_KEY, dark ? "light" : "dark");
        }}
      >
        <Icon name="moon" />
        {zh.shell.dark}
      </button>
    </div>
  );
}

const DARK_SYSTEM = "(prefers-color-scheme: dark)";

function isDark(): boolean {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === undefined ? window.matchMedia(DARK_SYSTEM).matches : chosen === "dark";
}

function isLarge(): boolean {
  return document.documentElement.dataset["size"] === "large";
}

function keep(attribute: "theme" | "size", key: string, value: string): void {
  document.documentElement.dataset[attribute] = value;
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is forbidden to this page: the choice holds until it is left.
  }
}

function useRootState(read: () => boolean): boolean {
  return useSyncExternalStore(watchRoot, read, () => false);
}

function watchRoot(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme", "data-size"] });
  const system = window.matchMedia(DARK_SYSTEM);
  system.addEventListener("change", changed);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", changed);
  };
}
