import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openReaders } from "@/scripts/document-readers";

const SAMPLE = "data/hanyang-district-committee-office-2024.md";
const SECONDS = 60_000;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-readers-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test(
  "what is read in a thread is the account, in the types it was read in",
  async () => {
    const readers = openReaders(1);
    const read = await readers.read(SAMPLE);
    await readers.close();
    expect(read).toMatchObject({
      ingested: {
        document: { filename: "hanyang-district-committee-office-2024.md" },
        account: { year: 2024, tables: { "05": { status: "partial" } } },
      },
    });
  },
  SECONDS,
);

test(
  "a file that is not there is rejected as such",
  async () => {
    const readers = openReaders(1);
    const read = await readers.read(join(folder, "gone.md"));
    await readers.close();
    expect(read).toMatchObject({ rejection: { code: "no-access" } });
  },
  SECONDS,
);

test(
  "where the program fails, that document is rejected with the fault, and the others are read",
  async () => {
    const readers = openReaders(1);
    // No file system takes such a name; no reader expects it.
    const [first, second] = await Promise.all([readers.read("a\0b"), readers.read(SAMPLE)]);
    await readers.close();
    expect(first).toMatchObject({ rejection: { code: "program-error" } });
    expect(JSON.stringify(first)).toContain("null bytes");
    expect(second).toMatchObject({ ingested: { account: { year: 2024 } } });
  },
  SECONDS,
);

test(
  "a document that takes too long is rejected; the next has a thread of its own",
  async () => {
    // Starting the thread alone takes longer than this.
    const hasty = openReaders(1, { seconds: () => 0.01, megabytes: 1024 });
    const first = await hasty.read(SAMPLE);
    const second = await hasty.read(SAMPLE);
    await hasty.close();
    for (const read of [first, second])
      expect(read).toMatchObject({ rejection: { code: "timed-out", place: null } });
  },
  SECONDS,
);

test(
  "a document that takes too much memory is rejected, and the others are read",
  async () => {
    const large = join(folder, "large.txt");
    writeFileSync(large, "支出决算表\n205\t教育支出\t9.00\t6.00\t3.00\n".repeat(90_000));
    const readers = openReaders(1, { seconds: () => 60, megabytes: 120 });
    const [first, second] = await Promise.all([readers.read(large), readers.read(SAMPLE)]);
    await readers.close();
    expect(first).toMatchObject({ rejection: { code: "too-large" } });
    expect(JSON.stringify(first)).toContain("120 MB");
    expect(second).toMatchObject({ ingested: { account: { year: 2024 } } });
  },
  SECONDS,
);

test(
  "a few documents are read in one thread, many in several",
  async () => {
    const [few, many] = [openReaders(3), openReaders(1000)];
    expect(few.threads).toBe(1);
    expect(many.threads).toBeLessThanOrEqual(4);
    const read = await Promise.all(Array.from({ length: 9 }, () => many.read(SAMPLE)));
    await many.close();
    expect(read.every((each) => "ingested" in each)).toBe(true);
  },
  SECONDS,
);
