import Database from "better-sqlite3";

/** How often the store is looked at: with this, what was imported shows well within a second. */
const EVERY_MS = 250;

/**
 * The dataset's version, looked up again and again: between two looks all answers are of one version.
 * Whoever else writes to the store, it raises the number.
 */
export class DatasetWatch {
  private readonly sqlite: Database.Database;
  private readonly ask: Database.Statement<[], number>;
  private readonly timer: NodeJS.Timeout;
  private seen: number;

  constructor(storeFile: string) {
    this.sqlite = new Database(storeFile, { readonly: true, fileMustExist: true });
    this.ask = this.sqlite.prepare<[], number>("SELECT version FROM dataset").pluck();
    this.seen = this.look();
    this.timer = setInterval(() => {
      this.seen = this.look();
    }, EVERY_MS);
    this.timer.unref();
  }

  get version(): number {
    return this.seen;
  }

  close(): void {
    clearInterval(this.timer);
    this.sqlite.close();
  }

  private look(): number {
    return this.ask.get() ?? 0;
  }
}
