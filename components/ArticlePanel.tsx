import type { Figure } from '../lib/figures/figure.ts';
import type { PageState } from '../lib/messages.ts';
import { Blank } from './Blank.tsx';
import { EntityList } from './EntityList.tsx';
import { FigureTable, type FigureTableProps } from './FigureTable.tsx';
import { useTranslate } from './translate.tsx';

type Article = Extract<PageState, { status: 'reading' | 'read' }>;

interface ArticleActions {
  readonly onJump: (start: number, end: number) => void;
  readonly sentenceOf: FigureTableProps['sentenceOf'];
  /** The figures in the order in which the table shows them. */
  readonly onCopyFigures: (figures: readonly Figure[]) => void;
  readonly onSaveFigures: (figures: readonly Figure[]) => void;
  readonly onSite: (host: string, on: boolean) => void;
  readonly onNotePage: () => void;
}

export interface ArticlePanelProps extends ArticleActions {
  readonly state: PageState | { readonly status: 'unreachable' | 'loading' };
  readonly onHighlight: () => void;
}

/** The article at a glance, or why there is none, and what can be done about it. */
export function ArticlePanel({ state, onHighlight, ...actions }: ArticlePanelProps) {
  const { t } = useTranslate();
  switch (state.status) {
    case 'loading':
    case 'looking':
      return <p class="hint">{t('popup.loading')}</p>;
    case 'unreachable':
    case 'unsupported':
      return <Blank words={t(`popup.${state.status}`)} />;
    case 'failed':
      return (
        <p class="failure" role="alert">
          {t(`error.${state.failure}`)}
        </p>
      );
    case 'not-article':
      return (
        <Blank words={t('popup.notArticle')}>
          <button type="button" class="primary" onClick={onHighlight}>
            {t('popup.highlight')}
          </button>
        </Blank>
      );
    case 'off':
      return (
        <Blank words={t('popup.off', state.host)}>
          <button type="button" class="primary" onClick={() => actions.onSite(state.host, true)}>
            {t('popup.on')}
          </button>
        </Blank>
      );
    case 'reading':
    case 'read':
      return <ArticleView article={state} {...actions} />;
  }
}

interface ArticleViewProps extends ArticleActions {
  readonly article: Article;
}

function ArticleView({ article, onJump, onSite, onNotePage, ...forTable }: ArticleViewProps) {
  const { t, count } = useTranslate();
  const { annotations, entities } = article.annotated;
  const figures = annotations.flatMap((a) => (a.type === 'figure' ? [a] : []));
  const mentions = annotations.flatMap((a) => (a.type === 'figure' ? [] : [a]));
  return (
    <>
      <h1 dir="auto" lang="ar">
        {article.title}
      </h1>
      <p class="bar">
        <span class="hint">{foundWords()}</span>
        <button type="button" class="link" onClick={onNotePage}>
          {t('popup.notePage')}
        </button>
        <button type="button" class="link quiet" onClick={() => onSite(article.host, false)}>
          {t('popup.turnOff')}
        </button>
      </p>
      <EntityList entities={entities} mentions={mentions} onJump={onJump} />
      {figures.length > 0 && (
        <FigureTable figures={figures} text={article.text} onJump={onJump} {...forTable} />
      )}
    </>
  );

  function foundWords(): string {
    if (article.status === 'reading') return t('popup.loading');
    return annotations.length === 0 ? t('popup.nothing') : count('popup.found', annotations.length);
  }
}
