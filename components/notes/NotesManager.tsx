import { useRef, useState } from 'preact/hooks';
import type { Note, NoteId } from '../../lib/notes/note.ts';
import type { FacetValues, NoteFilters } from '../../lib/notes/search/filters.ts';
import type { NoteGroup } from '../../lib/notes/search/order.ts';
import { Blank } from '../Blank.tsx';
import { useTranslate } from '../translate.tsx';
import type { ExportFormat } from './ExportChoice.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { ListBar } from './ListBar.tsx';
import { NoteList } from './NoteList.tsx';
import type { NoteRowActions } from './NoteRow.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { usePageKeys } from './use-page-keys.ts';
import type { NotesView } from './view.ts';

export interface NotesManagerProps extends Omit<NoteRowActions, 'onTag'> {
  /** How many notes there are, the bin with them; undefined until they were read. */
  readonly total: number | undefined;
  /** All are there; else they are still being read, and those listed are the newest. */
  readonly isWhole: boolean;
  readonly groups: readonly NoteGroup[];
  readonly facets: FacetValues;
  readonly view: NotesView;
  readonly knownTags: readonly string[];
  readonly onView: (view: NotesView) => void;
  readonly onTagAll: (notes: readonly Note[], tag: string) => void;
  readonly onExport: (notes: readonly Note[], format: ExportFormat) => void;
}

/** All the reader's notes: search, filters, groups, and what can be done with one or with many. */
export function NotesManager(props: NotesManagerProps) {
  const {
    total,
    isWhole,
    groups,
    facets,
    view,
    knownTags,
    onView,
    onTagAll,
    onExport,
    ...actions
  } = props;
  const { t } = useTranslate();
  const [selected, setSelected] = useState<ReadonlySet<NoteId>>(new Set());
  const [narrowing, setNarrowing] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const listed = groups.flatMap(({ notes }) => notes);
  // What is not listed is not acted on: it was selected under another filter.
  const chosen = listed.filter(({ id }) => selected.has(id));
  const asked = filterCount(view.filters);

  usePageKeys({
    search,
    onLeaveSearch: () => onView({ ...view, query: '' }),
    onLeave: () => setSelected(new Set()),
  });

  if (total === undefined || (total === 0 && !isWhole))
    return <p class="hint">{t('notes.loading')}</p>;
  return (
    <div class="manager">
      <ListBar
        view={view}
        search={search}
        count={isWhole ? listed.length : undefined}
        asked={asked}
        narrowing={narrowing}
        onView={onView}
        onNarrow={() => setNarrowing(!narrowing)}
      />
      <FilterPanel
        filters={view.filters}
        facets={facets}
        asked={asked}
        open={narrowing}
        onFilters={(filters) => onView({ ...view, filters })}
      />
      <div class="listed">
        {chosen.length > 0 && (
          <SelectionBar
            count={chosen.length}
            binned={chosen.every(({ deletedAt }) => deletedAt !== undefined)}
            knownTags={knownTags}
            onTag={(tag) => onTagAll(chosen, tag)}
            onRemove={() => actions.onRemove(chosen)}
            onRestore={() => actions.onRestore(chosen)}
            onExport={(format) => onExport(chosen, format)}
            onClear={() => setSelected(new Set())}
          />
        )}
        {listed.length === 0 ? (
          <Emptiness
            hasNotes={total > 0}
            asked={asked > 0 || view.query.trim() !== ''}
            view={view}
          />
        ) : (
          <NoteList
            groups={groups}
            selected={selected}
            knownTags={knownTags}
            showTitles={view.grouping !== 'article'}
            onSelect={setSelected}
            onTag={(tag) => onView({ ...view, filters: { ...view.filters, tags: [tag] } })}
            {...actions}
          />
        )}
      </div>
    </div>
  );
}

const filterCount = ({ tags, colours, sites, entities, states, from, to }: NoteFilters): number =>
  tags.length +
  colours.length +
  sites.length +
  entities.length +
  states.length +
  (from === undefined ? 0 : 1) +
  (to === undefined ? 0 : 1);

interface EmptinessProps {
  readonly hasNotes: boolean;
  readonly asked: boolean;
  readonly view: NotesView;
}

/** Why nothing is listed: there are no notes, none matches, or the bin is empty. */
function Emptiness({ hasNotes, asked, view }: EmptinessProps) {
  const { t } = useTranslate();
  const onlyBin = view.filters.states.length === 1 && view.filters.states[0] === 'bin';
  if (onlyBin && view.query.trim() === '') return <Blank words={t('notes.emptyBin')} />;
  if (hasNotes && asked) return <Blank words={t('notes.noMatch')} />;
  return <Blank title={t('popup.noNotesTitle')} words={t('popup.noNotes')} />;
}
