import { CFB } from "@e965/xlsx";

import { damagedFile } from "./damaged-file";

/** What of the library's container is used here; it declares none of it. */
interface Container {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly type: number; readonly content?: ArrayLike<number> }[];
}
interface ContainerFormat {
  readonly read: (bytes: Uint8Array, options: { type: "array" }) => Container;
  readonly write: (container: Container, options: { type: "buffer" }) => Buffer;
  readonly utils: {
    readonly cfb_new: () => Container;
    readonly cfb_add: (container: Container, name: string, content: Uint8Array) => void;
  };
}
const format = CFB as ContainerFormat;

const STREAM = 2;

/**
 * The streams at the top of an OLE file (DOC, XLS, an encrypted DOCX or XLSX) by name. What is
 * embedded lies deeper.
 * @throws DocumentRejected if it is damaged
 */
export function oleStreams(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let container: Container;
  try {
    container = format.read(bytes, { type: "array" });
  } catch (cause) {
    throw damagedFile(cause);
  }
  const streams = new Map<string, Uint8Array>();
  container.FileIndex.forEach(({ type, content }, index) => {
    const [, name, deeper] = (container.FullPaths[index] ?? "").split("/");
    if (type === STREAM && name && !deeper) streams.set(name, Uint8Array.from(content ?? []));
  });
  return streams;
}

/** An OLE file of these streams alone, well formed whatever the file was that they come from. */
export function oleFile(streams: ReadonlyMap<string, Uint8Array>): Buffer {
  const container = format.utils.cfb_new();
  for (const [name, content] of streams) format.utils.cfb_add(container, `/${name}`, content);
  return format.write(container, { type: "buffer" });
}
