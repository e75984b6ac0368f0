import type { RefObject } from 'preact';
import type { Grouping, NoteOrder } from '../../lib/notes/search/order.ts';
import { useTranslate } from '../translate.tsx';
import type { NotesView } from './view.ts';

export interface ListBarProps {
  readonly view: NotesView;
  readonly search: RefObject<HTMLInputElement | null>;
  /** How many notes are listed; undefined until it is known. */
  readonly count: number | undefined;
  /** How many filters are set. */
  readonly asked: number;
  readonly narrowing: boolean;
  readonly onView: (view: NotesView) => void;
  /** Shows or hides the filters, where there is no room for them beside the list. */
  readonly onNarrow: () => void;
}

const ORDERS: readonly NoteOrder[] = ['newest', 'oldest', 'created', 'title'];
const GROUPINGS: readonly Grouping[] = ['none', 'article', 'entity'];

/** Search, order and grouping of the list, and how many notes are in it. */
export function ListBar(props: ListBarProps) {
  const { view, search, count, asked, narrowing, onView, onNarrow } = props;
  const { t, count: counted, direction, number } = useTranslate();
  return (
    <search class="list-bar">
      <input
        ref={search}
        type="search"
        dir={view.query ? 'auto' : direction}
        aria-label={t('popup.search')}
        aria-keyshortcuts="/"
        placeholder={t('popup.search')}
        title={t('notes.searchHint')}
        value={view.query}
        onInput={(event) => onView({ ...view, query: event.currentTarget.value })}
      />
      <div class="bar">
        <span class="hint" role="status">
          {words()}
        </span>
        <button
          type="button"
          class="secondary narrow"
          aria-expanded={narrowing}
          aria-controls="filters"
          onClick={onNarrow}
        >
          {asked > 0 ? t('notes.filtersSet', number(asked)) : t('notes.filters')}
        </button>
        <label>
          <span class="label">{t('notes.order')}</span>
          <select
            value={view.order}
            onChange={(event) => onView({ ...view, order: event.currentTarget.value as NoteOrder })}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`order.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="label">{t('notes.grouping')}</span>
          <select
            value={view.grouping}
            onChange={(event) =>
              onView({ ...view, grouping: event.currentTarget.value as Grouping })
            }
          >
            {GROUPINGS.map((grouping) => (
              <option key={grouping} value={grouping}>
                {t(`grouping.${grouping}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </search>
  );
  function words(): string {
    if (count === undefined) return t('notes.loading');
    return count === 0 ? t('popup.noMatch') : counted('popup.noteCount', count);
  }
}
