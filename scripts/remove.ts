import { openStore } from "@/db/client";
import { removeDocuments, type WhichDocuments } from "@/db/remove-documents";

import { runCommand, WrongUsage } from "./command-line";

const USAGE = `
Takes documents out of the store, with the accounts that nothing else states.

  npm run remove -- --sample      the sample that a first start imports
  npm run remove -- --simulated   everything made up
  npm run remove -- DOCUMENT…     by id, SHA-256 or file name

Exit status: 0 done, 1 the store has no such document, 2 wrong usage.
`;

await runCommand({
  usage: USAGE,
  options: { sample: { type: "boolean" }, simulated: { type: "boolean" } },
  run: ({ values, positionals }) => {
    const { documents, accounts, unknown } = removeDocuments(
      openStore(),
      which(values, positionals),
    );
    for (const { id, filename, unit, year } of documents)
      console.log(`removed  ${id}  ${filename}  ${unit} ${year}`);
    for (const name of unknown) console.error(`There is no document ${name} in the store.`);
    console.log(`${documents.length} documents and ${accounts.length} accounts removed`);
    return unknown.length > 0 ? 1 : 0;
  },
});

function which(
  { sample, simulated }: { readonly sample?: boolean; readonly simulated?: boolean },
  documents: readonly string[],
): WhichDocuments {
  const ways = [sample === true, simulated === true, documents.length > 0].filter(Boolean).length;
  if (ways !== 1) throw new WrongUsage("Say one of --sample, --simulated and the documents.");
  if (sample) return { sample: true };
  return simulated ? { simulated: true } : { documents };
}
