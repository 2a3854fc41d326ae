/** Numbered things put together pair by pair; tells which belong together in the end. */
export class DisjointSets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  /** The number that stands for the whole set: its smallest. */
  find(index: number): number {
    let root = index;
    for (let next = this.#up(root); next !== root; next = this.#up(root)) root = next;
    for (let at = index; at !== root;) {
      const next = this.#up(at);
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [smaller, larger] = [this.find(one), this.find(other)].toSorted((a, b) => a - b);
    if (smaller !== undefined && larger !== undefined) this.#parent[larger] = smaller;
  }

  #up(index: number): number {
    return this.#parent[index] ?? index;
  }
}
