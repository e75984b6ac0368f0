import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LossNotice, SafekeepingFacts } from '../../../components/SafekeepingNotice.tsx';
import type { Backup } from '../../../lib/notes/backup/generations.ts';
import type { Safekeeping } from '../../../lib/safekeeping.ts';
import { expectAccessible, hide, type ShowOptions, show } from './show.tsx';

afterEach(hide);

const backup = (day: number, notes: number): Backup => {
  const at = Date.UTC(2026, 9, day);
  return { key: `backup-${at}`, at, since: at, notes, size: 1_000 };
};
const BACKUPS = [backup(20, 2), backup(17, 340), backup(16, 338)];
const SAFE: Safekeeping = {
  persisted: true,
  notes: 340,
  loss: null,
  backups: BACKUPS,
  backupFailure: null,
};
const LOST: Safekeeping = { ...SAFE, loss: { noticedAt: Date.UTC(2026, 9, 18), notes: 341 } };

const actions = { onRestore: vi.fn(), onDismiss: vi.fn() };
const notice = (known: Safekeeping, options?: ShowOptions) =>
  show(<LossNotice known={known} {...actions} />, { surface: 'popup', ...options });
const facts = (known: Safekeeping, options?: ShowOptions) =>
  show(<SafekeepingFacts known={known} onRestore={actions.onRestore} />, {
    surface: 'options',
    ...options,
  });

describe('the notice of a loss', () => {
  it('offers the newest copy of before, not those of what was written since', async () => {
    notice(LOST);
    await expect.element(page.getByRole('alert')).toHaveTextContent('341 notes');
    await page.getByRole('button', { name: 'Bring back 340 notes from the copy of 17' }).click();
    expect(actions.onRestore).toHaveBeenCalledWith(BACKUPS[1]);
    await page.getByRole('button', { name: 'Do without them' }).click();
    expect(actions.onDismiss).toHaveBeenCalledOnce();
  });

  it('says so where there is no copy', async () => {
    notice({ ...LOST, backups: BACKUPS.slice(0, 1) });
    await expect.element(page.getByRole('alert')).toHaveTextContent('no automatic copy');
    expect(page.getByRole('button').elements()).toHaveLength(1);
  });

  it('is not there where nothing was lost', () => {
    notice(SAFE);
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });
});

describe('what keeps the notes safe', () => {
  it.each([
    [true, 'also when the disk fills up'],
    [false, 'may clear your notes'],
    [null, 'is asked'],
  ])('says what the browser said: %s', async (persisted, words) => {
    facts({ ...SAFE, persisted });
    await expect.element(page.getByText(words)).toBeVisible();
  });

  it('lists the copies, and why the last was not made', async () => {
    facts({ ...SAFE, backupFailure: 'quota' });
    await expect.element(page.getByText('could not be made')).toBeVisible();
    await page.getByRole('button', { name: 'Bring back' }).nth(2).click();
    expect(actions.onRestore).toHaveBeenCalledWith(BACKUPS[2]);
  });
});

describe.each(['ar', 'en'] as const)('accessibility in %s', (locale) => {
  it.each(['light', 'dark'] as const)('%s', async (theme) => {
    notice(LOST, { locale, theme });
    await expectAccessible();
    facts({ ...SAFE, backupFailure: 'tooLarge' }, { locale, theme });
    await expectAccessible();
  });
});
