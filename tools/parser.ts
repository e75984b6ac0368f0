import * as v from 'valibot';
import { InputError } from './json-lines.ts';

/** A schema as a parser of command-line rows: throws `InputError` with the field and what is wrong with it. */
export const parserOf =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T => {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new InputError(`${v.getDotPath(issue) ?? 'the row'}: ${issue.message}`);
  };
