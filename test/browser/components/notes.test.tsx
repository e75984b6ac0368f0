import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import type { NoteText } from '../../../components/NoteEditor.tsx';
import { NotesFrame } from '../../../components/notes/NotesFrame.tsx';
import { NotesManager, type NotesManagerProps } from '../../../components/notes/NotesManager.tsx';
import type { NotesView } from '../../../components/notes/view.ts';
import type { FailureCode } from '../../../lib/failure.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { facetValues, filterNotes } from '../../../lib/notes/search/filters.ts';
import { groupNotes } from '../../../lib/notes/search/order.ts';
import { createNoteSearch } from '../../../lib/notes/search.ts';
import { FIRST_VIEW, KINDS, many } from './notes-samples.ts';
import { expectAccessible, hide, type ShowOptions, show } from './show.tsx';

const deeds = {
  onOpen: vi.fn(),
  onChange: vi.fn(async (): Promise<FailureCode | undefined> => undefined),
  unsaved: { of: vi.fn((): NoteText | undefined => undefined), keep: vi.fn(), drop: vi.fn() },
  onRemove: vi.fn(),
  onRestore: vi.fn(),
  onAttach: vi.fn(),
  onConfirm: vi.fn(),
  onTagAll: vi.fn(),
  onExport: vi.fn(),
};
beforeEach(async () => {
  vi.clearAllMocks();
  await page.viewport(1000, 800);
});
afterEach(hide);

interface TriedProps {
  readonly notes: readonly Note[];
  readonly view?: Partial<NotesView>;
  readonly more?: Partial<NotesManagerProps>;
}

/** The manager as its page has it: what is asked of it is done. */
function Tried({ notes, view: asked, more }: TriedProps) {
  const [view, setView] = useState<NotesView>({ ...FIRST_VIEW, ...asked });
  const found = createNoteSearch().find(notes, view.query);
  return (
    <NotesFrame onlyHere={false} onOnlyHere={() => {}} onOptions={() => {}}>
      <NotesManager
        total={notes.length}
        isWhole
        groups={groupNotes(filterNotes(found, view.filters), view.grouping)}
        facets={facetValues(found, view.filters)}
        view={view}
        knownTags={['موانئ', 'كلفة']}
        onView={setView}
        {...deeds}
        {...more}
      />
    </NotesFrame>
  );
}

const manager = (props: TriedProps, options?: ShowOptions) =>
  show(<Tried {...props} />, { surface: 'notes', ...options });
const rows = () => page.getByRole('article').elements();
const bodies = () => rows().map((row) => row.querySelector('.markdown')?.textContent ?? '');
const search = page.getByRole('searchbox', { name: 'Search notes' });

