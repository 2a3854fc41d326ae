import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";

import { inSets } from "@/scripts/in-sets";

async function* numbers(upTo: number, between: (number: number) => Promise<unknown>) {
  for (let number = 1; number <= upTo; number += 1) {
    await between(number);
    yield number;
  }
}

async function setsOf(items: AsyncGenerator<number>, most: number): Promise<number[][]> {
  const sets: number[][] = [];
  for await (const set of inSets(items, most)) sets.push(set);
  return sets;
}

test("what is there already comes together, and no more of it than asked for", async () => {
  const ready = () => Promise.resolve();
  expect(await setsOf(numbers(7, ready), 3)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  expect(await setsOf(numbers(0, ready), 3)).toEqual([]);
});

test("nobody waits for what is not there yet", async () => {
  const later = (number: number) => (number === 3 ? pause(50) : Promise.resolve());
  expect(await setsOf(numbers(4, later), 9)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("a failure is thrown after what came before it", async () => {
  const failing = (number: number) =>
    number === 3 ? Promise.reject(new Error("the third")) : Promise.resolve();
  const seen: number[][] = [];
  const all = async () => {
    for await (const set of inSets(numbers(4, failing), 2)) seen.push(set);
  };
  await expect(all()).rejects.toThrow("the third");
  expect(seen).toEqual([[1, 2]]);
});

test("whoever stops taking ends the items too", async () => {
  let ended = false;
  async function* items() {
    try {
      yield* numbers(9, () => Promise.resolve());
    } finally {
      ended = true;
    }
  }
  for await (const set of inSets(items(), 2)) if (set.includes(1)) break;
  expect(ended).toBe(true);
});
