import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a build is made from. */
const FOLDERS = ["accounts", "app", "charts", "components", "db", "messages"];
const FILES = ["next.config.ts", "proxy.ts", "package.json", "package-lock.json", "tsconfig.json"];
const NEXT = "node_modules/next/dist/bin/next";
const BUILD = ".next/BUILD_ID";
/** What the build that is there was made from. */
const STAMP = ".next/built-from";

/** Builds the site unless the build that is there was made from these very sources. False if it fails. */
export async function buildIfChanged(): Promise<boolean> {
  if (
    existsSync(BUILD) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, "utf8") === stamp(sourcesHash())
  )
    return true;
  console.log("Building the site; this takes about a minute, and only after a change…");
  return build();
}

/** Builds the site, and notes from what. False if it fails. */
export async function build(): Promise<boolean> {
  const sources = sourcesHash();
  if (!(await nextBuild())) return false;
  writeFileSync(STAMP, stamp(sources));
  return true;
}

function nextBuild(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const building = spawn(process.execPath, [NEXT, "build"], {
      stdio: "inherit",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    building.once("error", reject);
    building.once("exit", (status) => {
      resolve(status === 0);
    });
  });
}

/** Names the build too: one made in another way since is not taken for this one. */
function stamp(sources: string): string {
  return `${readFileSync(BUILD, "utf8")} ${sources}`;
}

function sourcesHash(): string {
  const hash = createHash("sha256").update(process.version);
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
  for (const file of [...inFolders, ...FILES])
    hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}
