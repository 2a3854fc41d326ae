import "server-only";

import { store, type Session } from "@/db/client";

/** Answers from one state of the store, whatever another process writes meanwhile. */
export function askStore<Answer>(question: (session: Session) => Answer): Promise<Answer> {
  return new Promise((resolve) => {
    resolve(store().transaction(question));
  });
}
