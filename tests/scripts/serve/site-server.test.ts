import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { KeptAnswers } from "@/scripts/serve/kept-answers";
import { PageCache } from "@/scripts/serve/page-cache";
import type { Rendered } from "@/scripts/serve/rendered";
import { RequestLog } from "@/scripts/serve/request-log";
import { siteServer } from "@/scripts/serve/site-server";

const SCRIPT = `self.page = "${"x".repeat(600)}"`;
const PAGE = `<!doctype html><script src="/_next/a.js"></script><script>${SCRIPT}</script>`;
const HTML = { "content-type": "text/html; charset=utf-8" };

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe("the server before the renderer", () => {
  let folder: string;
  let server: Server;
  let kept: KeptAnswers;
  let version: number;
  let asked: string[];
  let lines: string[];
  let rendered: (address: string) => Promise<Rendered>;

  const start = (build = "build-1") => {
    kept = new KeptAnswers(join(folder, "pages"), build, 1_000_000);
    server = siteServer({
      renderer: {
        render: ({ address }) => {
          asked.push(address);
          return rendered(address);
        },
        isAnswering: () => Promise.resolve(true),
      },
      cache: new PageCache(kept, 1_000_000),
      dataset: {
        get version() {
          return version;
        },
      },
      log: new RequestLog((line) => lines.push(line)),
      isBehindProxy: false,
    });
    return new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
  };
  const stop = () => {
    kept.close();
    return new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  };
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<Got>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const asking = request({ host: "127.0.0.1", port, path, headers, method }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.once("end", () => {
          const { statusCode = 0, headers: said } = answer;
          resolve({ status: statusCode, headers: said, body: Buffer.concat(parts) });
        });
      });
      asking.once("error", reject);
      asking.end();
    });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mingzhang-serve-"));
    version = 1;
    asked = [];
    lines = [];
    rendered = (address) =>
      Promise.resolve({
        status: 200,
        headers: HTML,
        body: Buffer.from(`${PAGE}${address} of version ${version}`),
      });
    await start();
  });
  afterEach(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });

  test("an address is rendered once, and again when the dataset has another version", async () => {
    const first = await get("/units?b=2&a=1");
    const second = await get("/units?a=1&b=2");
    expect(asked).toEqual(["/units?a=1&b=2"]);
    expect(second.body.equals(first.body)).toBe(true);
    version = 2;
    expect((await get("/units?a=1&b=2")).body.toString()).toContain("of version 2");
    expect(asked.length).toBe(2);
  });

  test("a hundred who ask at once wait for one rendering", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    rendered = async () => {
      await held;
      return { status: 200, headers: HTML, body: Buffer.from(PAGE) };
    };
    const asking = Array.from({ length: 100 }, () => get("/"));
    await expect.poll(() => asked.length).toBe(1);
    release();
    const answers = await Promise.all(asking);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(asked).toEqual(["/"]);
  });

  test("a restart finds what was kept; another build or version does not", async () => {
    await get("/units");
    await stop();
    await start();
    expect((await get("/units")).body.toString()).toContain("/units of version 1");
    expect(asked.length).toBe(1);
    await stop();
    await start("build-2");
    await get("/units");
    expect(asked.length).toBe(2);
    version = 2;
    await get("/units");
    expect(asked.length).toBe(3);
  });

  test("each encoding holds the same page, under a tag of its own that is answered by 304", async () => {
    const plain = await get("/");
    const br = await get("/", { "accept-encoding": "gzip, deflate, br" });
    const gz = await get("/", { "accept-encoding": "gzip;q=1.0, br;q=0" });
    expect([plain, br, gz].map(({ headers }) => headers["content-encoding"])).toEqual([
      undefined,
      "br",
      "gzip",
    ]);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gz.body).equals(plain.body)).toBe(true);
    const tags = [plain, br, gz].map(({ headers }) => headers.etag ?? "");
    expect(new Set(tags).size).toBe(3);
    expect(tags.every((tag) => /^"[^"]+"$/.test(tag))).toBe(true);
    const again = await get("/", { "accept-encoding": "br", "if-none-match": tags[1] ?? "" });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tags[1]]);
    expect((await get("/", { "if-none-match": tags[1] ?? "" })).status).toBe(200);
    const head = await get("/", {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers["content-length"]).toBe(`${plain.body.length}`);
  });

  test("only the scripts that stand in the page may run in it", async () => {
    const policy = String((await get("/")).headers["content-security-policy"]);
    const scripts = policy.split("; ").find((part) => part.startsWith("script-src"));
    const hash = createHash("sha256").update(SCRIPT).digest("base64");
    expect(scripts).toBe(`script-src 'self' 'sha256-${hash}'`);
    expect(policy).toContain("frame-ancestors 'self'");
  });

  test("an error is told and not kept", async () => {
    rendered = () => Promise.resolve({ status: 500, headers: HTML, body: Buffer.from("fails") });
    expect((await get("/")).status).toBe(500);
    rendered = () => Promise.resolve({ status: 200, headers: HTML, body: Buffer.from("well") });
    expect((await get("/")).body.toString()).toBe("well");
  });

  test("nothing is written, and nothing endless is read", async () => {
    expect((await get("/units", {}, "POST")).status).toBe(405);
    expect((await get("/units", {}, "DELETE")).headers.allow).toBe("GET, HEAD");
    expect((await get(`/search?q=${"a".repeat(5_000)}`)).status).toBe(414);
    expect((await get("/", { cookie: "a".repeat(20_000) })).status).toBe(431);
    expect(asked).toEqual([]);
    expect((await get("/healthz")).body.toString()).toBe("ok\n");
    expect((await get("/readyz")).status).toBe(200);
  });

  test("a line a request, without who asked and for which words", async () => {
    await get("/search?q=secret", { "user-agent": "somebody" });
    await get("/search?q=secret");
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told.map(({ path, status, cache }) => [path, status, cache])).toEqual([
      ["/search", 200, "miss"],
      ["/search", 200, "hit"],
    ]);
    expect(lines.join()).not.toMatch(/secret|somebody|127\.0\.0\.1/);
  });
});

test("what is kept on disk is bounded", () => {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-kept-"));
  const kept = new KeptAnswers(join(folder, "pages"), "build", 50_000);
  const answer = { status: 200, headers: {}, tag: "t", length: 9_000 };
  for (let number = 0; number < 50; number += 1)
    kept.set(`/${number}`, 1, { ...answer, bodies: { identity: Buffer.alloc(9_000, number) } });
  const found = Array.from({ length: 50 }, (_, number) => kept.get(`/${number}`, 1)).filter(
    Boolean,
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(6);
  expect(kept.get("/49", 1)?.bodies.identity?.[0]).toBe(49);
  kept.close();
  rmSync(folder, { recursive: true });
});
