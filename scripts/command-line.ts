import { parseArgs, type ParseArgsConfig } from "node:util";

/** The command was called in a way it cannot be: exit status 2. */
export class WrongUsage extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>;

/**
 * Runs a command: reads its arguments, answers --help, and turns what `run` returns into the exit
 * status. Output is never cut off, as `process.exit` would.
 */
export async function runCommand<const O extends Options>(command: {
  readonly usage: string;
  readonly options: O;
  readonly run: (given: Parsed<O>) => number | Promise<number>;
}): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    console.log(command.usage.trim());
    return;
  }
  try {
    const given = parsed(args, command.options);
    process.exitCode = await command.run(given);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    console.error(`${error.message}\nCall it with --help to see how it is used.`);
    process.exitCode = 2;
  }
}

function parsed<const O extends Options>(args: string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // parseArgs throws for nothing but arguments that do not fit.
    throw new WrongUsage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
