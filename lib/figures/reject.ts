import type { Quantity } from './quantities.ts';
import { at, lookUp, type Words } from './words.ts';

/** Nouns whose number is a name: مجموعة السبع، رقم 10، المادة 5، قناة 24. */
const NAMERS =
  /^(ال)?(مجموعه|رقم|ماده|قناه|صفحه|فصل|بند|فقره|قرار|طريق|شارع|كوفيد|مسلسل|هاتف|الهاتف|تليفون|ايه|سوره|كيلو|بوينغ|ايرباص|فيسبوك|ايفون|مونديال)$/;

/**
 * Numbers that are no figures: ordinals and pronouns (واحد من), digits in a name (إف-16, CNN 24), scores (2-1),
 * numbers of lists, phones, articles, pages.
 */
export function isNoFigure(words: Words, i: number, quantity: Quantity): boolean {
  if (quantity.hedged || quantity.isRange) return false;
  const { tokens } = words;
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[quantity.next]];
  if (!token) return true;
  if (quantity.form === 'words' || quantity.form === 'one') {
    if (quantity.form === 'one' && after?.folded === 'من') return true;
    return lookUp(words, i - 1, (w) => (NAMERS.test(w) ? true : undefined)) !== undefined;
  }
  if (quantity.form !== 'digits') return false;
  if (lookUp(words, i - 1, (w) => (NAMERS.test(w) ? true : undefined))) return true;
  // Written together with a dash, a slash or Latin letters: a name, a score, a reference.
  if (before && !token.spaced && /^[-–/@#:_.]$/.test(before.folded) && !before.spaced) return true;
  if (before?.kind === 'foreign' && !token.spaced) return true;
  if (
    after &&
    !after.spaced &&
    (after.kind === 'foreign' || /^[-–/@:_]$/.test(after.folded)) &&
    tokens[quantity.next + 1]?.spaced === false
  )
    return true;
  // Seven digits and more without a separator are an identifier or a telephone.
  if (token.folded.length >= 7 && !/^[1-9]0+$/.test(token.folded)) return true;
  // A list's own numbers stand at a line's beginning with a dash or a point behind.
  const startsLine =
    before === undefined || words.text.slice(before.end, token.start).includes('\n');
  return startsLine && /^[-.)]$/.test(at(words, quantity.next)) && quantity.next === i + 1;
}
