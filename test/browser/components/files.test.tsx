import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ImportState } from '../../../components/notes/ImportChoice.tsx';
import { NotesSection } from '../../../components/options/NotesSection.tsx';
import { expectAccessible, hide, type ShowOptions, show } from './show.tsx';

const incoming = { onFile: vi.fn(), onConfirm: vi.fn(), onCancel: vi.fn() };
const onExport = vi.fn();
const onManage = vi.fn();
beforeEach(() => vi.clearAllMocks());
afterEach(hide);

const section = (state: ImportState, options?: ShowOptions) =>
  show(
    <section>
      <h2>x</h2>
      <NotesSection incoming={{ state, ...incoming }} onExport={onExport} onManage={onManage} />
    </section>,
    { surface: 'options', ...options },
  );

const none = { new: 0, changed: 0, same: 0, conflicting: 0 };
const preview = (conflicting: number): ImportState => ({
  status: 'preview',
  file: 'hamish-notes.json',
  report: {
    notes: { new: 1234, changed: 2, same: 3, conflicting },
    corrections: { ...none, new: 1 },
    skipped: 5,
  },
});

describe('the options’ part on notes', () => {
  it('saves in four formats, and leads to the page of notes', async () => {
    section({ status: 'idle' });
    for (const name of [/Hamish \(JSON\)/, /Markdown/, /CSV/, /JSON-LD/])
      await page.getByRole('button', { name }).click();
    expect(onExport.mock.calls.flat()).toEqual(['json', 'markdown', 'csv', 'jsonld']);
    await page.getByRole('button', { name: 'Open the notes' }).click();
    expect(onManage).toHaveBeenCalledOnce();
  });

  it('takes a file, the same one twice too', async () => {
    section({ status: 'idle' });
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    const file = new File(['{}'], 'a.json');
    await userEvent.upload(input, file);
    await userEvent.upload(input, file);
    expect(incoming.onFile.mock.calls.map(([{ name }]) => name)).toEqual(['a.json', 'a.json']);
  });

  it('shows what a file holds, and asks', async () => {
    section(preview(0));
    const row = page.getByRole('row', { name: 'New 1,234' });
    await expect.element(row).toHaveTextContent('New1,2341');
    await expect.element(page.getByRole('group')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    expect(incoming.onConfirm).toHaveBeenCalledWith('both');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(incoming.onCancel).toHaveBeenCalledOnce();
  });

  it('asks which version is kept where both were changed', async () => {
    section(preview(2));
    await page.getByRole('radio', { name: 'Take the file’s' }).click();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    expect(incoming.onConfirm).toHaveBeenCalledWith('theirs');
  });

  it('shows how far it is, and takes no other file meanwhile', async () => {
    section({ status: 'importing', done: 0.25 });
    await expect
      .element(page.getByRole('progressbar', { name: 'Importing…' }))
      .toHaveAttribute('value', '0.25');
    const click = vi.spyOn(HTMLInputElement.prototype, 'click');
    await page.getByRole('button', { name: 'Choose a file…' }).click({ force: true });
    expect(click).not.toHaveBeenCalled();
    click.mockRestore();
  });

  it('tells in words what is wrong with a file', async () => {
    section({ status: 'failed', failure: 'importUnknown' });
    await expect.element(page.getByRole('status')).not.toBeEmptyDOMElement();
  });
});

describe.each(['ar', 'en'] as const)('the options’ part on notes in %s', (locale) => {
  it.each(['light', 'dark'] as const)('is accessible, %s', async (theme) => {
    for (const state of [
      { status: 'idle' },
      { status: 'reading', done: 0.5 },
      preview(2),
      { status: 'failed', failure: 'importInvalid' },
    ] as const) {
      section(state, { locale, theme });
      await expectAccessible();
    }
  });

  it('fits 320 pixels', async () => {
    await page.viewport(320, 600);
    section(preview(2), { locale });
    expect(document.documentElement.scrollWidth).toBe(320);
  });
});
