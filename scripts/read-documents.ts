import { openReaders, type DocumentReaders } from "./document-readers";
import { inOrder } from "./in-order";

/**
 * What `work` makes of each file, in the order in which they are named. A few files are worked on at a
 * time, and no more results than these are kept waiting.
 */
export async function* readDocuments<R>(
  paths: readonly string[],
  work: (path: string, read: DocumentReaders["read"]) => Promise<R>,
): AsyncGenerator<R> {
  const { read, threads, close } = openReaders(paths.length);
  try {
    yield* inOrder(paths, 2 * threads, (path) => work(path, read));
  } finally {
    await close();
  }
}
