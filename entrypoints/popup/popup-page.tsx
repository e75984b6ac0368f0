import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArticlePanel } from '../../components/ArticlePanel.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { NotesPanel } from '../../components/NotesPanel.tsx';
import { LossNotice } from '../../components/SafekeepingNotice.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { Messages, Toast } from '../../components/Toast.tsx';
import { useTranslate } from '../../components/translate.tsx';
import { sentenceAround } from '../../lib/arabic/sentence.ts';
import { type FailureCode, failureCode } from '../../lib/failure.ts';
import { figureSheet } from '../../lib/figure-sheet.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import { sendMessage } from '../../lib/messages.ts';
import { openCorrections } from '../../lib/notes/database/corrections.ts';
import { openNotes } from '../../lib/notes/database/notes.ts';
import { exportJson } from '../../lib/notes/export/json.ts';
import type { Note } from '../../lib/notes/note.ts';
import { tagsInUse } from '../../lib/notes/search/tags.ts';
import { createNoteSearch } from '../../lib/notes/search.ts';
import { toCsv, toTsv } from '../../lib/sheet.ts';
import { basisOf, unsavedTexts } from '../notes/unsaved-texts.ts';
import { useSafekeeping } from '../notes/use-safekeeping.ts';
import {
  activeTabId,
  askTab,
  attachIn,
  hasSidePanel,
  jumpIn,
  openBeside,
  openNotesPage,
  openOptions,
  type TabState,
} from './active-tab.ts';
import { download } from './download.ts';
import { PageNoteEditor } from './page-note-editor.tsx';

const store = openNotes();
const corrections = openCorrections();

/** While the page is being looked at and read the popup asks again, milliseconds. */
const ASK_AGAIN = 200;

export function PopupPage() {
  const translator = useTranslate();
  const { t } = translator;
  const [tab, setTab] = useState<'article' | 'notes'>('article');
  const [tabId, setTabId] = useState<number>();
  const [state, setState] = useState<TabState>({ status: 'loading' });
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [query, setQuery] = useState('');
  const [removed, setRemoved] = useState<Note>();
  const [failure, setFailure] = useState<FailureCode>();
  const [said, setSaid] = useState<'copied' | 'conflict' | 'saved'>();
  const [writing, setWriting] = useState(false);
  const safe = useSafekeeping();
  const search = useMemo(createNoteSearch, []);
  const knownTags = useMemo(() => tagsInUse(notes), [notes]);
  const found = useMemo(() => search.find(notes, query), [search, notes, query]);

  useEffect(() => store.watch(setNotes, ({ code }) => setFailure(code)), []);
  useEffect(() => {
    void activeTabId().then(async (id) => {
      setTabId(id);
      setState(await askTab(id, 'pageState'));
    });
  }, []);
  useEffect(() => {
    if (state.status !== 'reading' && state.status !== 'looking') return;
    const timer = setTimeout(async () => setState(await askTab(tabId, 'pageState')), ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [state, tabId]);

  const sheetOf = (figures: readonly Figure[]) =>
    figureSheet(figures, 'text' in state ? state.text : '', translator);
  const attempt = (work: () => Promise<unknown>) => {
    setFailure(undefined);
    setSaid(undefined);
    work().catch((error: unknown) => setFailure(failureCode(error)));
  };

  return (
    <main>
      <div class="top">
        <Tabs
          chosen={tab}
          onChoose={setTab}
          tabs={[
            { id: 'article', label: t('popup.article') },
            { id: 'notes', label: t('popup.notes') },
          ]}
        />
        {hasSidePanel && tabId !== undefined && (
          <IconButton
            icon="panel"
            label={t('popup.beside')}
            onClick={() => attempt(() => openBeside(tabId))}
          />
        )}
        <IconButton icon="gear" label={t('popup.options')} onClick={() => attempt(openOptions)} />
      </div>
      {safe.known && (
        <LossNotice
          known={safe.known}
          onRestore={(backup) => attempt(() => safe.restore(backup))}
          onDismiss={() => attempt(safe.dismiss)}
        />
      )}
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'article' && writing && 'page' in state ? (
          <PageNoteEditor
            article={state}
            knownTags={knownTags}
            onDone={(saved) => {
              setWriting(false);
              if (saved) setSaid('saved');
            }}
          />
        ) : tab === 'article' ? (
          <ArticlePanel
            state={state}
            onJump={(start, end) =>
              tabId !== undefined && attempt(() => jumpIn(tabId, { kind: 'span', start, end }))
            }
            sentenceOf={({ start, end }) =>
              sentenceAround('text' in state ? state.text : '', start, end)
            }
            onCopyFigures={(figures) =>
              attempt(async () => {
                await navigator.clipboard.writeText(toTsv(sheetOf(figures)));
                setSaid('copied');
              })
            }
            onSaveFigures={(figures) =>
              download('hamish-figures.csv', 'text/csv;charset=utf-8', toCsv(sheetOf(figures)))
            }
            onNotePage={() => setWriting(true)}
            onHighlight={() => attempt(async () => setState(await askTab(tabId, 'highlightPage')))}
            onSite={(host, on) =>
              attempt(async () => {
                await sendMessage('setSite', { host, on });
                setState({ status: 'loading' });
                setTimeout(async () => setState(await askTab(tabId, 'pageState')), ASK_AGAIN);
              })
            }
          />
        ) : (
          <NotesPanel
            notes={found}
            total={notes.length}
            orphans={'orphans' in state ? state.orphans : undefined}
            query={query}
            knownTags={knownTags}
            onQuery={setQuery}
            onOpen={(note) => attempt(() => sendMessage('openNote', { id: note.id }))}
            unsaved={unsavedTexts}
            onChange={(note, { body, tags, colour }) =>
              sendMessage('updateNote', {
                id: note.id,
                patch: { body, tags: [...tags], colour },
                basedOn: basisOf(note),
              }).then(({ outcome }) => {
                if (outcome === 'conflict') setSaid('conflict');
                return undefined;
              }, failureCode)
            }
            onAttach={({ id }) => tabId !== undefined && attempt(() => attachIn(tabId, id))}
            onRemove={(note) =>
              attempt(async () => {
                await sendMessage('removeNote', { id: note.id });
                setRemoved(note);
              })
            }
            onAll={() => attempt(openNotesPage)}
            onExport={() =>
              attempt(async () => {
                const kept = {
                  notes: await store.everything(),
                  corrections: await corrections.all(),
                };
                download('hamish-notes.json', 'application/json', exportJson(kept, new Date()));
              })
            }
          />
        )}
      </div>
      <Messages>
        {failure && <Toast text={t(`error.${failure}`)} />}
        {removed && (
          <Toast
            text={t('toast.removed')}
            action={{
              label: t('toast.undo'),
              run: () =>
                attempt(async () => {
                  await sendMessage('restoreNote', { id: removed.id });
                  setRemoved(undefined);
                }),
            }}
          />
        )}
        {said && <Toast text={t(`toast.${said}`)} />}
      </Messages>
    </main>
  );
}
