import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import type { DocumentRead, Rejection } from "./read-document-file";

export interface ReadingLimits {
  readonly seconds: number;
  /** Of what a thread keeps in JavaScript's memory. */
  readonly megabytes: number;
}
export interface DocumentReaders {
  /** Reads a file in the first thread that is free. */
  readonly read: (path: string) => Promise<DocumentRead>;
  readonly close: () => Promise<void>;
  readonly threads: number;
}

const LIMITS: ReadingLimits = { seconds: 60, megabytes: 512 };
const ENTRY = new URL("./document-reader-thread.mjs", import.meta.url);
const MOST_THREADS = 4;
/** More threads than one take longer to start than these take to be read. */
const FEW = 3;

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
  return {
    threads,
    read: async (path) => {
      const thread = await freeThread();
      try {
        return await thread.read(path);
      } finally {
        const next = waiting.shift();
        if (next) next(thread);
        else free.push(thread);
      }
    },
    close: async () => {
      await Promise.all(all.map((thread) => thread.end()));
    },
  };
}

/** Reads one document at a time. The thread starts with the first, and anew after one that ended it. */
class ReaderThread {
  private worker: Worker | null = null;

  constructor(private readonly limits: ReadingLimits) {}

  read(path: string): Promise<DocumentRead> {
    const worker = (this.worker ??= this.start());
    return new Promise((resolve) => {
      const done = (read: DocumentRead) => {
        clearTimeout(timer);
        worker.off("message", done).off("error", broken);
        resolve(read);
      };
      const stopped = (rejection: Rejection) => {
        done({ rejection });
        void this.end();
      };
      const broken = (error: Error) => {
        stopped(isOutOfMemory(error) ? tooMuch(this.limits) : failed(error));
      };
      const timer = setTimeout(() => {
        stopped(tooLong(this.limits));
      }, this.limits.seconds * 1000);
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
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
  }
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooLong({ seconds }: ReadingLimits): Rejection {
  const message = `读了 ${seconds} 秒还没有读完，已停止。请确认文件没有损坏，或换成另一种格式再导入。`;
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
