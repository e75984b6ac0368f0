import type { PageState } from '../lib/messages.ts';
import { EntityList } from './EntityList.tsx';
import { FigureTable } from './FigureTable.tsx';
import { useTranslate } from './translate.tsx';

export interface ArticlePanelProps {
  readonly state: PageState | { readonly status: 'unreachable' | 'loading' };
  readonly onJump: (start: number, end: number) => void;
  readonly onHighlight: () => void;
  readonly onSite: (host: string, on: boolean) => void;
}

/** The article at a glance, or why there is none, and what can be done about it. */
export function ArticlePanel({ state, onJump, onHighlight, onSite }: ArticlePanelProps) {
  const { t, count } = useTranslate();
  switch (state.status) {
    case 'loading':
      return <p class="hint">{t('popup.loading')}</p>;
    case 'unreachable':
    case 'unsupported':
      return <p class="hint">{t(`popup.${state.status}`)}</p>;
    case 'failed':
      return <p class="failure">{t(`error.${state.failure}`)}</p>;
    case 'not-article':
      return (
        <>
          <p class="hint">{t('popup.notArticle')}</p>
          <button type="button" class="primary" onClick={onHighlight}>
            {t('popup.highlight')}
          </button>
        </>
      );
    case 'off':
      return (
        <>
          <p class="hint">{t('popup.off', state.host)}</p>
          <button type="button" class="primary" onClick={() => onSite(state.host, true)}>
            {t('popup.on')}
          </button>
        </>
      );
    default: {
      const { annotations, entities } = state.annotated;
      const figures = annotations.flatMap((a) => (a.type === 'figure' ? [a] : []));
      const mentions = annotations.flatMap((a) => (a.type === 'figure' ? [] : [a]));
      if (annotations.length === 0 && state.status === 'read')
        return <p class="hint">{t('popup.nothing')}</p>;
      return (
        <>
          <h1 dir="auto">{state.title}</h1>
          <p class="hint">
            {state.status === 'reading'
              ? t('popup.loading')
              : count('popup.found', annotations.length)}
          </p>
          <EntityList entities={entities} mentions={mentions} onJump={onJump} />
          {figures.length > 0 && (
            <FigureTable figures={figures} text={state.text} onJump={onJump} />
          )}
          <button type="button" class="link quiet" onClick={() => onSite(state.host, false)}>
            {t('popup.turnOff')}
          </button>
        </>
      );
    }
  }
}
