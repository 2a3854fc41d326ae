/**
 * Says what this machine lacks, before anything that needs it is loaded. Plain JavaScript without
 * dependencies: it has to run where nothing is installed.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const NODE = [20, 19];

/** @returns {string | null} what is missing and what to do */
function whatIsMissing() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1]))
    return `Node.js ${NODE.join(".")} or newer is needed; this is ${process.versions.node}.`;
  const installed = "node_modules/.package-lock.json";
  if (!existsSync(installed)) return "The packages are not installed. Run: npm ci";
  const differing = differences(packagesOf("package-lock.json"), packagesOf(installed));
  if (differing.length > 0)
    return `The installed packages are not those of package-lock.json (${differing.slice(0, 3).join(", ")}). Run: npm ci`;
  return sqliteProblem();
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/** Optional packages are of another system, packages for development may be left out on a server. */
function differences(locked, installed) {
  return Object.entries(locked)
    .filter(([path, { version, optional, dev, devOptional, peer }]) => {
      if (path === "") return false;
      const found = installed[path];
      return found ? found.version !== version : !(optional || dev || devOptional || peer);
    })
    .map(([path]) => path.replace("node_modules/", ""));
}

function sqliteProblem() {
  try {
    const Database = createRequire(import.meta.url)("better-sqlite3");
    new Database(":memory:").close();
    return null;
  } catch (error) {
    return [
      `better-sqlite3 does not load: ${String(error.message).split("\n")[0]}`,
      "It is compiled when it is installed. Install python3, make and g++, then run: npm rebuild better-sqlite3",
      'If npm says that it did not run install scripts, package.json must list it under "allowScripts" (it does),',
      "and ignore-scripts must not be set: npm config get ignore-scripts",
    ].join("\n");
  }
}

const missing = whatIsMissing();
if (missing !== null) {
  console.error(missing);
  process.exitCode = 1;
}
