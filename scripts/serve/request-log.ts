import type { IncomingMessage, ServerResponse } from "node:http";

import type { Found } from "./page-cache";

export interface LogLine {
  end(response: ServerResponse, bytes: number, how?: Found["how"]): void;
}

/** A line a request: nothing about who asked, and no words that somebody searched for. */
export class RequestLog {
  constructor(private readonly write: ((line: string) => void) | null) {}

  begin({ method, url = "/" }: IncomingMessage): LogLine {
    const { write } = this;
    if (write === null) return { end: () => undefined };
    const started = performance.now();
    const [path] = url.split("?");
    return {
      end: ({ statusCode }, bytes, how) => {
        const milliseconds = Math.round((performance.now() - started) * 10) / 10;
        const time = new Date().toISOString();
        const line = { time, method, path, status: statusCode, bytes, milliseconds, cache: how };
        write(JSON.stringify(line));
      },
    };
  }
}
