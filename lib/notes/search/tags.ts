import type { Note } from '../note.ts';

/** The tags that notes have, each once, the most frequent first. */
export function tagsInUse(notes: readonly Note[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of notes) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
