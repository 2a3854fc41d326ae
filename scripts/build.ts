import { build } from "./build-if-changed";
import { runCommand, WrongUsage } from "./command-line";

const USAGE = `
Builds the pages; npm start then serves them without building again.

  npm run build
`;

await runCommand({
  usage: USAGE,
  options: {},
  run: async ({ positionals }) => {
    if (positionals.length > 0) throw new WrongUsage("npm run build takes no arguments.");
    return (await build()) ? 0 : 1;
  },
});
