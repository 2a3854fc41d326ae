import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page takes a few thousand. The library works out so many in about a second. */
const MOST_OPERATIONS = 100_000;
/** Forms are drawings in drawings; producers nest two or three. */
const MOST_NESTED = 50;

/** Of what the two halves of the library tell each other: a page comes in pieces. */
interface Message {
  readonly chunk?: Piece;
}
interface Piece {
  readonly fnArray?: readonly number[];
  readonly lastChunk?: boolean;
}

/**
 * What the halves of the library talk through, within one thread. A page may draw a form that draws
 * forms, exponentially many or without end, and the library would follow; here it is stopped where a
 * page has more operations, or forms in forms, than any page that is meant to be read.
 */
export class LimitedPort extends EventTarget {
  /** Why a page was broken off; null where none was. */
  exceeded: string | null = null;
  #operations = 0;
  #nested = 0;

  postMessage(message: Message, transfer?: Transferable[]): void {
    const { chunk } = message;
    if (chunk?.fnArray) this.#count(chunk.fnArray, chunk.lastChunk === true);
    if (this.exceeded === null || !chunk?.fnArray) {
      this.#deliver(structuredClone(message, transfer ? { transfer } : undefined));
      return;
    }
    // The half that works out the page waits until its piece is taken, then gives up form after form.
    this.#deliver({ ...message, chunk: { ...chunk, fnArray: [], argsArray: [], length: 0 } });
    throw new RangeError(this.exceeded);
  }

  #deliver(data: unknown): void {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data })));
  }

  #count(operations: readonly number[], last: boolean): void {
    this.#operations += operations.length;
    for (const operation of operations) {
      if (operation === OPS.paintFormXObjectBegin) this.#nested += 1;
      if (operation === OPS.paintFormXObjectEnd) this.#nested -= 1;
      if (this.#nested > MOST_NESTED) this.exceeded ??= `图形嵌套超过上限 ${MOST_NESTED} 层`;
    }
    if (this.#operations > MOST_OPERATIONS)
      this.exceeded ??= `绘图指令超过上限 ${MOST_OPERATIONS} 条`;
    if (last) [this.#operations, this.#nested] = [0, 0];
  }
}
