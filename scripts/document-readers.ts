import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import type { DocumentRead, Rejection } from "./document-read";
import { afterWorking } from "./working-time";

export interface ReadingLimits {
  /** Of work, for a file of so many bytes (scripts/working-time.ts). */
  readonly seconds: (bytes: number) => number;
  /** Of what a thread keeps in JavaScript's memory. */
  readonly megabytes: number;
}
export interface DocumentReaders {
  /** Reads a file in the first thread that is free. */
  readonly read: (path: string) => Promise<DocumentRead>;
  readonly close: () => Promise<void>;
  readonly threads: number;
}

/**
 * A small file has ten seconds with the start of its thread. A PDF of 500 pages has 2 MB and takes
 * eight seconds: a machine may be six times as slow.
 */
const LIMITS: ReadingLimits = {
  seconds: (bytes) => Math.min(9 + bytes / 50_000, 60),
  megabytes: 256,
};
const ENTRY = new URL("./document-reader-thread.mjs", import.meta.url);
/** Each takes 100 MB before it has read anything; the whole import is to stay below 500. */
const MOST_THREADS = 2;
/** More threads than one take longer to start than these take to be read. */
const FEW = 3;
/** Reading takes several times a file's size. Bytes. */
const LARGE = 2_000_000;
/** What was made last; more of it makes every thread larger and nothing faster. */
const YOUNG_MEGABYTES = 8;
/** Bytes. After ordinary documents, however many, a thread keeps 70 to 90 MB. */
const KEPT = 100_000_000;

/** What a thread says of a document. */
interface Answer {
  readonly read: DocumentRead;
  /** Bytes that the thread holds after it. */
  readonly kept: number;
}

/**
 * Threads in which documents are read and recognised, so that one that takes too long, too much memory
 * or makes the program fail is rejected, and its thread replaced, while all others go on.
 */
export function openReaders(documents: number, limits = LIMITS): DocumentReaders {
  const threads = documents <= FEW ? 1 : Math.min(availableParallelism(), MOST_THREADS);
  const all = Array.from({ length: threads }, () => new ReaderThread(limits));
  const free = [...all];
  const waiting: ((thread: ReaderThread) => void)[] = [];
  const freeThread = () => {
    const thread = free.pop();
    return thread ?? new Promise<ReaderThread>((resolve) => waiting.push(resolve));
  };
  const inThread = async (path: string, bytes: number) => {
    const thread = await freeThread();
    try {
      return await thread.read(path, bytes);
    } finally {
      const next = waiting.shift();
      if (next) next(thread);
      else free.push(thread);
    }
  };
  let largeOnes: Promise<unknown> = Promise.resolve();
  return {
    threads,
    read: async (path) => {
      const bytes = await sizeOf(path);
      if (bytes < LARGE) return inThread(path, bytes);
      // One after the other, so that never two of them are in memory.
      const read = largeOnes.then(() => inThread(path, bytes));
      largeOnes = read;
      return read;
    },
    close: async () => {
      await Promise.all(all.map((thread) => thread.end()));
    },
  };
}

/** What cannot be opened has no size; whoever reads it will say why. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** Reads one document at a time. The thread starts with the first, and anew after one that ended it. */
class ReaderThread {
  private worker: Worker | null = null;

  constructor(private readonly limits: ReadingLimits) {}

  async read(path: string, bytes: number): Promise<DocumentRead> {
    const { read, kept } = await this.answer(path, this.limits.seconds(bytes));
    // A thread gives memory back when it ends, and hardly before.
    if (kept > KEPT) await this.end();
    return read;
  }

  private answer(path: string, seconds: number): Promise<Answer> {
    const worker = (this.worker ??= this.start());
    return new Promise((resolve) => {
      const done = (answer: Answer) => {
        stopClock();
        worker.off("message", done).off("error", broken);
        resolve(answer);
      };
      const stopped = (rejection: Rejection) => {
        done({ read: { rejection }, kept: Infinity });
      };
      const broken = (error: Error) => {
        stopped(isOutOfMemory(error) ? tooMuch(this.limits) : failed(error));
      };
      const stopClock = afterWorking(seconds, () => {
        stopped(tooLong(seconds));
      });
      worker.on("message", done).on("error", broken).postMessage(path);
    });
  }

  async end(): Promise<void> {
    const ended = this.worker;
    this.worker = null;
    // What it may still say is of no document any more.
    ended?.on("error", () => undefined);
    await ended?.terminate();
  }

  private start(): Worker {
    return new Worker(ENTRY, {
      // Those of the command itself do not fit a thread.
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.limits.megabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
  }
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooLong(seconds: number): Rejection {
  const message = `读了 ${Math.round(seconds)} 秒还没有读完，已停止。请确认文件没有损坏，或换成另一种格式再导入。`;
  return { code: "timed-out", message, place: null };
}

function tooMuch({ megabytes }: ReadingLimits): Rejection {
  const message = `读这个文件要用 ${megabytes} MB 以上的内存，已停止。请只保留决算公开的正文，或拆成几个文件。`;
  return { code: "too-large", message, place: null };
}

/** A fault of this program. It is told whole, so that it can be mended. */
function failed(error: Error): Rejection {
  const message = `程序读这个文件时出错，请把它和下面的信息一起告诉开发者。${error.stack ?? error.message}`;
  return { code: "program-error", message, place: null };
}
