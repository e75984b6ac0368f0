import type { Translator } from '../../translate.ts';
import { type Note, quoteOf } from '../note.ts';
import { fragmentAddress } from '../text-fragment.ts';

/**
 * Notes as one Markdown text, the bin apart: a heading for each article in the order of the notes given, under it the
 * quotes, each with a link to its place, what the reader wrote, and the tags as Obsidian and its like read them.
 */
export function exportMarkdown(notes: readonly Note[], translator: Translator): string {
  const articles = new Map<string, Note[]>();
  for (const note of notes) {
    if (note.deletedAt !== undefined) continue;
    const there = articles.get(note.page);
    if (there) there.push(note);
    else articles.set(note.page, [note]);
  }
  return [...articles.values()].map((list) => articleOf(list, translator)).join('\n');
}

function articleOf(notes: readonly Note[], translator: Translator): string {
  const [first] = notes;
  if (!first) return '';
  const inOrder = [...notes].sort((a, b) => placeOf(a) - placeOf(b) || a.createdAt - b.createdAt);
  const heading = `## [${escapeText(first.title || first.url)}](${destination(first.url)})\n`;
  return [heading, ...inOrder.map((note) => noteOf(note, translator))].join('\n');
}

/** Notes on the whole article first, then down the article. */
const placeOf = ({ target }: Note): number =>
  target.kind === 'span' ? target.position.start : target.kind === 'page' ? -2 : -1;

function noteOf(note: Note, { t, date }: Translator): string {
  const quote = quoteOf(note);
  const quoted = quote
    ?.trim()
    .split(/\r?\n/)
    .map((line) => `> ${escapeText(line.trim())}`.trimEnd())
    .join('\n');
  const tags = note.tags.map(tagOf).filter(Boolean).join(' ');
  const foot = [
    `[${escapeText(t('popup.open'))}](${destination(fragmentAddress(note))})`,
    date(note.updatedAt),
    tags,
  ];
  return `${[quoted, note.body.trim(), foot.filter(Boolean).join(' · ')].filter(Boolean).join('\n\n')}\n`;
}

/** A tag of Obsidian's: letters, digits, `_`, `-` and `/`. */
const tagOf = (tag: string): string => {
  const plain = tag
    .trim()
    .replace(/\s+/g, '_')
    .replace(/[^\p{L}\p{N}\p{M}_/-]/gu, '');
  return plain ? `#${plain}` : '';
};

/** A page's words must not become Markdown of their own, nor HTML. */
const escapeText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    // At a line's beginning these make lists and headings.
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');

/** Spaces, brackets and angles would end a link's destination. */
const destination = (url: string): string =>
  url.replace(/[\s()<>\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
