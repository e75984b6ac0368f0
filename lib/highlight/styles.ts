import type { EntityCategory, NoteCategory } from './category.ts';

/**
 * Hues from Okabe and Ito's palette, which readers with any of the common colour deficiencies can tell apart, the
 * orange darkened so that all lines have a contrast of 3:1 on light and on dark pages (WCAG 2.2, 1.4.11). Each category
 * also has a line of its own shape. Only properties that `::highlight` allows and that move no letter. Tints are
 * translucent, so that they do on light pages and on dark ones; the text keeps the page's colour.
 */
const ENTITIES: Readonly<Record<EntityCategory, readonly [rgb: string, line: string]>> = {
  person: ['0 114 178', 'solid'],
  place: ['0 158 115', 'dashed'],
  organisation: ['204 121 167', 'double'],
  other: ['184 122 0', 'wavy'],
  figure: ['213 94 0', 'dotted'],
};

const NOTES: Readonly<Record<NoteCategory, string>> = {
  'note-yellow': '240 200 0',
  'note-orange': '235 130 30',
  'note-green': '70 190 90',
  'note-blue': '60 140 240',
  'note-pink': '240 90 150',
  'note-purple': '150 100 230',
};

const entityRule = ([name, [rgb, line]]: [string, readonly [string, string]]): string =>
  `::highlight(hamish-${name}) {
  background-color: rgb(${rgb} / 0.16);
  text-decoration: underline ${line} rgb(${rgb}) 0.09em;
  text-underline-offset: 0.22em;
}`;

const noteRule = ([name, rgb]: [string, string]): string =>
  `::highlight(hamish-${name}) {
  background-color: rgb(${rgb} / 0.42);
}`;

export const HIGHLIGHT_STYLES = [
  ...Object.entries(ENTITIES).map(entityRule),
  ...Object.entries(NOTES).map(noteRule),
  '::highlight(hamish-focus) { background-color: rgb(255 150 0 / 0.55); }',
].join('\n');
