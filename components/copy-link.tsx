"use client";

import { useState } from "react";

import { zh } from "@/messages/zh-browser";

import { Icon } from "./icon";

/** Puts the address of this view on the clipboard, at the element of this id. */
export function CopyLink({ id }: { readonly id: string }) {
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  const copy = async () => {
    const address = new URL(window.location.href);
    address.hash = id;
    try {
      await navigator.clipboard.writeText(address.href);
      setCopied("yes");
    } catch {
      // Without a secure origin there is no clipboard: the address bar then holds the link.
      window.history.replaceState(null, "", address);
      setCopied("refused");
    }
  };
  return (
    <button type="button" className="needs-js" onClick={() => void copy()}>
      <Icon name="link" />
      <span aria-live="polite">{zh.figure.link[copied]}</span>
    </button>
  );
}
