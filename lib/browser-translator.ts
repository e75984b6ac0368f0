import { browser } from 'wxt/browser';
import { createTranslator, type Translator } from './translate.ts';

/** Placeholders that give themselves back: `getMessage` would drop `$1` where nothing is to be put for it. */
const KEEP = ['$1', '$2', '$3'];

/** The translator of the browser's language: Arabic, or English for all others. */
export function browserTranslator(): Translator {
  const getMessage = browser.i18n.getMessage as (key: string, substitutions?: string[]) => string;
  const locale = /^ar\b/i.test(browser.i18n.getUILanguage()) ? 'ar' : 'en';
  return createTranslator(locale, (key) => getMessage(key.replaceAll('.', '_'), KEEP) || undefined);
}