describe('the page of notes', () => {
  it('lists notes of every kind, the bin apart', () => {
    manager({ notes: KINDS });
    expect(rows()).toHaveLength(5);
    expect(rows()[0]?.querySelector('.markdown a')).toHaveAttribute('href', 'https://example.com/');
  });

  it('searches, and says how many are left', async () => {
    manager({ notes: KINDS });
    await search.fill('مقال');
    expect(bodies()).toEqual(['في كل مقال']);
    await expect.element(page.getByText('1 note', { exact: true })).toBeVisible();
    await search.fill('غائب');
    await expect.element(page.getByText('No note matches what you asked for.')).toBeVisible();
  });

  it('filters by what the notes have, and clears the filters', async () => {
    manager({ notes: KINDS });
    await page.getByRole('checkbox', { name: 'Place not found' }).click();
    expect(rows()).toHaveLength(1);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('checkbox', { name: 'Pink' }).click();
    await page.getByRole('checkbox', { name: 'Blue' }).click();
    expect(rows()).toHaveLength(2);
  });

  it('filters by days, both with it', async () => {
    manager({ notes: KINDS });
    await page.getByLabelText('From').fill('2024-10-19');
    expect(rows()).toHaveLength(0);
    await page.getByLabelText('From').fill('2024-10-17');
    await page.getByLabelText('To', { exact: true }).fill('2024-10-18');
    expect(rows()).toHaveLength(5);
  });

  it('narrows to a tag by pressing it', async () => {
    manager({ notes: KINDS });
    await page.getByRole('button', { name: 'للمتابعة' }).click();
    expect(rows()).toHaveLength(1);
  });

  it('groups by article and by name', async () => {
    manager({ notes: KINDS });
    await page.getByLabelText('Group').selectOptions('By name');
    const headings = () => page.getByRole('heading', { level: 2 }).elements();
    expect(headings().map(({ textContent }) => textContent)).toEqual([
      'عمّان1 note',
      'On no name4 notes',
    ]);
    await page.getByLabelText('Group').selectOptions('By article');
    expect(headings()).toHaveLength(1);
  });

  it('shows old and new words side by side, and asks', async () => {
    manager({ notes: KINDS });
    await page.getByRole('button', { name: 'Yes, it belongs there' }).click();
    await page.getByRole('button', { name: 'No, detach it' }).click();
    expect(deeds.onConfirm.mock.calls.map(([note, same]) => [note.id, same])).toEqual([
      [KINDS[1]?.id, true],
      [KINDS[1]?.id, false],
    ]);
  });

  it('attaches an orphan again, opens, deletes', async () => {
    manager({ notes: KINDS });
    await page.getByRole('button', { name: 'Attach again' }).click();
    expect(deeds.onAttach).toHaveBeenCalledWith(KINDS[2]);
    await page.getByRole('button', { name: 'Open in the article' }).first().click();
    expect(deeds.onOpen).toHaveBeenCalledWith(KINDS[0]);
    await page.getByRole('button', { name: 'Delete' }).first().click();
    expect(deeds.onRemove).toHaveBeenCalledWith([KINDS[0]]);
    await expect.poll(() => document.activeElement).toBe(rows()[1]);
  });

  it('shows the bin: what is in it is restored, or deleted for good', async () => {
    manager({ notes: KINDS });
    await page.getByRole('checkbox', { name: 'In the bin' }).click();
    await page.getByRole('button', { name: 'Restore' }).click();
    expect(deeds.onRestore).toHaveBeenCalledWith([KINDS[5]]);
    await page.getByRole('button', { name: 'Delete for good' }).click();
    expect(deeds.onRemove).toHaveBeenCalledWith([KINDS[5]]);
  });

  it('says that there are no notes, and that the bin is empty', async () => {
    manager({ notes: [] });
    await expect.element(page.getByText('No notes yet')).toBeVisible();
    const states = ['bin'] as const;
    manager({ notes: [], view: { filters: { ...FIRST_VIEW.filters, states } } });
    await expect.element(page.getByText('The bin is empty.')).toBeVisible();
  });

  it('edits in place; Escape leaves the editor alone', async () => {
    manager({ notes: KINDS });
    await page.getByRole('button', { name: 'Edit' }).first().click();
    await expect.element(page.getByLabelText('Your note')).toHaveFocus();
    await userEvent.keyboard('!{Control>}{Enter}{/Control}');
    expect(deeds.onChange).toHaveBeenCalledWith(
      KINDS[0],
      expect.objectContaining({ tags: ['موانئ', 'كلفة'] }),
    );
    await expect.element(page.getByLabelText('Your note')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Edit' }).first().click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByLabelText('Your note')).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(rows()[0]);
  });
});

describe('what is typed and not saved', () => {
  it('is kept as it is typed, and outlives Escape, but not Cancel', async () => {
    const { of, keep, drop } = deeds.unsaved;
    manager({ notes: KINDS });
    await page.getByRole('button', { name: 'Edit' }).nth(1).click();
    await page.getByLabelText('Your note').fill('two');
    expect(keep).toHaveBeenLastCalledWith(KINDS[1], expect.objectContaining({ body: 'two' }));
    await userEvent.keyboard('{Escape}');
    expect(drop).not.toHaveBeenCalled();
    of.mockReturnValueOnce({ body: 'two', tags: [], colour: 'blue' });
    await page.getByRole('button', { name: 'Edit' }).nth(1).click();
    await expect.element(page.getByLabelText('Your note')).toHaveValue('two');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(drop).toHaveBeenCalledWith(KINDS[1]);
  });

  it('is kept where saving fails, and let go where it succeeds', async () => {
    deeds.onChange.mockResolvedValueOnce('quota');
    manager({ notes: KINDS });
    await page.getByRole('button', { name: 'Edit' }).first().click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full');
    expect(deeds.unsaved.drop).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => deeds.unsaved.drop.mock.calls.length).toBe(1);
  });
});

