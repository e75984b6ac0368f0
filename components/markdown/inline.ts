/** A piece of a line. There is no HTML in it, and no address that is not `http` or `https`. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

/** Emphasis in emphasis deeper than this is left as text: drawing it must not run out of stack. */
const DEEPEST = 6;

const ESCAPED = /\\([\\`*_[\]()<>#+.!>-])/y;
const CODE_MARK = /`+/y;
/** An address in parentheses; pairs of them may be in it, as in Wikipedia's addresses. */
const DESTINATION = /\((https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)\)/iy;
const BARE_ADDRESS = /https?:\/\/[^\s<>"«»“”]+/iy;
const EMPHASIS = /\*{1,3}|_{1,3}/y;
const PLAIN = /[^\\`[*_\nh]+|h(?!ttps?:\/\/)[^\\`[*_\nh]*/iy;

/**
 * Parses what Markdown has within a paragraph: `**strong**`, `*emphasis*` (with `_` too, but not within a word),
 * `` `code` ``, `[words](https://…)`, bare addresses, `\` before a sign. Whatever is not closed is text.
 * Linear in the text's length; never throws.
 */
export function parseInline(text: string): readonly Inline[] {
  return parse(text, true);
}

function parse(text: string, mayLink: boolean): readonly Inline[] {
  const reader = new InlineReader(text, mayLink);
  while (reader.at < text.length) reader.readPiece();
  return reader.row.done();
}

class InlineReader {
  /** The offset up to which the text is read. */
  at = 0;
  readonly row = new InlineRow();
  private readonly brackets: ReadonlyMap<number, number>;
  private readonly lastCodeMarks: ReadonlyMap<number, number>;

  constructor(
    private readonly text: string,
    private readonly mayLink: boolean,
  ) {
    this.brackets = mayLink ? pairBrackets(text) : new Map();
    this.lastCodeMarks = lastOfEachLength(text);
  }

  readPiece(): void {
    const isRead =
      this.readBreak() ||
      this.readEscaped() ||
      this.readCode() ||
      this.readLink() ||
      this.readAddress() ||
      this.readEmphasis();
    if (!isRead) this.row.text(this.take(PLAIN)?.[0] ?? this.text.charAt(this.at++));
  }

  /** What the sticky pattern matches here, and past it. */
  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at += match[0].length;
    return match;
  }

  private readBreak(): boolean {
    if (this.text.charAt(this.at) !== '\n') return false;
    this.at++;
    this.row.add({ kind: 'break' });
    return true;
  }

  private readEscaped(): boolean {
    const sign = this.take(ESCAPED)?.[1];
    if (sign !== undefined) this.row.text(sign);
    return sign !== undefined;
  }

  private readCode(): boolean {
    const mark = this.take(CODE_MARK)?.[0];
    if (mark === undefined) return false;
    const isClosed = (this.lastCodeMarks.get(mark.length) ?? -1) >= this.at;
    const end = isClosed ? closingMark(this.text, mark, this.at) : -1;
    if (end < 0) this.row.text(mark);
    else {
      this.row.add({ kind: 'code', text: this.text.slice(this.at, end).trim() });
      this.at = end + mark.length;
    }
    return true;
  }

  private readLink(): boolean {
    const start = this.at;
    const close = this.brackets.get(start);
    if (close === undefined) return false;
    this.at = close + 1;
    const href = addressOf(this.take(DESTINATION)?.[1]);
    if (href) {
      const children = parse(this.text.slice(start + 1, close), false);
      this.row.add({ kind: 'link', href, children });
    } else this.at = start;
    return href !== undefined;
  }

  private readAddress(): boolean {
    const start = this.at;
    const bare = this.mayLink ? this.take(BARE_ADDRESS)?.[0] : undefined;
    if (bare === undefined) return false;
    const address = withoutClosingSigns(bare);
    this.at = start + address.length;
    const href = addressOf(address);
    if (href) this.row.add({ kind: 'link', href, children: [{ kind: 'text', text: address }] });
    else this.row.text(address);
    return true;
  }

  private readEmphasis(): boolean {
    const before = this.text.charAt(this.at - 1);
    const run = this.take(EMPHASIS)?.[0];
    if (run !== undefined) this.row.mark(run, before, this.text.charAt(this.at));
    return run !== undefined;
  }
}

type MarkKind = '*' | '**' | '_' | '__';

/** Puts pieces in a row, and folds what is between an opening and a closing mark into one. */
class InlineRow {
  private readonly pieces: Inline[] = [];
  /** By mark: where in the row the open ones are, each as the text that it is while it is not closed. */
  private readonly open: Record<MarkKind, number[]> = { '*': [], '**': [], _: [], __: [] };

  text(text: string): void {
    this.pieces.push({ kind: 'text', text });
  }

  add(piece: Inline): void {
    this.pieces.push(piece);
  }

  /** @param before, after the characters around the mark: '' at the text's edges. */
  mark(run: string, before: string, after: string): void {
    const within = run.startsWith('_');
    const canClose = !isBlank(before) && !(within && isLetter(after));
    const canOpen = !isBlank(after) && !(within && isLetter(before));
    const sign = run.charAt(0);
    const kinds = (run.length === 3 ? [sign, sign + sign] : [run]) as MarkKind[];
    if (canClose && kinds.every((kind) => this.open[kind].length > 0)) {
      // ***a*** closes in the order in which it can: the inner one first.
      kinds.sort((a, b) => (this.open[b].at(-1) ?? 0) - (this.open[a].at(-1) ?? 0));
      for (const kind of kinds) this.close(kind);
    } else if (canOpen && this.depth < DEEPEST)
      for (const kind of kinds.reverse()) {
        this.open[kind].push(this.pieces.length);
        this.text(kind);
      }
    else this.text(run);
  }

  done(): readonly Inline[] {
    return joinTexts(this.pieces);
  }

  private get depth(): number {
    return Object.values(this.open).reduce((sum, { length }) => sum + length, 0);
  }

  private close(kind: MarkKind): void {
    const at = this.open[kind].pop();
    if (at === undefined) {
      this.text(kind);
      return;
    }
    // Marks that were opened since and not closed stay the text that they are.
    for (const places of Object.values(this.open)) while ((places.at(-1) ?? -1) > at) places.pop();
    const [, ...children] = this.pieces.splice(at);
    this.pieces.push({
      kind: kind.length === 2 ? 'strong' : 'emphasis',
      children: joinTexts(children),
    });
  }
}

function joinTexts(row: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  let texts: string[] = [];
  const flush = () => {
    if (texts.length > 0) joined.push({ kind: 'text', text: texts.join('') });
    texts = [];
  };
  for (const piece of row)
    if (piece.kind === 'text') texts.push(piece.text);
    else {
      flush();
      joined.push(piece);
    }
  flush();
  return joined;
}

const isBlank = (character: string): boolean => character === '' || /\s/.test(character);
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Where the bracket that closes each opening one is. */
function pairBrackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: sign } of text.matchAll(/\\.|[[\]]/gs)) {
    if (sign === '[') open.push(index);
    else if (sign === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}

/** Where the last run of backticks of each length starts: none is looked for after it, which would be quadratic. */
function lastOfEachLength(text: string): Map<number, number> {
  const last = new Map<number, number>();
  for (const { index, 0: run } of text.matchAll(/`+/g)) last.set(run.length, index);
  return last;
}

/** Where the next run of as many backticks starts; -1 where there is none. */
function closingMark(text: string, mark: string, from: number): number {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(text); run; run = runs.exec(text))
    if (run[0].length === mark.length) return run.index;
  return -1;
}

/** Signs at the end of a bare address belong to the sentence; a parenthesis only if it was not opened in the address. */
function withoutClosingSigns(address: string): string {
  let end = address.length;
  let surplus = address.split(')').length - address.split('(').length;
  while (/[.,;:!?،؛؟)\]*_'`]/.test(address.charAt(end - 1))) {
    if (address.charAt(end - 1) === ')' && surplus-- <= 0) break;
    end--;
  }
  return address.slice(0, end);
}

/** The address as the browser understands it; undefined where it is not one of the web. */
function addressOf(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
