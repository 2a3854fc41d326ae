/**
 * What a thread of scripts/document-readers.ts runs: a path comes, what was read in the file goes back.
 * JavaScript, because a thread knows TypeScript only after this registration.
 */
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { readDocumentFile } = await import("./read-document-file.ts");

parentPort.on("message", async (path) => {
  parentPort.postMessage(await readDocumentFile(path));
});
