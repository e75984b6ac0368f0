import { createInterface } from 'node:readline';

/** Bad input on the command line: the message is for the person who typed it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/**
 * Reads JSON Lines on standard input, answers each row with `answer`, and prints the answers in order.
 * All or nothing: where a row is bad, the message goes to standard error, nothing to standard output, exit code 1.
 *
 * @param parse turns a parsed JSON value into a row, or throws `InputError` in words.
 */
export async function runDoor<Row>(
  parse: (value: unknown) => Row,
  answer: (row: Row) => unknown,
): Promise<void> {
  await orExit(async () => {
    const out: string[] = [];
    let number = 0;
    for await (const line of createInterface({
      input: process.stdin,
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number++;
      if (line.trim() === '') continue;
      try {
        out.push(JSON.stringify(answer(parse(JSON.parse(line)))));
      } catch (error) {
        if (error instanceof InputError || error instanceof SyntaxError)
          throw new InputError(`line ${number}: ${error.message}`);
        throw error;
      }
    }
    if (out.length) process.stdout.write(`${out.join('\n')}\n`);
  });
}

/** Runs a command-line door; an `InputError` ends it with its message and exit code 1. */
export async function orExit(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
