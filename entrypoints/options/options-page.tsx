import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isolated } from '../../components/format.ts';
import { CorrectionList } from '../../components/options/CorrectionList.tsx';
import { LevelChoice } from '../../components/options/LevelChoice.tsx';
import { NotesSection } from '../../components/options/NotesSection.tsx';
import { OptionsFrame, type OptionsSection } from '../../components/options/OptionsFrame.tsx';
import { SiteList } from '../../components/options/SiteList.tsx';
import { SafekeepingFacts } from '../../components/SafekeepingNotice.tsx';
import { Messages, Toast } from '../../components/Toast.tsx';
import { useTranslate } from '../../components/translate.tsx';
import { type Correction, verdictOf } from '../../lib/corrections/correction.ts';
import { searchCorrections } from '../../lib/corrections/search.ts';
import { type FailureCode, failureCode } from '../../lib/failure.ts';
import { sendMessage } from '../../lib/messages.ts';
import { openCorrections } from '../../lib/notes/database/corrections.ts';
import { openNotes } from '../../lib/notes/database/notes.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { saveAs } from '../notes/save-as.ts';
import { useSafekeeping } from '../notes/use-safekeeping.ts';
import { useImport } from './use-import.ts';

const store = openCorrections();
const notes = openNotes();

export function OptionsPage() {
  const translator = useTranslate();
  const { t } = translator;
  const incoming = useImport();
  const settings = useSettings();
  const safe = useSafekeeping();
  const [corrections, setCorrections] = useState<readonly Correction[]>();
  const [query, setQuery] = useState('');
  const [withdrawn, setWithdrawn] = useState<Correction>();
  const [failure, setFailure] = useState<FailureCode>();
  const found = useMemo(() => searchCorrections(corrections ?? [], query), [corrections, query]);

  useEffect(() => store.watch(setCorrections, ({ code }) => setFailure(code)), []);

  const attempt = (work: () => Promise<unknown>) => {
    setFailure(undefined);
    work().catch((error: unknown) => setFailure(failureCode(error)));
  };
  const withdraw = async (correction: Correction) => {
    await sendMessage('withdrawCorrection', { id: correction.id });
    setWithdrawn(correction);
  };
  const putBack = async (correction: Correction) => {
    const { surface } = correction;
    await sendMessage('correct', { surface, verdict: verdictOf(correction) });
    setWithdrawn(undefined);
  };

  const sections: readonly OptionsSection[] = [
    {
      id: 'recognition',
      title: t('options.recognition'),
      hint: t('options.recognitionHint'),
      content: settings && (
        <LevelChoice
          chosen={settings.recognition}
          onChoose={(level) => attempt(() => sendMessage('setRecognition', { level }))}
        />
      ),
    },
    {
      id: 'notes',
      title: t('options.notes'),
      hint: t('options.notesHint'),
      content: (
        <NotesSection
          incoming={incoming}
          onExport={(format) =>
            attempt(async () =>
              saveAs(await notes.everything(), format, translator, await store.all()),
            )
          }
          onManage={() =>
            attempt(() => browser.tabs.create({ url: browser.runtime.getURL('/notes.html') }))
          }
        />
      ),
    },
    {
      id: 'safety',
      title: t('safety.title'),
      hint: t('safety.hint'),
      content: safe.known && (
        <SafekeepingFacts
          known={safe.known}
          onRestore={(backup) => attempt(() => safe.restore(backup))}
        />
      ),
    },
    {
      id: 'corrections',
      title: t('options.corrections'),
      hint: t('options.correctionsHint'),
      content: corrections && (
        <CorrectionList
          corrections={found}
          total={corrections.length}
          query={query}
          onQuery={setQuery}
          onRemove={(correction) => attempt(() => withdraw(correction))}
        />
      ),
    },
    {
      id: 'sites',
      title: t('options.sites'),
      hint: t('options.sitesHint'),
      content: settings && (
        <SiteList
          hosts={settings.sitesOff}
          onSwitchOn={(host) => attempt(() => sendMessage('setSite', { host, on: true }))}
        />
      ),
    },
  ];
  return (
    <>
      <OptionsFrame sections={sections} />
      <Messages>
        {failure && <Toast text={t(`error.${failure}`)} />}
        {withdrawn && (
          <Toast
            text={t('toast.withdrawn', isolated(withdrawn.surface))}
            action={{ label: t('toast.undo'), run: () => attempt(() => putBack(withdrawn)) }}
          />
        )}
      </Messages>
    </>
  );
}

/** The reader's settings as they are now; undefined until they have been read. */
function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
