import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

import { asAnswer, type Answer } from "./answer";
import { askedPage, type AskedPage } from "./asked-page";
import type { DatasetWatch } from "./dataset-watch";
import { FairQueue, TooManyWaiting } from "./fair-queue";
import type { PageCache } from "./page-cache";
import type { RequestLog } from "./request-log";
import type { Renderer } from "./renderer";
import { sendAnswer } from "./send-answer";

interface SiteParts {
  readonly renderer: Pick<Renderer, "render" | "isAnswering">;
  readonly cache: PageCache;
  readonly dataset: Pick<DatasetWatch, "version">;
  readonly log: RequestLog;
  /** Whether a server before this one says who asks (X-Forwarded-For). */
  readonly isBehindProxy: boolean;
}

/** Two processors render; more at once only makes each slower. Rare pages leave room for the others. */
const COMMON = { atOnce: 4, atOncePerClient: 4, waitingPerClient: 1_000 };
const RARE = { atOnce: 2, atOncePerClient: 1, waitingPerClient: 100 };

const LONGEST_ADDRESS = 4_000;
const HEADERS = { maxHeaderSize: 16_384, requestTimeout: 10_000, headersTimeout: 10_000 };
/** Longer than nginx keeps a connection to it (60 s): who closes first has asked nothing meanwhile. */
const IDLE = { keepAliveTimeout: 65_000 };

/** Answers every address of the site: from what is kept, or by asking the renderer once. */
export function siteServer(parts: SiteParts): Server {
  const common = new FairQueue(COMMON);
  const rare = new FairQueue(RARE);
  const render = async (asked: AskedPage, client: string): Promise<Answer> => {
    const queue = asked.isRare ? rare : common;
    return queue.run(client, async () =>
      asAnswer(await parts.renderer.render(asked), asked.isForever),
    );
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const line = parts.log.begin(request);
    const plainly = await plainAnswer(request, parts);
    if (plainly) {
      line.end(response, sendPlain(response, plainly));
      return;
    }
    const asked = askedPage(request.url ?? "/", request.headers);
    const client = clientOf(request, parts.isBehindProxy);
    const found = await parts.cache.find(asked, parts.dataset.version, () => render(asked, client));
    line.end(response, sendAnswer(request, response, found.answer), found.how);
  };
  return createServer({ ...HEADERS, ...IDLE }, (request, response) => {
    // Nothing that is asked with a body is answered; what comes of one is let go.
    request.resume();
    answer(request, response).catch((error: unknown) => {
      if (error instanceof TooManyWaiting) sendPlain(response, TOO_MANY);
      else {
        console.error(error);
        if (response.headersSent) response.destroy();
        else sendPlain(response, { status: 502, text: "The page could not be made." });
      }
    });
  });
}

interface PlainAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const TOO_MANY: PlainAnswer = {
  status: 429,
  text: "Too many requests of this kind at once.",
  headers: { "retry-after": "5" },
};

/** For machines, and for requests that no page answers. Null: a page does. */
async function plainAnswer(
  { method = "", url = "/" }: IncomingMessage,
  { renderer }: SiteParts,
): Promise<PlainAnswer | null> {
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, text: "No address writes anything.", headers: { allow: "GET, HEAD" } };
  if (url.length > LONGEST_ADDRESS) return { status: 414, text: "The address is too long." };
  if (!url.startsWith("/") || !URL.canParse(url, "http://localhost"))
    return { status: 400, text: "The address cannot be read." };
  if (url === "/healthz") return { status: 200, text: "ok" };
  if (url !== "/readyz") return null;
  return (await renderer.isAnswering())
    ? { status: 200, text: "ready" }
    : { status: 503, text: "The renderer does not answer." };
}

/** Bytes of the body. */
function sendPlain(response: ServerResponse, { status, text, headers }: PlainAnswer): number {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  response.end(`${text}\n`);
  return text.length + 1;
}

/** Of an IPv6 network, which one client has as a whole, the first half. */
function clientOf({ headers, socket }: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? headers["x-forwarded-for"] : undefined;
  const address =
    String(forwarded ?? "")
      .split(",")
      .at(-1)
      ?.trim() ||
    socket.remoteAddress ||
    "";
  return address.includes(".") ? address : address.split(":").slice(0, 4).join(":");
}
