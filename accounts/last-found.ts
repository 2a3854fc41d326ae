const ALL: { forget: () => void }[] = [];

/** Before another account is looked at: what was found out about the last would outlive its use, and be moved about. */
export function forgetFound(): void {
  for (const found of ALL) found.forget();
}

/**
 * What was found out about the objects that were looked at last. Rule after rule asks the same of one
 * account, and then nobody asks again: a WeakMap would keep all of it until a full collection of garbage,
 * and over hundreds of accounts have one come after the other.
 */
export class LastFound<K extends object, V> {
  private readonly keys: K[] = [];
  private readonly values: V[] = [];
  private next = 0;

  constructor(private readonly kept: number) {
    ALL.push(this);
  }

  get(key: K): V | undefined {
    const at = this.keys.indexOf(key);
    return at === -1 ? undefined : this.values[at];
  }

  forget(): void {
    this.keys.length = this.values.length = this.next = 0;
  }

  set(key: K, value: V): void {
    this.keys[this.next] = key;
    this.values[this.next] = value;
    this.next = (this.next + 1) % this.kept;
  }
}
