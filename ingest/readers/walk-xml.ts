import { SaxesParser } from "saxes";

import { damagedFile } from "./damaged-file";
import { DocumentRejected } from "./document-rejected";

/** Documents stay below 100; each level costs memory and time. */
const DEEPEST = 1_000;

export interface XmlElement {
  /** Without prefix: office files name the same namespace by different ones. */
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
}

export interface XmlHandler {
  readonly open?: (element: XmlElement, parent: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Goes through an XML file from start to end. Entities are never defined or loaded: a DOCTYPE, which
 * no office file has, is refused.
 */
export function walkXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  const path: string[] = [];
  parser.on("doctype", () => {
    throw new DocumentRejected("damaged", "文件里含有不该有的 DOCTYPE 声明，为安全起见不读取。");
  });
  parser.on("error", (error) => {
    throw damagedFile(error);
  });
  parser.on("opentag", ({ name: qualified, attributes }) => {
    const name = localName(qualified);
    handler.open?.(
      { name, attribute: (wanted) => attributeOf(attributes, wanted) },
      path.at(-1) ?? "",
    );
    path.push(name);
    if (path.length > DEEPEST) {
      throw new DocumentRejected("too-large", `文件内容嵌套超过 ${DEEPEST} 层，无法读取。`);
    }
  });
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));
  parser.on("closetag", ({ name }) => {
    path.pop();
    handler.close?.(localName(name));
  });
  parser.write(decodeXml(bytes)).close();
}

const localName = (qualified: string) => qualified.slice(qualified.indexOf(":") + 1);

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string) {
  const name = Object.keys(attributes).find((qualified) => localName(qualified) === wanted);
  return name === undefined ? undefined : attributes[name];
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? "utf-16le" : "utf-16be";
  const isUtf16 = utf16 === "utf-16le" || (first === 0xfe && second === 0xff);
  return new TextDecoder(isUtf16 ? utf16 : "utf-8").decode(bytes);
}