describe('many notes', () => {
  it('draw what is on the screen, each with its number of all', () => {
    manager({ notes: many(10_000) });
    expect(rows().length).toBeLessThan(40);
    expect(rows()[0]).toHaveAttribute('aria-posinset', '1');
    expect(rows()[0]).toHaveAttribute('aria-setsize', '10000');
  });

  it('are walked by keyboard, to the very last', async () => {
    manager({ notes: many(500) });
    (rows()[0] as HTMLElement).focus();
    const focused = () => document.activeElement?.getAttribute('aria-posinset');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(focused).toBe('3');
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(focused).toBe('2');
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('500');
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toBe('1');
  });

  it('keep what is being written though it is scrolled away', async () => {
    manager({ notes: many(500) });
    await page.getByRole('button', { name: 'Edit' }).first().click();
    await userEvent.keyboard(' أيضا');
    window.scrollTo(0, 30_000);
    await expect.poll(() => bodies()[5]).not.toBe('ملاحظة 6');
    window.scrollTo(0, 0);
    await expect.element(page.getByLabelText('Your note')).toHaveValue('ملاحظة 1 أيضا');
  });

  it('are selected, and tagged, exported, deleted at once', async () => {
    const notes = many(300);
    manager({ notes });
    (rows()[0] as HTMLElement).focus();
    await userEvent.keyboard(' {ArrowDown}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-posinset')).toBe('2');
    await userEvent.keyboard(' ');
    const bar = page.getByRole('region', { name: 'Selected notes' });
    await expect.element(bar.getByText('2 selected')).toBeVisible();
    await bar.getByRole('button', { name: 'Tag' }).click();
    await bar.getByRole('combobox', { name: 'Tag' }).fill(' ميناء ');
    await bar.getByRole('button', { name: 'Add tag' }).click();
    expect(deeds.onTagAll).toHaveBeenCalledWith(notes.slice(0, 2), 'ميناء');
    await bar.getByRole('button', { name: 'Export' }).click();
    await bar.getByRole('button', { name: /CSV/ }).click();
    expect(deeds.onExport).toHaveBeenCalledWith(notes.slice(0, 2), 'csv');
    (rows()[1] as HTMLElement).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(bar.getByText('300 selected')).toBeVisible();
    await userEvent.keyboard('{Delete}');
    expect(deeds.onRemove).toHaveBeenCalledWith(notes);
    await userEvent.keyboard('{Escape}');
    await expect.element(bar).not.toBeInTheDocument();
  });

  it('rest below the bars when they are walked upwards, and the bar of the selection stays in sight', async () => {
    manager({ notes: many(200) });
    (rows()[0] as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{End}');
    const place = () => document.activeElement?.getAttribute('aria-posinset');
    await expect.poll(place).toBe('200');
    for (let i = 0; i < 8; i++) await userEvent.keyboard('{ArrowUp}');
    await expect.poll(place).toBe('192');
    const bar = document.querySelector('.selection-bar') as HTMLElement;
    const { bottom } = bar.getBoundingClientRect();
    expect(bottom).toBeGreaterThan(0);
    await expect
      .poll(() => document.activeElement?.getBoundingClientRect().top)
      .toBeGreaterThanOrEqual(bottom);
  });

  it('are selected from one to another with Shift', async () => {
    manager({ notes: many(20) });
    const box = (n: number) => page.getByRole('checkbox', { name: 'Select' }).nth(n);
    await box(0).click();
    await box(3).click({ modifiers: ['Shift'] });
    await expect.element(page.getByText('4 selected')).toBeVisible();
    (rows()[1] as HTMLElement).focus();
    await userEvent.keyboard('{Shift>} {/Shift}');
    await expect.element(page.getByText('1 selected')).toBeVisible();
  });

  it('are not acted on where another filter hides them', async () => {
    manager({ notes: many(20) });
    (rows()[0] as HTMLElement).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await search.fill('"ملاحظة 7"');
    await page
      .getByRole('region', { name: 'Selected notes' })
      .getByRole('button', { name: 'Delete' })
      .click();
    expect(deeds.onRemove.mock.calls[0]?.[0]).toHaveLength(1);
  });

  it('are searched from anywhere by /, which Escape clears', async () => {
    manager({ notes: many(20) });
    await userEvent.keyboard('/');
    await expect.element(search).toHaveFocus();
    await userEvent.keyboard('7/');
    await expect.element(search).toHaveValue('7/');
    await userEvent.keyboard('{Escape}');
    await expect.element(search).toHaveValue('');
  });
});

describe('a question before what cannot be undone', () => {
  it('is answered by its buttons or Escape, the harmless one first', async () => {
    const onConfirm = vi.fn();
    const onCancel = vi.fn();
    show(<ConfirmDialog words="?" action="Delete" onConfirm={onConfirm} onCancel={onCancel} />);
    await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await page.getByRole('button', { name: 'Delete' }).click();
    expect(onConfirm).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => onCancel.mock.calls.length).toBe(1);
  });
});

const expectNoOverflow = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
};

describe.each(['ar', 'en'] as const)('the page of notes in %s', (locale) => {
  it.each(['light', 'dark'] as const)('is accessible, %s', async (theme) => {
    const surface = { locale, theme, surface: 'notes' } as const;
    manager({ notes: KINDS, view: { grouping: 'article' } }, surface);
    await expectAccessible();
    for (const box of document.querySelectorAll<HTMLElement>('.pick input')) box.click();
    await expect.poll(() => document.querySelector('.selection-bar')).not.toBeNull();
    document.querySelectorAll<HTMLElement>('.selection-bar [aria-expanded]')[1]?.click();
    await expect.poll(() => document.querySelector('.formats')).not.toBeNull();
    await expectAccessible();
    manager({ notes: KINDS }, surface);
    document.querySelector<HTMLElement>('.note-foot .link:nth-child(2)')?.click();
    await expect.poll(() => document.querySelector('.editor')).not.toBeNull();
    await expectAccessible();
    manager({ notes: [] }, surface);
    await expectAccessible();
    show(<ConfirmDialog words="؟" action="x" onConfirm={() => {}} onCancel={() => {}} />, surface);
    await expectAccessible();
  });

  it('fits 320 pixels, its filters behind a button', async () => {
    await page.viewport(320, 600);
    manager({ notes: KINDS }, { locale });
    expectNoOverflow();
    const filters = document.querySelector('.filters') as HTMLElement;
    expect(filters.offsetHeight).toBe(0);
    document.querySelector<HTMLElement>('.narrow')?.click();
    await expect.poll(() => filters.offsetHeight).toBeGreaterThan(0);
    expectNoOverflow();
  });
});
