import { liveQuery } from 'dexie';
import { type NotesError, notesError } from './failures.ts';

/** Calls back with the query's result now and after each change of what it read, wherever it was made. */
export function watchQuery<T>(
  query: () => Promise<T>,
  onResult: (result: T) => void,
  onError: (error: NotesError) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onResult,
    error: (error: unknown) => onError(notesError(error)),
  });
  return () => subscription.unsubscribe();
}
