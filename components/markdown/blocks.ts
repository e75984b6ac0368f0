import { type Inline, parseInline } from './inline.ts';

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | {
      readonly kind: 'list';
      /** The first item's number; null where the items have none. */
      readonly start: number | null;
      readonly items: readonly (readonly Inline[])[];
    };

/** Quotes in quotes deeper than this are drawn as one. */
const DEEPEST = 4;

const FENCE = /^ {0,3}(```+|~~~+)/;
const QUOTE = /^ {0,3}> ?/;
/** Also with the digits of Arabic. A year at the beginning of a line is no item's number: three digits at most. */
const ITEM = /^ {0,3}(?:[-*+•]|([0-9٠-٩]{1,3})[.)-])\s+(?=\S)/;
const CONTINUED = /^(?: {2,}|\t)\s*(?=\S)/;

/**
 * Parses a note's Markdown: paragraphs, lists, quotes, code, and what `parseInline` knows. A line's end is a line's end,
 * as it was written. Headings, tables, pictures and HTML are text. Linear in the text's length; never throws.
 */
export function parseMarkdown(text: string): readonly Block[] {
  return parseLines(text.split(/\r\n?|\n/), 0);
}

function parseLines(lines: readonly string[], depth: number): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at++;
      continue;
    }
    const read = readCode(lines, at) ?? readQuote(lines, at, depth) ?? readList(lines, at);
    const { block, end } = read ?? readParagraph(lines, at);
    blocks.push(block);
    at = end;
  }
  return blocks;
}

interface Read {
  readonly block: Block;
  /** The line after the block. */
  readonly end: number;
}

/** What is not closed runs to the end. */
function readCode(lines: readonly string[], start: number): Read | undefined {
  const fence = lines[start]?.match(FENCE)?.[1];
  if (fence === undefined) return undefined;
  const isClosing = (line: string) => line.trim().startsWith(fence) && /^\s*[`~]+\s*$/.test(line);
  let end = start + 1;
  while (end < lines.length && !isClosing(lines[end] ?? '')) end++;
  return {
    block: { kind: 'code', text: lines.slice(start + 1, end).join('\n') },
    end: Math.min(end + 1, lines.length),
  };
}

function readQuote(lines: readonly string[], start: number, depth: number): Read | undefined {
  const end = endOfRun(lines, start, (line) => QUOTE.test(line));
  if (end === start) return undefined;
  const strip = (line: string) =>
    depth < DEEPEST ? line.replace(QUOTE, '') : line.replace(/^[\s>]+/, '');
  return {
    block: { kind: 'quote', children: parseLines(lines.slice(start, end).map(strip), depth + 1) },
    end,
  };
}

function readList(lines: readonly string[], start: number): Read | undefined {
  const first = lines[start]?.match(ITEM);
  if (!first) return undefined;
  const isNumbered = (match: RegExpMatchArray) => match[1] !== undefined;
  const items: string[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    const item = line.match(ITEM);
    if (item && isNumbered(item) !== isNumbered(first)) break;
    if (item) items.push(line.slice(item[0].length));
    else if (CONTINUED.test(line)) items.push(`${items.pop()}\n${line.trim()}`);
    else break;
  }
  return {
    block: {
      kind: 'list',
      start: first[1] === undefined ? null : numberOf(first[1]),
      items: items.map(parseInline),
    },
    end,
  };
}

function readParagraph(lines: readonly string[], start: number): Read {
  const goesOn = (line: string) =>
    line.trim() !== '' && !FENCE.test(line) && !QUOTE.test(line) && !interrupts(line);
  const end = endOfRun(lines, start + 1, goesOn);
  return {
    block: { kind: 'paragraph', children: parseInline(lines.slice(start, end).join('\n')) },
    end,
  };
}

/** An item begins a list within a paragraph if it is the first: a line may happen to begin with a number. */
function interrupts(line: string): boolean {
  const item = line.match(ITEM);
  return item !== null && (item[1] === undefined || numberOf(item[1]) === 1);
}

function endOfRun(
  lines: readonly string[],
  start: number,
  belongs: (line: string) => boolean,
): number {
  let end = start;
  while (end < lines.length && belongs(lines[end] ?? '')) end++;
  return end;
}

/** Of digits 0–9 or ٠–٩. */
const numberOf = (digits: string): number =>
  Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
