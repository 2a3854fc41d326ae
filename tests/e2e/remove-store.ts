import { rmSync } from "node:fs";
import { dirname } from "node:path";

/** After all browser tests: the store that playwright.config.ts made for them. */
export default function removeStore(): void {
  rmSync(dirname(process.env.MINGZHANG_DB!), { recursive: true, force: true });
}
