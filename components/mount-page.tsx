import { type ComponentChild, render } from 'preact';
import type { MessageKey, Translator } from '../lib/translate.ts';
import { TranslateProvider } from './translate.tsx';

/** Draws a page of the extension into `#app`, in the reader's language and direction, under that title. */
export function mountPage(translator: Translator, title: MessageKey, page: ComponentChild): void {
  document.documentElement.lang = translator.locale;
  document.documentElement.dir = translator.direction;
  document.title = translator.t(title);
  const app = document.getElementById('app');
  if (app) render(<TranslateProvider translator={translator}>{page}</TranslateProvider>, app);
}
