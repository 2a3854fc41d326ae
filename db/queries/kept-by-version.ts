import "server-only";

import { dataset } from "@/db/schema";
import type { Session } from "@/db/session";

interface Kept<Answer> {
  readonly version: number;
  readonly answer: Answer;
}

/**
 * The same question, asked of the store once for each version of the dataset: for what nearly every page
 * asks and every account counts in. By connection, each of which sees its own version.
 */
export function keptByVersion<Answer>(
  question: (session: Session) => Answer,
): (session: Session) => Answer {
  const keptBy = new WeakMap<Session["$client"], Kept<Answer>>();
  return (session) => {
    const version = session.select({ version: dataset.version }).from(dataset).get()?.version ?? 0;
    const kept = keptBy.get(session.$client);
    if (kept?.version === version) return kept.answer;
    const answer = question(session);
    keptBy.set(session.$client, { version, answer });
    return answer;
  };
}
