import { spawn, type ChildProcess } from "node:child_process";
import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

import { freePort } from "../free-port";
import type { Rendered } from "./rendered";
import type { AskedPage } from "./asked-page";

const NEXT = "node_modules/next/dist/bin/next";
/**
 * By this name, for Next calls itself so: where it is bound to 127.0.0.1, it takes what proxy.ts leads to
 * another page for a page of another server, and fetches it over the network.
 */
const HOST = "localhost";
/** Long before this a page is there, or something hangs. */
const LONGEST_MS = 60_000;
/** What the renderer says about its answer that those who ask are told too. */
const PASSED_ON = [
  "content-type",
  "content-disposition",
  "location",
  "link",
  "vary",
  "cache-control",
  "access-control-allow-origin",
  "access-control-expose-headers",
  "retry-after",
];
/** The renderer keeps nothing; its word on that is about itself. */
const ABOUT_ITSELF = "private, no-cache, no-store, max-age=0, must-revalidate";

type Asked = Pick<AskedPage, "address" | "headers">;

/** Closed by the renderer before it answered. */
class ConnectionGone extends Error {}

/** Next in a process of its own, which only this one reaches: while it renders, kept pages go out. */
export class Renderer {
  private readonly agent = new Agent({ keepAlive: true });
  readonly ended: Promise<number>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
  ) {
    this.ended = new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (status, signal) => {
        resolve(signal === null ? (status ?? 1) : 0);
      });
    });
  }

  static async start(): Promise<Renderer> {
    const port = await freePort();
    const child = spawn(
      process.execPath,
      [NEXT, "start", "--hostname", HOST, "--port", `${port}`],
      {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
      },
    );
    return new Renderer(child, port);
  }

  /** False if it ends before. */
  async isReady(): Promise<boolean> {
    const hasEnded = this.ended.then(() => true);
    for (;;) {
      if (await this.isAnswering()) return true;
      if (await Promise.race([hasEnded, pause(100, false)])) return false;
    }
  }

  async isAnswering(): Promise<boolean> {
    return this.render({ address: "/icon.svg", headers: {} }).then(
      () => true,
      () => false,
    );
  }

  /** A connection kept open may be closed just when it is used again: then by a new one. */
  async render(asked: Asked): Promise<Rendered> {
    return this.renderOver(this.agent, asked).catch((error: unknown) => {
      if (error instanceof ConnectionGone) return this.renderOver(false, asked);
      throw error;
    });
  }

  private renderOver(agent: Agent | false, { address, headers }: Asked): Promise<Rendered> {
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          host: HOST,
          port: this.port,
          path: address,
          agent,
          headers,
          timeout: LONGEST_MS,
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.once("error", reject);
          answer.once("end", () => {
            const said = Object.entries(answer.headers).flatMap(([name, value]) =>
              PASSED_ON.includes(name) && value !== undefined && value !== ABOUT_ITSELF
                ? [[name, String(value)] as const]
                : [],
            );
            const status = answer.statusCode ?? 502;
            resolve({ status, headers: Object.fromEntries(said), body: Buffer.concat(parts) });
          });
        },
      );
      asked.once("timeout", () => asked.destroy(new Error(`${address}: no answer in time`)));
      asked.once("error", (error) => {
        const isGone = asked.reusedSocket && "code" in error && error.code === "ECONNRESET";
        reject(isGone ? new ConnectionGone() : error);
      });
      asked.end();
    });
  }

  stop(signal: NodeJS.Signals): void {
    this.agent.destroy();
    this.child.kill(signal);
  }
}
