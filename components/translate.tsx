import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../lib/translate.ts';

const TranslatorContext = createContext<Translator | undefined>(undefined);

export interface TranslateProviderProps {
  readonly translator: Translator;
  readonly children: ComponentChildren;
}

export function TranslateProvider({ translator, children }: TranslateProviderProps) {
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>;
}

/** @throws Error outside a `TranslateProvider`. */
export function useTranslate(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('no TranslateProvider above');
  return translator;
}
