import { useState } from 'preact/hooks';
import type { ImportChoiceProps, ImportState } from '../../components/notes/ImportChoice.tsx';
import { failureCode } from '../../lib/failure.ts';
import { sendMessage } from '../../lib/messages.ts';
import { openImports } from '../../lib/notes/database/imports.ts';
import type { Imported } from '../../lib/notes/import/imported.ts';
import type { OnConflict } from '../../lib/notes/import/merge.ts';
import { readImport } from '../../lib/notes/import/read-import.ts';

const store = openImports();

/**
 * Reads a file of notes, tells what it would bring, and keeps it once the reader says so. It is this page that writes,
 * not the background, which the browser may stop in the midst of a long import.
 */
export function useImport(): ImportChoiceProps {
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const [read, setRead] = useState<{ readonly file: string; readonly imported: Imported }>();

  const attempt = (work: () => Promise<ImportState>) => {
    work().then(setState, (error: unknown) =>
      setState({ status: 'failed', failure: failureCode(error) }),
    );
  };
  return {
    state,
    onFile: (file) =>
      attempt(async () => {
        setState({ status: 'reading', done: 0 });
        const imported = await readImport(file, (done) => setState({ status: 'reading', done }));
        const tally = await store.preview(imported);
        setRead({ file: file.name, imported });
        const report = { ...tally, skipped: imported.skipped };
        return { status: 'preview', file: file.name, report };
      }),
    onConfirm: (onConflict: OnConflict) => {
      if (!read) return;
      const { file, imported } = read;
      attempt(async () => {
        setState({ status: 'importing', done: 0 });
        const onProgress = (done: number) => setState({ status: 'importing', done });
        const tally = await store.apply(imported, { onConflict, onProgress });
        setRead(undefined);
        await sendMessage('imported', undefined);
        return { status: 'done', file, report: { ...tally, skipped: imported.skipped } };
      });
    },
    onCancel: () => {
      setRead(undefined);
      setState({ status: 'idle' });
    },
  };
}
