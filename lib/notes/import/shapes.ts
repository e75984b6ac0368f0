import * as v from 'valibot';
import { ImportError } from './failure.ts';

export const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/**
 * The value in the shape of the schema.
 * @param what names the value where it is not, for whoever made the file.
 */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  what: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new ImportError('importInvalid', `${what}${path ? `, ${path}` : ''}: ${issue.message}`);
}
