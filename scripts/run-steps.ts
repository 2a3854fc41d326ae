import { spawn } from "node:child_process";

interface StepResult {
  readonly passed: boolean;
  readonly output: string;
}

/**
 * Runs scripts of package.json, so many at a time in the order given; prints the name and time of
 * each, and its output where it failed. True if all passed.
 */
export async function runSteps(scripts: readonly string[], atATime: number): Promise<boolean> {
  const waiting = [...scripts];
  const failed: string[] = [];
  const work = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      const start = performance.now();
      const { passed, output } = await npmRun(script);
      const seconds = Math.round((performance.now() - start) / 100) / 10;
      console.log(`${passed ? "passed" : "FAILED"}  ${script} (${seconds} s)`);
      if (passed) continue;
      failed.push(script);
      console.log(output);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return failed.length === 0;
}

function npmRun(script: string): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ passed: status === 0, output: Buffer.concat(chunks).toString() });
    });
  });
}
