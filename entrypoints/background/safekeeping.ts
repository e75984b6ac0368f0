import { storage } from '@wxt-dev/storage';
import { sendMessage, toBackground } from '../../lib/messages.ts';
import type { Backup } from '../../lib/notes/backup/generations.ts';
import { withBackup } from '../../lib/notes/backup/generations.ts';
import { pack, unpack } from '../../lib/notes/backup/pack.ts';
import { openCorrections } from '../../lib/notes/database/corrections.ts';
import { NotesError } from '../../lib/notes/database/failures.ts';
import { openGuard } from '../../lib/notes/database/guard.ts';
import { openImports } from '../../lib/notes/database/imports.ts';
import { openNotes } from '../../lib/notes/database/notes.ts';
import { exportJson } from '../../lib/notes/export/json.ts';
import { readImport } from '../../lib/notes/import/read-import.ts';
import { receive } from '../../lib/receive.ts';
import { askToPersist, changeSafekeeping, readSafekeeping } from '../../lib/safekeeping.ts';
import { tellOtherTabs } from './tabs.ts';
import { inTurn } from './turns.ts';

/** Milliseconds: the first article of a worker's life comes before what can wait. */
const AFTER_START = 2_000;
/** Milliseconds from a change to the copy of it: several changes make one copy. */
const AFTER_CHANGE = 3_000;
/** Copies are made no oftener, milliseconds; what is due then is made when the worker starts again. */
const BETWEEN_BACKUPS = 5 * 60_000;
/** UTF-16 units of one copy: some 100,000 notes. */
const LARGEST_BACKUP = 32 * 1024 * 1024;
const BIN_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** There is a change of which no copy was made: outlives the worker. */
const due = storage.defineItem<boolean>('local:backupDue', { fallback: false });

export interface Safekeeper {
  /** The database was written to. */
  changed(): void;
}

/**
 * Keeps the notes from being lost: notices an emptied database, makes copies, empties what has been in the bin for 30
 * days, asks the browser for durable storage at the first note.
 */
export function keepNotesSafe(): Safekeeper {
  const notes = openNotes();
  const corrections = openCorrections();
  const guard = openGuard();
  const imports = openImports();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Before anything else: a copy of an emptied database must not push out the copies of the full one. */
  async function look(): Promise<number> {
    const [found, known] = await Promise.all([guard.look(), readSafekeeping()]);
    if (found.notes === 0 && known.notes === null) return 0;
    if (!found.stands) {
      if (known.notes) {
        const loss = known.loss ?? { noticedAt: Date.now(), notes: known.notes };
        await changeSafekeeping({ loss });
      }
      await guard.plant();
    }
    if (known.persisted !== true) await changeSafekeeping({ persisted: await askToPersist() });
    if (known.notes !== found.notes) await changeSafekeeping({ notes: found.notes });
    return found.notes;
  }

  const makeBackup = async (): Promise<void> => {
    const { backups, loss } = await readSafekeeping();
    const now = Date.now();
    if (!(await due.getValue()) || now - (backups[0]?.at ?? 0) < BETWEEN_BACKUPS) return;
    const kept = { notes: await notes.everything(), corrections: await corrections.all() };
    const packed = await pack(exportJson(kept, new Date(now)));
    if (packed.length > LARGEST_BACKUP) return changeSafekeeping({ backupFailure: 'tooLarge' });
    const made = { key: `backup-${now}`, at: now, notes: kept.notes.length, size: packed.length };
    await storage.setItem(keyOf(made), packed);
    const all = withBackup(backups, made, loss?.noticedAt);
    await changeSafekeeping({ backups: all, backupFailure: null });
    await due.setValue(false);
    const gone = backups.filter(({ key }) => all.every((backup) => backup.key !== key));
    await storage.removeItems(gone.map(keyOf));
  };

  const work = inTurn(async () => {
    const count = await look();
    await notes.emptyBin(Date.now() - BIN_DAYS * DAY);
    if (count > 0) await makeBackup().catch(() => changeSafekeeping({ backupFailure: 'quota' }));
  });
  /** Where the database cannot be read, whoever asks it for notes is told; there is nobody to tell here. */
  const soon = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void work().catch(() => undefined), delay);
  };
  soon(AFTER_START);

  receive('restoreBackup', 'extension', toBackground.restoreBackup, async ({ key }, sender) => {
    const { backups } = await readSafekeeping();
    const backup = backups.find((other) => other.key === key);
    const packed = backup && (await storage.getItem<string>(keyOf(backup)));
    if (!packed) throw new NotesError('missing');
    const imported = await readImport(new Blob([await unpack(packed)]));
    const tally = await imports.apply(imported, { onConflict: 'mine' });
    await changeSafekeeping({ loss: null });
    soon(0);
    await tellOtherTabs(sender, (tabId) => sendMessage('annotateAgain', undefined, tabId));
    return tally.notes.new + tally.notes.changed;
  });
  receive('dismissLoss', 'extension', toBackground.nothing, () =>
    changeSafekeeping({ loss: null }),
  );
  receive('persisted', 'extension', toBackground.persisted, (known) => changeSafekeeping(known));

  return {
    changed() {
      void due.setValue(true);
      soon(AFTER_CHANGE);
    },
  };
}

const keyOf = ({ key }: Pick<Backup, 'key'>): `local:${string}` => `local:${key}`;
