import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";

import { FairQueue, TooManyWaiting } from "@/scripts/serve/fair-queue";

test("clients take turns, however much one asks for", async () => {
  const queue = new FairQueue({ atOnce: 1, atOncePerClient: 1, waitingPerClient: 10 });
  const done: string[] = [];
  const work = (client: string) =>
    queue.run(client, async () => {
      await pause(1);
      done.push(client);
    });
  await Promise.all([work("a"), work("a"), work("a"), work("a"), work("b")]);
  expect(done.length).toBe(5);
  expect(done.indexOf("b")).toBeLessThanOrEqual(2);
});

test("no more run at once than is allowed, of all and of each", async () => {
  const queue = new FairQueue({ atOnce: 3, atOncePerClient: 2, waitingPerClient: 50 });
  const running = new Map<string, number>();
  let most = 0;
  let mostOfOne = 0;
  const work = (client: string) =>
    queue.run(client, async () => {
      running.set(client, (running.get(client) ?? 0) + 1);
      most = Math.max(
        most,
        [...running.values()].reduce((sum, count) => sum + count, 0),
      );
      mostOfOne = Math.max(mostOfOne, ...running.values());
      await pause(1);
      running.set(client, (running.get(client) ?? 0) - 1);
    });
  await Promise.all(["a", "a", "a", "a", "b", "b", "b", "c"].map(work));
  expect([most, mostOfOne]).toEqual([3, 2]);
});

test("who has too much waiting is told so, and what failed makes room", async () => {
  const queue = new FairQueue({ atOnce: 1, atOncePerClient: 1, waitingPerClient: 1 });
  const failing = queue.run("a", () => Promise.reject(new Error("fails")));
  const second = queue.run("a", () => Promise.resolve("second"));
  await expect(queue.run("a", () => Promise.resolve("third"))).rejects.toThrow(TooManyWaiting);
  await expect(failing).rejects.toThrow("fails");
  await expect(second).resolves.toBe("second");
  await expect(queue.run("a", () => Promise.resolve("later"))).resolves.toBe("later");
});
