import Database from "better-sqlite3";

import type { Answer } from "./answer";

const LAYOUT = 1;

/**
 * Answers in a file of their own beside the store, so that a restart finds them. Of another build
 * than this nothing is kept, and of older versions of the dataset nothing is found.
 */
export class KeptAnswers {
  private readonly sqlite: Database.Database;
  private readonly find: Database.Statement<[string, number], KeptRow>;
  private readonly put: Database.Statement<KeptRow & { readonly key: string }>;
  private bytes: number;

  constructor(
    file: string,
    build: string,
    private readonly most: number,
  ) {
    this.sqlite = new Database(file);
    this.sqlite.pragma("journal_mode = WAL");
    // Losing the last answers in a crash costs rendering them again.
    this.sqlite.pragma("synchronous = OFF");
    this.prepare(build);
    this.find = this.sqlite.prepare(
      `SELECT version, status, headers, tag, length, br, gzip, identity FROM answer
       WHERE key = ? AND version = ?`,
    );
    this.put = this.sqlite.prepare(
      `INSERT OR REPLACE INTO answer (key, version, status, headers, tag, length, br, gzip, identity)
       VALUES (:key, :version, :status, :headers, :tag, :length, :br, :gzip, :identity)`,
    );
    this.bytes = this.size();
  }

  get(key: string, version: number): Answer | null {
    const row = this.find.get(key, version);
    if (!row) return null;
    const { status, headers, tag, length, br, gzip, identity } = row;
    return {
      status,
      headers: JSON.parse(headers) as Record<string, string>,
      tag,
      length,
      bodies: { ...(br && { br }), ...(gzip && { gzip }), ...(identity && { identity }) },
    };
  }

  set(key: string, version: number, { status, headers, tag, length, bodies }: Answer): void {
    const { br = null, gzip = null, identity = null } = bodies;
    const row = {
      version,
      status,
      headers: JSON.stringify(headers),
      tag,
      length,
      br,
      gzip,
      identity,
    };
    this.put.run({ key, ...row });
    this.bytes += (br?.length ?? 0) + (gzip?.length ?? 0) + (identity?.length ?? 0);
    if (this.bytes > this.most) this.makeRoom();
  }

  close(): void {
    this.sqlite.close();
  }

  /** The half that was written first goes; what is still asked for comes again. */
  private makeRoom(): void {
    // The file keeps its size, and its pages are written again.
    this.sqlite.exec("DELETE FROM answer WHERE rowid <= (SELECT avg(rowid) FROM answer)");
    this.bytes = this.size();
  }

  private prepare(build: string): void {
    const isKnown = this.sqlite.pragma("user_version", { simple: true }) === LAYOUT;
    if (!isKnown)
      this.sqlite.exec(`
        DROP TABLE IF EXISTS answer; DROP TABLE IF EXISTS build;
        CREATE TABLE build (id TEXT NOT NULL);
        CREATE TABLE answer (key TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, status INTEGER NOT NULL,
          headers TEXT NOT NULL, tag TEXT NOT NULL, length INTEGER NOT NULL,
          br BLOB, gzip BLOB, identity BLOB);
        PRAGMA user_version = ${LAYOUT};`);
    const kept = this.sqlite.prepare<[], string>("SELECT id FROM build").pluck().get();
    if (kept === build) return;
    this.sqlite.transaction(() => {
      this.sqlite.exec("DELETE FROM answer; DELETE FROM build");
      this.sqlite.prepare("INSERT INTO build VALUES (?)").run(build);
    })();
  }

  private size(): number {
    const sum = `SELECT coalesce(sum(coalesce(length(br), 0) + coalesce(length(gzip), 0)
      + coalesce(length(identity), 0)), 0) FROM answer`;
    return this.sqlite.prepare<[], number>(sum).pluck().get() ?? 0;
  }
}

interface KeptRow {
  readonly version: number;
  readonly status: number;
  readonly headers: string;
  readonly tag: string;
  readonly length: number;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
  readonly identity: Buffer | null;
}
