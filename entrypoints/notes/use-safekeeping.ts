import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/messages.ts';
import type { Backup } from '../../lib/notes/backup/generations.ts';
import { askToPersist, type Safekeeping, watchSafekeeping } from '../../lib/safekeeping.ts';

export interface KnownSafekeeping {
  /** Undefined until it has been read. */
  readonly known: Safekeeping | undefined;
  readonly restore: (backup: Backup) => Promise<unknown>;
  readonly dismiss: () => Promise<unknown>;
}

/** How safe the notes are, for the extension's pages. */
export function useSafekeeping(): KnownSafekeeping {
  const [known, setKnown] = useState<Safekeeping>();
  useEffect(() => watchSafekeeping(setKnown), []);
  // A worker may not ask the browser to keep the notes: the first page that is opened after the first note does.
  const isToBeAsked = known !== undefined && known.notes !== null && known.persisted !== true;
  useEffect(() => {
    if (isToBeAsked) void askAgain();
  }, [isToBeAsked]);
  return {
    known,
    restore: ({ key }) => sendMessage('restoreBackup', { key }),
    dismiss: () => sendMessage('dismissLoss', undefined),
  };
}

async function askAgain(): Promise<void> {
  const persisted = await askToPersist();
  if (persisted !== null) await sendMessage('persisted', { persisted });
}
