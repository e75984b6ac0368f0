import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { NotesFrame } from '../../components/notes/NotesFrame.tsx';
import { NotesManager } from '../../components/notes/NotesManager.tsx';
import type { NotesView } from '../../components/notes/view.ts';
import { LossNotice } from '../../components/SafekeepingNotice.tsx';
import { Messages } from '../../components/Toast.tsx';
import { useTranslate } from '../../components/translate.tsx';
import type { Note, PageAddress } from '../../lib/notes/note.ts';
import { NO_FILTERS } from '../../lib/notes/search/filters.ts';
import { tagsInUse } from '../../lib/notes/search/tags.ts';
import { saveAs } from './save-as.ts';
import { unsavedTexts } from './unsaved-texts.ts';
import { useDeeds } from './use-deeds.tsx';
import { useListed } from './use-listed.ts';
import { useNotes } from './use-notes.ts';
import { useSafekeeping } from './use-safekeeping.ts';

export interface NotesPageProps {
  /** The article beside which the notes are shown, to whose notes the list can be narrowed. */
  readonly article?: PageAddress | undefined;
}

const FIRST_VIEW: NotesView = { query: '', filters: NO_FILTERS, order: 'newest', grouping: 'none' };

export function NotesPage({ article }: NotesPageProps) {
  const translator = useTranslate();
  const { t, count } = translator;
  const { notes, isWhole, failure } = useNotes();
  const [view, setView] = useState(FIRST_VIEW);
  const [onlyHere, setOnlyHere] = useState(false);
  const [dooming, setDooming] = useState<readonly Note[]>();
  const { groups, facets } = useListed(notes ?? NONE, view, onlyHere ? article : undefined);
  const knownTags = useMemo(() => tagsInUse(notes ?? NONE), [notes]);
  const { deeds, toast } = useDeeds(failure);
  const safe = useSafekeeping();

  return (
    <NotesFrame
      onlyHere={article === undefined ? undefined : onlyHere}
      onOnlyHere={setOnlyHere}
      onOptions={() => deeds.attempt(() => browser.runtime.openOptionsPage())}
    >
      {safe.known && (
        <LossNotice
          known={safe.known}
          onRestore={(backup) => deeds.attempt(() => safe.restore(backup))}
          onDismiss={() => deeds.attempt(safe.dismiss)}
        />
      )}
      <NotesManager
        total={notes?.length}
        isWhole={isWhole}
        groups={groups}
        facets={facets}
        view={view}
        knownTags={knownTags}
        onView={setView}
        onOpen={deeds.open}
        onChange={deeds.change}
        unsaved={unsavedTexts}
        onRemove={(chosen) => {
          const binned = chosen.filter(({ deletedAt }) => deletedAt !== undefined);
          const living = chosen.filter(({ deletedAt }) => deletedAt === undefined);
          if (living.length > 0) deeds.remove(living);
          if (binned.length > 0) setDooming(binned);
        }}
        onRestore={deeds.restore}
        onAttach={deeds.attach}
        onConfirm={deeds.confirm}
        onTagAll={deeds.tag}
        onExport={(chosen, format) => deeds.attempt(() => saveAs(chosen, format, translator))}
      />
      {dooming && (
        <ConfirmDialog
          words={count('notes.purgeAll', dooming.length)}
          action={t('notes.purge')}
          onCancel={() => setDooming(undefined)}
          onConfirm={() => {
            setDooming(undefined);
            deeds.purge(dooming);
          }}
        />
      )}
      <Messages>{toast}</Messages>
    </NotesFrame>
  );
}

const NONE: readonly Note[] = [];
