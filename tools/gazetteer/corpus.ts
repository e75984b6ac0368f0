import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../lib/arabic/fold.ts';

/** A running text as word numbers, to count what stands beside what. Number 0 is any punctuation or line's end. */
export class Corpus {
  private readonly numbers = new Map<string, number>([['', 0]]);
  private readonly spellings: string[] = [''];
  private readonly counts: number[] = [0];
  private words = new Int32Array(1 << 20);
  private length = 0;

  /** Adds one line; words are folded, numerals and signs part them. */
  addLine(line: string): void {
    for (const piece of foldText(line).match(/\p{L}+|[^\p{L}\s]/gu) ?? [])
      this.push(/^\p{L}/u.test(piece) ? this.numberOf(piece) : 0);
    this.push(0);
  }

  /** Occurrences of the folded word. */
  count(word: string): number {
    return this.counts[this.numbers.get(word) ?? 0] ?? 0;
  }

  /** Occurrences of the folded word per million words. */
  perMillion(word: string): number {
    return this.length ? (this.count(word) * 1e6) / this.length : 0;
  }

  vocabulary(): readonly string[] {
    return this.spellings.slice(1);
  }

  /**
   * For each word of the vocabulary, in its order, how many of its occurrences have a word of `before` directly before
   * them or a word of `after` directly after them.
   */
  countBeside(
    before: (word: string) => boolean,
    after: (word: string) => boolean = () => false,
  ): Uint32Array {
    const precedes = this.spellings.map((word, i) => i > 0 && before(word));
    const follows = this.spellings.map((word, i) => i > 0 && after(word));
    const beside = new Uint32Array(this.spellings.length);
    for (let i = 0; i < this.length; i++) {
      const word = this.words[i] ?? 0;
      if (word === 0) continue;
      if (precedes[this.words[i - 1] ?? 0] || follows[this.words[i + 1] ?? 0])
        beside[word] = (beside[word] ?? 0) + 1;
    }
    return beside.slice(1);
  }

  private numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.spellings.length);
    this.counts.push(0);
    return this.spellings.push(word) - 1;
  }

  private push(word: number): void {
    if (this.length === this.words.length) {
      const longer = new Int32Array(this.words.length * 2);
      longer.set(this.words);
      this.words = longer;
    }
    this.words[this.length++] = word;
    if (word > 0) this.counts[word] = (this.counts[word] ?? 0) + 1;
  }
}

/** Reads the folder's `.xz` texts, in the order of their names; an empty corpus where there is no such folder. */
export function readCorpus(folder: string): Corpus {
  const corpus = new Corpus();
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /\.xz$/.test(file)) : [];
  for (const file of files.sort()) {
    const text = execFileSync('xz', ['-dc', join(folder, file)], { maxBuffer: 2 ** 30 });
    for (const line of text.toString('utf8').split('\n'))
      if (!line.startsWith('# ')) corpus.addLine(line);
  }
  return corpus;
}
