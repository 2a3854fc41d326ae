import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

/**
 * Now, and not when the engine finds it worth while: with memory to spare it lets hundreds of megabytes
 * of documents that are long stored gather first. Takes some hundredths of a second.
 */
export const collectGarbage = runInNewContext("gc") as () => void;
