import { useState } from 'preact/hooks';
import type { Correction } from '../../lib/corrections/correction.ts';
import { CategoryBadge } from '../CategoryBadge.tsx';
import { isolated } from '../format.ts';
import { useTranslate } from '../translate.tsx';

export interface CorrectionListProps {
  /** Those that match the query. */
  readonly corrections: readonly Correction[];
  /** How many there are in all. */
  readonly total: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onRemove: (correction: Correction) => void;
}

/** So many are drawn at once. */
const PAGE = 100;

/** What the reader has said of names: look for one, take it back. */
export function CorrectionList(props: CorrectionListProps) {
  const { corrections, total, query, onQuery, onRemove } = props;
  const { t, count, direction } = useTranslate();
  const [shown, setShown] = useState(PAGE);
  if (total === 0) return <p class="empty">{t('corrections.none')}</p>;
  return (
    <>
      <input
        type="search"
        dir={query ? 'auto' : direction}
        aria-label={t('corrections.search')}
        placeholder={t('corrections.search')}
        value={query}
        onInput={(event) => {
          setShown(PAGE);
          onQuery(event.currentTarget.value);
        }}
      />
      <p class="hint" role="status">
        {corrections.length === 0
          ? t('corrections.noMatch')
          : count('corrections.count', corrections.length)}
      </p>
      <ul class="rows">
        {corrections.slice(0, shown).map((correction) => (
          <CorrectionRow key={correction.id} correction={correction} onRemove={onRemove} />
        ))}
      </ul>
      {corrections.length > shown && (
        <button type="button" class="secondary wide" onClick={() => setShown(shown + PAGE)}>
          {t('popup.more')}
        </button>
      )}
    </>
  );
}

interface CorrectionRowProps {
  readonly correction: Correction;
  readonly onRemove: (correction: Correction) => void;
}

function CorrectionRow({ correction, onRemove }: CorrectionRowProps) {
  const { t, date } = useTranslate();
  return (
    <li>
      <span class="row-name">
        <bdi lang="ar">{correction.surface}</bdi>
      </span>
      {correction.action === 'is' ? (
        <CategoryBadge category={correction.type} />
      ) : (
        <span class="badge hidden-name">{t('correct.hide')}</span>
      )}
      <span class="hint">{date(correction.updatedAt)}</span>
      <button
        type="button"
        class="link"
        aria-label={t('corrections.removeOne', isolated(correction.surface))}
        onClick={() => onRemove(correction)}
      >
        {t('corrections.remove')}
      </button>
    </li>
  );
}
