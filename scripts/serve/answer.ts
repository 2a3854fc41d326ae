import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gunzipSync, gzip } from "node:zlib";

import type { Rendered } from "./rendered";
import { securityHeaders } from "./security-headers";

export type Encoding = "br" | "gzip" | "identity";

/** One answer, compressed once, as it is kept and sent again. */
export interface Answer {
  readonly status: number;
  /** Without those that depend on who asks. */
  readonly headers: Readonly<Record<string, string>>;
  /** A hash of the body, without quotes; each encoding adds its own mark. */
  readonly tag: string;
  /** Of a text `gzip` and `br`; else `identity` alone. */
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>>;
  /** Bytes of the body as it was rendered. */
  readonly length: number;
}

const TEXT = /^(text\/|application\/(json|problem\+json|javascript|xml|ld\+json)|image\/svg)/;
/** Below this a compressed body is not worth its header. */
const SMALLEST_COMPRESSED = 512;
/** Level 5 takes a sixth of the time of 9 for a page, and makes it a twentieth longer. */
const BROTLI = { once: 5, forever: 9 };

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** `isForever`: it never changes under its address (scripts and styles of one build). */
export async function asAnswer(rendered: Rendered, isForever: boolean): Promise<Answer> {
  const { status, body } = rendered;
  const tag = createHash("sha256").update(body).digest("base64url").slice(0, 27);
  const headers = {
    ...KEEPING[isForever && status === 200 ? "forever" : "asking"],
    ...rendered.headers,
    ...securityHeaders(rendered),
  };
  const isText = TEXT.test(rendered.headers["content-type"] ?? "");
  const bodies =
    isText && body.length >= SMALLEST_COMPRESSED
      ? await compressed(body, isForever ? BROTLI.forever : BROTLI.once)
      : { identity: body };
  return { status, headers, tag, bodies, length: body.length };
}

const KEEPING = {
  forever: { "cache-control": "public, max-age=31536000, immutable" },
  // Kept by whoever likes, and asked about each time: an answer to that is a few bytes.
  asking: { "cache-control": "public, no-cache" },
} as const;

async function compressed(body: Buffer, level: number) {
  const [br, gz] = await Promise.all([
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: level,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    zip(body),
  ]);
  return { br, gzip: gz };
}

/** The body in an encoding that the answer has, or as it was rendered. */
export function bodyIn(answer: Answer, encoding: Encoding): Buffer {
  const { bodies } = answer;
  const kept = bodies[encoding] ?? bodies.identity;
  if (kept) return kept;
  if (!bodies.gzip) throw new Error("an answer without a body");
  return gunzipSync(bodies.gzip);
}

/** Bytes that keeping it takes. */
export function weight({ bodies, headers }: Answer): number {
  const OBJECTS = 1_000;
  const texts = Object.values(headers).reduce((sum, text) => sum + 2 * text.length, 0);
  return Object.values(bodies).reduce((sum, body) => sum + body.length, OBJECTS + texts);
}
