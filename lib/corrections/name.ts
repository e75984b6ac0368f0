import { cliticSplits } from '../arabic/clitics.ts';
import { type Token, tokenise } from '../arabic/tokenise.ts';
import type { CorrectedName } from './correction.ts';

/** A longer one is a sentence, UTF-16 units and tokens. */
const LONGEST = 200;
const MOST_TOKENS = 20;

export interface Name {
  readonly name: CorrectedName;
  /** The part of the text that is the name, with the article that لل hides written out. */
  readonly surface: string;
  /** Where it is in the text, UTF-16 offsets, the ل of لل with it. */
  readonly start: number;
  readonly end: number;
}

/**
 * The name in a piece of text, as corrections are kept by: signs at either edge left out (a selection may hold the comma
 * behind a name), the article written out where لل hides it (للأمم المتحدة → الأمم المتحدة). Other particles stay: the
 * piece of text is taken at its word. Undefined where there is no letter or digit, more than one line, or more than a
 * name's length.
 */
export function nameOf(text: string): Name | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = withoutEdgeSigns(tokenise(text));
  const [first, ...others] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > MOST_TOKENS) return undefined;
  if (isBroken(text, first.start, last.end)) return undefined;
  const hidden = cliticSplits(text, first).find(
    ({ clitics, restored }) => restored && clitics === 'ل',
  );
  const words = [hidden?.stem ?? first.folded, ...others.map(({ folded }) => folded)];
  const surface = text.slice(hidden?.start ?? first.start, last.end);
  return {
    name: words.join(' ') as CorrectedName,
    surface: hidden ? `ا${surface}` : surface,
    start: first.start,
    end: last.end,
  };
}

/** True where a line ends between two offsets: a name does not run over from one paragraph into the next. */
export const isBroken = (text: string, start: number, end: number): boolean =>
  /[\n\r\u2028\u2029]/.test(text.slice(start, end));

function withoutEdgeSigns(tokens: readonly Token[]): readonly Token[] {
  // A lone tatweel or mark folds to nothing.
  const isWord = ({ kind, folded }: Token) => kind !== 'sign' && folded !== '';
  return tokens.slice(tokens.findIndex(isWord), tokens.findLastIndex(isWord) + 1);
}
