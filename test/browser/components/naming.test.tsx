import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NamingCard } from '../../../components/NamingCard.tsx';
import { SelectionButtons } from '../../../components/SelectionButtons.tsx';
import { expectAccessible, hide, type ShowOptions, show } from './show.tsx';

afterEach(hide);

const actions = { onChoose: vi.fn(), onClose: vi.fn(), onWrite: vi.fn(), onName: vi.fn() };

const naming = (options?: ShowOptions) =>
  show(
    <NamingCard name="زنوبيا أحمد" onChoose={actions.onChoose} onClose={actions.onClose} />,
    options,
  );

describe('the card that asks what selected words are', () => {
  it('takes the focus, and tells what is chosen', async () => {
    naming();
    const card = page.getByRole('dialog', { name: 'زنوبيا أحمد' });
    await expect.element(card).toHaveFocus();
    await page.getByRole('button', { name: 'Organisation' }).click();
    expect(actions.onChoose).toHaveBeenCalledWith({ action: 'is', type: 'ORG' });
    await page.getByRole('button', { name: 'Close' }).click();
    expect(actions.onClose).toHaveBeenCalledOnce();
  });

  it('does not ask whether they are no name: nobody said that they were', () => {
    naming();
    expect(page.getByRole('button', { name: 'Not a name' }).elements()).toEqual([]);
  });
});

describe('the buttons beside a selection', () => {
  it('offer a note, and a name where it can be one', async () => {
    show(<SelectionButtons onWrite={actions.onWrite} onName={actions.onName} />);
    await page.getByRole('button', { name: 'Name' }).click();
    expect(actions.onName).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Note' }).click();
    expect(actions.onWrite).toHaveBeenCalledOnce();
    show(<SelectionButtons onWrite={actions.onWrite} />);
    expect(page.getByRole('button').elements()).toHaveLength(1);
  });
});

describe.each(['ar', 'en'] as const)('naming in %s', (locale) => {
  it.each(['light', 'dark'] as const)('is accessible, %s', async (theme) => {
    naming({ locale, theme });
    await expectAccessible();
    show(<SelectionButtons onWrite={actions.onWrite} onName={actions.onName} />, { locale, theme });
    await expectAccessible();
  });
});
