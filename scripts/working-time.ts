const EVERY_MS = 250;
/** A machine may be busy with other things; one that gives nothing at all for so long hangs. */
const MOST_TIMES_SLOWER = 10;

/**
 * Calls `over` once this process has had `seconds` to work: time in which other programs had the
 * processors does not count, so a busy machine rejects no document. Gives what stops the clock.
 */
export function afterWorking(seconds: number, over: () => void): () => void {
  const began = performance.now();
  let last = { wall: began, cpu: cpuSeconds() };
  let worked = 0;
  const timer = setInterval(() => {
    const now = { wall: performance.now(), cpu: cpuSeconds() };
    worked += Math.min((now.wall - last.wall) / 1000, now.cpu - last.cpu);
    last = now;
    if (worked < seconds && now.wall - began < MOST_TIMES_SLOWER * seconds * 1000) return;
    clearInterval(timer);
    over();
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
  };
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
