/** The library's own types leave this module out. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: { initializeFromPort: (port: EventTarget) => void };
}
