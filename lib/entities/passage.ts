import { type CliticSplit, cliticSplits } from '../arabic/clitics.ts';
import type { Token } from '../arabic/tokenise.ts';
import type { EntityType } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Candidate } from './spans.ts';

const JOINERS = new Set(['-', '_', '‑', '–']);

/** A text as the rules read it: its tokens by number, their readings kept, and what the table knows of words. */
export class Passage {
  private readonly splits: (readonly CliticSplit[] | undefined)[] = [];

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly gazetteer: Gazetteer,
  ) {}

  /** The folded word at token `i`; '' where there is none or it is no Arabic word. */
  word(i: number): string {
    const token = this.tokens[i];
    return token?.kind === 'word' ? token.folded : '';
  }

  /** The sign at token `i`, or ''. */
  sign(i: number): string {
    const token = this.tokens[i];
    return token?.kind === 'sign' ? token.folded : '';
  }

  /** All readings of the word or foreign word at token `i` as particles and stem, the whole word first. */
  readings(i: number): readonly CliticSplit[] {
    const known = this.splits[i];
    if (known) return known;
    const token = this.tokens[i];
    const readings = token?.kind === 'word' || token?.kind === 'foreign' ? token : undefined;
    const splits = readings ? cliticSplits(this.text, readings) : [];
    this.splits[i] = splits;
    return splits;
  }

  /** The first reading whose stem, with or without article, is in the list. */
  readingIn(list: ReadonlySet<string>, i: number): CliticSplit | undefined {
    return this.readings(i).find(({ stem }) => list.has(stem) || list.has(withoutArticle(stem)));
  }

  /**
   * The token after `i` in one name: the next, or the one behind a hyphen or underscore written without spaces, or
   * behind the # of a name's later part (دونالد #ترامب); -1 where a sign or the end comes.
   */
  next(i: number): number {
    const following = this.tokens[i + 1];
    if (!following) return -1;
    if (following.kind !== 'sign') return i + 1;
    const behind = this.tokens[i + 2];
    if (!behind || behind.kind === 'sign' || behind.spaced) return -1;
    const joins = JOINERS.has(following.folded) && !following.spaced;
    return joins || (following.folded === '#' && !this.isInHashtag(i)) ? i + 2 : -1;
  }

  /** «للأمم المتحدة» is taken whole: the article that belongs to the name has no letter of its own. */
  private startOf(i: number, reading: CliticSplit | undefined): number {
    const whole = reading?.restored
      ? this.readings(i).find(({ clitics }) => `${clitics}ل` === reading.clitics)
      : reading;
    return whole?.start ?? this.tokens[i]?.start ?? 0;
  }

  private isInHashtag(i: number): boolean {
    return ['#', '_'].includes(this.sign(i - 1));
  }

  /**
   * True for a word that cannot be a name nobody has heard of: everyday words, nationality adjectives and what is one of
   * them behind particles and article.
   */
  isPlain(i: number): boolean {
    const { gazetteer } = this;
    return this.readings(i).some(
      ({ stem }) =>
        gazetteer.isNationality(stem) ||
        basesOf(stem).some((base) => gazetteer.isEveryday(base) || gazetteer.isNationality(base)),
    );
  }

  /**
   * The last token of the longest name of the table that begins at token `i`, is sure and of one of these types; -1
   * where none does.
   */
  listedFrom(i: number, types: readonly EntityType[]): number {
    const stem = this.tokens[i]?.folded ?? '';
    const most = this.gazetteer.longestFrom(stem);
    let found = -1;
    let key = stem;
    for (let words = 1, last = i; words <= most; words++) {
      const entry = this.gazetteer.find(key);
      if (entry?.strength === 'sure' && types.includes(entry.type)) found = last;
      last = this.next(last);
      if (last < 0) break;
      key += ` ${this.tokens[last]?.folded}`;
    }
    return found;
  }

  /** A candidate from token `first` to token `last`, both inside; `start` where particles are cut from the first. */
  candidate(
    type: EntityType,
    first: number,
    last: number,
    confidence: number,
    reading: CliticSplit | undefined = this.readings(first)[0],
  ): Candidate {
    const start = this.startOf(first, reading);
    let key = reading?.stem ?? this.tokens[first]?.folded ?? '';
    for (let i = first + 1; i <= last; i++)
      if (this.tokens[i]?.kind !== 'sign') key += ` ${this.tokens[i]?.folded}`;
    return { type, start, end: this.tokens[last]?.end ?? start, confidence, key };
  }
}

/** Endings of the accusative, of duals and plurals, and of pronouns. */
const ENDING = /(?:ا|ه|ين|ون|ات|ان|تي|ها|هم|نا|ني|ته|وا)$/;
const SHORTEST_BASE = 3;

/** A word without article and without its ending, as far as letters tell. */
function basesOf(stem: string): string[] {
  const bare = withoutArticle(stem);
  const base = bare.replace(ENDING, '');
  return base.length < SHORTEST_BASE ? [stem, bare] : [stem, bare, base, `${base}ه`];
}

export const withoutArticle = (stem: string): string =>
  stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem;
