/** Too many of one client's requests wait already. */
export class TooManyWaiting extends Error {}

interface Limits {
  /** Of all clients at once. */
  readonly atOnce: number;
  readonly atOncePerClient: number;
  readonly waitingPerClient: number;
}

interface Client {
  running: number;
  readonly waiting: (() => void)[];
}

/** Runs work for many clients, in turns: who asks for much waits behind who asks for little. */
export class FairQueue {
  private readonly clients = new Map<string, Client>();
  private running = 0;

  constructor(private readonly limits: Limits) {}

  /** Throws `TooManyWaiting`. */
  async run<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const client = this.client(name);
    if (client.waiting.length >= this.limits.waitingPerClient) throw new TooManyWaiting();
    await new Promise<void>((resolve) => {
      client.waiting.push(resolve);
      this.next();
    });
    try {
      return await work();
    } finally {
      this.running -= 1;
      client.running -= 1;
      if (client.running === 0 && client.waiting.length === 0) this.clients.delete(name);
      this.next();
    }
  }

  private client(name: string): Client {
    const known = this.clients.get(name) ?? { running: 0, waiting: [] };
    this.clients.set(name, known);
    return known;
  }

  private next(): void {
    for (const [name, client] of this.clients) {
      if (this.running >= this.limits.atOnce) return;
      if (client.running >= this.limits.atOncePerClient) continue;
      const start = client.waiting.shift();
      if (!start) continue;
      this.running += 1;
      client.running += 1;
      // To the end of the row.
      this.clients.delete(name);
      this.clients.set(name, client);
      start();
    }
  }
}
