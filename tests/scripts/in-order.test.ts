import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";

import { inOrder } from "@/scripts/in-order";

test("results come in the items' order, and no more than asked for are begun", async () => {
  let [running, most] = [0, 0];
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    await pause(item % 3);
    running -= 1;
    return item * 10;
  };
  const results: number[] = [];
  for await (const result of inOrder([1, 2, 3, 4, 5, 6, 7, 8, 9], 3, work)) results.push(result);
  expect(results).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
  expect(most).toBe(3);
});

test("items are taken as they are needed", async () => {
  let taken = 0;
  function* items() {
    for (;;) yield ++taken;
  }
  for await (const result of inOrder(items(), 4, (item) => Promise.resolve(item)))
    if (result === 10) break;
  expect(taken).toBe(13);
});

test("a failure is thrown in its turn", async () => {
  const seen: number[] = [];
  const failing = async () => {
    const work = (item: number) =>
      item === 2 ? Promise.reject(new Error("the second")) : Promise.resolve(item);
    for await (const result of inOrder([1, 2, 3], 3, work)) seen.push(result);
  };
  await expect(failing()).rejects.toThrow("the second");
  expect(seen).toEqual([1]);
});
