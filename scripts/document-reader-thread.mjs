/**
 * What a thread of scripts/document-readers.ts runs: a path comes, what was read in the file goes back.
 * JavaScript, because a thread knows TypeScript only after this registration.
 */
import { getHeapStatistics } from "node:v8";
import { parentPort } from "node:worker_threads";
// Before the registration, which would translate the library and keep its source maps: 120 MB a thread.
import "pdfjs-dist/legacy/build/pdf.mjs";
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { register } from "tsx/esm/api";

register();
const { readDocumentFile } = await import("./read-document-file.ts");

parentPort.on("message", async (path) => {
  const read = await readDocumentFile(path);
  const { total_heap_size, external_memory } = getHeapStatistics();
  parentPort.postMessage({ read, kept: total_heap_size + external_memory });
});
