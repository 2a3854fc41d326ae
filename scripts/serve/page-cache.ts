import { LRUCache } from "lru-cache";

import { weight, type Answer } from "./answer";
import type { AskedPage } from "./asked-page";
import type { KeptAnswers } from "./kept-answers";

/** What belongs to the build has no version of the dataset. */
const OF_THE_BUILD = -1;

interface Held {
  readonly answer: Answer;
  readonly version: number;
}

export interface Found {
  readonly answer: Answer;
  readonly how: "hit" | "disk" | "miss";
}

/**
 * Whole answers by address and version of the dataset. Many who ask for one that is not there wait for
 * one rendering. Errors of the renderer are not kept.
 */
export class PageCache {
  private readonly held: LRUCache<string, Held>;
  private readonly underway = new Map<string, Promise<Answer>>();

  /** `most`: bytes in memory. */
  constructor(
    private readonly kept: KeptAnswers,
    most: number,
  ) {
    this.held = new LRUCache({ maxSize: most, sizeCalculation: ({ answer }) => weight(answer) });
  }

  async find(
    asked: AskedPage,
    datasetVersion: number,
    render: () => Promise<Answer>,
  ): Promise<Found> {
    const version = asked.isForever ? OF_THE_BUILD : datasetVersion;
    const held = this.held.get(asked.key);
    if (held?.version === version) return { answer: held.answer, how: "hit" };
    const kept = asked.isRare ? null : this.kept.get(asked.key, version);
    if (kept) {
      this.held.set(asked.key, { answer: kept, version });
      return { answer: kept, how: "disk" };
    }
    return { answer: await this.rendered(asked, version, render), how: "miss" };
  }

  private rendered(
    asked: AskedPage,
    version: number,
    render: () => Promise<Answer>,
  ): Promise<Answer> {
    const flight = `${version} ${asked.key}`;
    const before = this.underway.get(flight);
    if (before) return before;
    const rendering = render()
      .then((answer) => {
        this.keep(asked, version, answer);
        return answer;
      })
      .finally(() => this.underway.delete(flight));
    this.underway.set(flight, rendering);
    return rendering;
  }

  private keep(asked: AskedPage, version: number, answer: Answer): void {
    if (answer.status >= 500 || answer.headers["cache-control"]?.includes("no-store")) return;
    this.held.set(asked.key, { answer, version });
    if (!asked.isRare && answer.status === 200) this.kept.set(asked.key, version, answer);
  }
}
