import { type Verdict, verdictOf } from '../../lib/corrections/correction.ts';
import { type Corrected, sendMessage } from '../../lib/messages.ts';

/** Longer selections are passages; UTF-16 units. The background decides what is a name. */
const LONGEST_NAME = 100;

/** True where it is worth offering to the reader to say what the words are a name of. */
export const looksLikeName = (words: string): boolean =>
  words.length <= LONGEST_NAME && /\p{L}/u.test(words) && !words.includes('\n');

export const correct = (surface: string, verdict: Verdict): Promise<Corrected> =>
  sendMessage('correct', { surface, verdict });

/** Puts back what was said of the name before, or nothing. */
export async function takeBack({ now, before }: Corrected): Promise<void> {
  if (before) await correct(before.surface, verdictOf(before));
  else await sendMessage('withdrawCorrection', { id: now.id });
}
