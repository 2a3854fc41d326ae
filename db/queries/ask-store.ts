import "server-only";

import { after } from "next/server";
import { cache } from "react";

import { store, storeFile } from "@/db/client";
import { readTogether, type Session } from "@/db/session";
import { takeSnapshot, type Snapshot } from "@/db/snapshots";

/**
 * Answers from one state of the store, whatever another process writes meanwhile: while a page is
 * rendered all its questions from the same one, else each from the newest.
 */
export function askStore<Answer>(question: (session: Session) => Answer): Promise<Answer> {
  return new Promise((resolve) => {
    const session = store();
    resolve(isRendering() ? question(ofRendering().store) : readTogether(session, question));
  });
}

/** The same object throughout the rendering of a page, and a new one each time elsewhere. */
const rendering = cache(() => ({}));

function isRendering(): boolean {
  return rendering() === rendering();
}

const ofRendering = cache((): Snapshot => {
  const snapshot = takeSnapshot(storeFile());
  // When the answer has gone out, also if it failed.
  after(() => {
    snapshot.release();
  });
  return snapshot;
});
