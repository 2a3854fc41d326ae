/**
 * The results of `work` on each item, in the items' order, begun on so many items ahead of the one that
 * is taken next and never on more.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (const item of items) {
    const result = work(item);
    // One that fails before it is its turn is thrown then.
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length < ahead) continue;
    const first = begun.shift();
    if (first) yield await first;
  }
  for (const result of begun) yield await result;
}
