import { openReaders, type DocumentReaders } from "./document-readers";
import { inOrder } from "./in-order";

/** Paths in order; a file may be made when it is its turn to be read. */
export interface FilesToRead extends Iterable<string> {
  readonly length: number;
}

/**
 * What `work` makes of each file, in the order in which they are named. A few files are worked on at a
 * time, and no more results than these are kept waiting.
 */
export async function* readDocuments<R>(
  files: FilesToRead,
  work: (path: string, read: DocumentReaders["read"]) => Promise<R>,
): AsyncGenerator<R> {
  const { read, threads, close } = openReaders(files.length);
  try {
    yield* inOrder(files, 2 * threads, (path) => work(path, read));
  } finally {
    await close();
  }
}
