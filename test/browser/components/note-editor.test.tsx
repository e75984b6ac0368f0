import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteEditor, type NoteEditorProps } from '../../../components/NoteEditor.tsx';
import { NOTES } from './samples.ts';
import { expectAccessible, hide, type ShowOptions, show } from './show.tsx';

const onSave = vi.fn();
const onCancel = vi.fn();
beforeEach(() => vi.clearAllMocks());
afterEach(hide);

const editor = (props: Partial<NoteEditorProps> = {}, options?: ShowOptions) =>
  show(
    <NoteEditor quote="الكلفة نحو 3,5 مليار" onSave={onSave} onCancel={onCancel} {...props} />,
    options,
  );

const tagsShown = () =>
  [...document.querySelectorAll('.tags .tag bdi')].map(({ textContent }) => textContent);

describe('the editor of a note', () => {
  it('is ready to be written in, and saves what was written', async () => {
    editor();
    await userEvent.keyboard('ملاحظة');
    await page.getByLabelText('Tags, separated by commas').fill('موانئ، كلفة, ، موانئ');
    await page.getByRole('radio', { name: 'Green' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(onSave.mock.calls).toEqual([
      [{ body: 'ملاحظة', tags: ['موانئ', 'كلفة'], colour: 'green' }],
    ]);
  });

  it('saves once by Ctrl+Enter, from any of its fields', async () => {
    editor();
    await userEvent.keyboard('a{Control>}{Enter}{/Control}');
    await page.getByLabelText('Tags, separated by commas').click();
    await userEvent.keyboard('b{Control>}{Enter}{/Control}');
    expect(onSave.mock.calls.map(([{ body, tags }]) => [body, tags])).toEqual([
      ['a', []],
      ['a', ['b']],
    ]);
  });

  it('begins with the note that is changed', async () => {
    const [note] = NOTES;
    editor({ note });
    await expect.element(page.getByLabelText('Your note')).toHaveValue(note?.body ?? '');
    expect(tagsShown()).toEqual(['موانئ', 'كلفة']);
    await expect.element(page.getByRole('radio', { name: 'Yellow' })).toBeChecked();
  });

  it('tells of a failure in words, and keeps the text', async () => {
    editor();
    await userEvent.keyboard('مهم');
    editorAgain({ failure: 'quota' });
    await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full');
    await expect.element(page.getByLabelText('Your note')).toHaveValue('مهم');
  });

  it('does not save twice at once, and keeps the focus meanwhile', async () => {
    editor({ saving: true });
    const save = page.getByRole('button', { name: 'Saving…' });
    await save.click({ force: true });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(onSave).not.toHaveBeenCalled();
    await expect.element(save).toHaveFocus();
  });

  it('chooses a colour by arrow keys', async () => {
    editor();
    (page.getByRole('radio', { name: 'Yellow' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('radio', { name: 'Orange' })).toBeChecked();
  });

  it('ends a tag by comma or Enter, takes one away by its button and the last by Backspace', async () => {
    editor();
    const field = page.getByLabelText('Tags, separated by commas');
    await field.click();
    await userEvent.keyboard('أ،ب{Enter}ج, أ,');
    expect(tagsShown()).toEqual(['أ', 'ب', 'ج']);
    await page.getByRole('button', { name: /Remove the tag .*ب/ }).click();
    expect(tagsShown()).toEqual(['أ', 'ج']);
    await field.click();
    await userEvent.keyboard('{Backspace}');
    await expect.element(field).toHaveValue('ج');
    await userEvent.keyboard('د');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(onSave.mock.calls.map(([{ tags }]) => tags)).toEqual([['أ', 'جد']]);
  });

  it('offers the tags of other notes, those it has apart', () => {
    editor({ knownTags: ['موانئ', 'كلفة', 'أرقام'], note: NOTES[0] });
    const offers = [...document.querySelectorAll('datalist option')];
    expect(offers.map((offer) => (offer as HTMLOptionElement).value)).toEqual(['أرقام']);
  });

  it('can be on the name instead', async () => {
    editor({ nameHere: 'عمّان' });
    await page.getByRole('checkbox', { name: /عمّان/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(onSave.mock.calls.map(([{ onName }]) => onName)).toEqual([true]);
  });

  it('tells what is typed, and begins with what was typed before', async () => {
    const onText = vi.fn();
    editor({ onText, text: { body: 'ق', tags: ['أ'], colour: 'pink' }, note: NOTES[0] });
    expect(tagsShown()).toEqual(['أ']);
    await userEvent.keyboard('{End}ف');
    expect(onText).toHaveBeenLastCalledWith({ body: 'قف', tags: ['أ'], colour: 'pink' });
  });

  it('cancels', async () => {
    editor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('writes from the right in Arabic, and in the direction of what is written', async () => {
    editor({}, { locale: 'ar' });
    const area = page.getByLabelText('ملاحظتك');
    expect(getComputedStyle(area.element()).direction).toBe('rtl');
    await area.fill('English');
    expect(getComputedStyle(area.element()).direction).toBe('ltr');
  });

  /** The same editor with other props: its text stays with it. */
  function editorAgain(props: Partial<NoteEditorProps>) {
    show(
      <NoteEditor quote="الكلفة نحو 3,5 مليار" onSave={onSave} onCancel={onCancel} {...props} />,
      {
        keep: true,
      },
    );
  }
});

describe.each(['ar', 'en'] as const)('the editor in %s', (locale) => {
  it.each(['light', 'dark'] as const)('is accessible, %s', async (theme) => {
    editor({ failure: 'quota', onDelete: onCancel }, { locale, theme });
    await expectAccessible();
  });
});
