import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { expect } from 'vitest';
import ar from '../../../assets/locales/ar.json';
import en from '../../../assets/locales/en.json';
import baseStyles from '../../../assets/styles/base.css?inline';
import cardStyles from '../../../assets/styles/card.css?inline';
import fileStyles from '../../../assets/styles/files.css?inline';
import markdownStyles from '../../../assets/styles/markdown.css?inline';
import notesStyles from '../../../assets/styles/notes.css?inline';
import noticeStyles from '../../../assets/styles/notice.css?inline';
import optionsStyles from '../../../assets/styles/options.css?inline';
import popupStyles from '../../../assets/styles/popup.css?inline';
import tokenStyles from '../../../assets/styles/tokens.css?inline';
import { TranslateProvider } from '../../../components/translate.tsx';
import { type Locale, translatorFrom } from '../../../lib/translate.ts';

const CATALOGS = { ar, en };
const STYLES = {
  card: [cardStyles],
  popup: [markdownStyles, noticeStyles, popupStyles],
  options: [fileStyles, optionsStyles],
  notes: [fileStyles, markdownStyles, noticeStyles, notesStyles],
};

export interface ShowOptions {
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark';
  /** Whose styles: of the layer over a page, of the popup, of the options, or of the page of notes. */
  readonly surface?: keyof typeof STYLES;
  /** Draws over what is shown already, as a change of props does. */
  readonly keep?: boolean;
}

/** Draws components as the extension would: language, direction, theme and styles. */
export function show(children: ComponentChildren, options: ShowOptions = {}): void {
  const { locale = 'en', theme = 'light', surface = 'card', keep = false } = options;
  const translator = translatorFrom(CATALOGS[locale], locale);
  if (!keep) hide();
  const style = document.createElement('style');
  style.dataset.shown = '';
  style.textContent = [
    tokenStyles,
    baseStyles,
    ...STYLES[surface],
    // A picture in the middle of its appearing has no contrast yet.
    '* { animation: none !important; }',
  ].join('\n');
  document.head.append(style);
  const root = document.documentElement;
  root.lang = locale;
  root.dir = translator.direction;
  root.dataset.theme = theme;
  document.title = 'Hamish';
  render(<TranslateProvider translator={translator}>{children}</TranslateProvider>, document.body);
}

/** Takes away what was shown. */
export function hide(): void {
  render(null, document.body);
  for (const style of document.querySelectorAll('style[data-shown]')) style.remove();
}

/** Fails with the rules of WCAG 2.2 A and AA, and of good practice, that what is shown breaks. */
export async function expectAccessible(): Promise<void> {
  const restore = markAsText();
  const { violations, passes } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Landmarks and first headings are a page's own affair; here are parts of one.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  restore();
  expect(
    violations.map(({ id, nodes }) => [
      id,
      ...nodes.map(({ html, any }) => [html, any[0]?.message]),
    ]),
  ).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
}

/**
 * Puts a zero-width space behind every text, and gives the way back. axe-core (4.14) takes joined Arabic letters for the
 * ligature of an icon font, whose contrast it does not measure; a text with a format character it takes for none.
 */
function markAsText(): () => void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  const before = texts.map(({ data }) => data);
  for (const text of texts) if (text.data.trim()) text.data += '\u200B';
  return () => {
    for (const [i, text] of texts.entries()) text.data = before[i] ?? '';
  };
}
