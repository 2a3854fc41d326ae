import type { IncomingMessage, ServerResponse } from "node:http";

import { bodyIn, type Answer, type Encoding } from "./answer";

/** With the encoding that the asker likes best, or the word that nothing has changed. Bytes of the body. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): number {
  const encoding = encodingFor(request.headers["accept-encoding"], answer);
  const tag = `"${answer.tag}${encoding === "identity" ? "" : `-${encoding}`}"`;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.setHeader("etag", tag);
  response.setHeader(
    "vary",
    [answer.headers["vary"], "Accept-Encoding"].filter(Boolean).join(", "),
  );
  if (answer.status === 200 && knows(request.headers["if-none-match"], tag)) {
    response.removeHeader("content-type");
    response.writeHead(304).end();
    return 0;
  }
  const body = bodyIn(answer, encoding);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", body.length);
  response.writeHead(answer.status);
  if (request.method === "HEAD") {
    response.end();
    return 0;
  }
  response.end(body);
  return body.length;
}

function encodingFor(accepted: string | undefined, { bodies }: Answer): Encoding {
  if (!accepted || !bodies.gzip) return "identity";
  const liked = new Set(
    accepted
      .split(",")
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/),
      )
      .flatMap(([name, quality]) => (quality && /^q=0(\.0*)?$/.test(quality) ? [] : [name])),
  );
  if (liked.has("br")) return "br";
  return liked.has("gzip") || liked.has("*") ? "gzip" : "identity";
}

function knows(header: string | undefined, tag: string): boolean {
  const known = (header ?? "").split(",").map((given) => given.trim().replace(/^W\//, ""));
  return known.includes(tag) || known.includes("*");
}
