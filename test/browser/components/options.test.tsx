import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CorrectionList } from '../../../components/options/CorrectionList.tsx';
import { LevelChoice } from '../../../components/options/LevelChoice.tsx';
import { OptionsFrame } from '../../../components/options/OptionsFrame.tsx';
import { SiteList } from '../../../components/options/SiteList.tsx';
import type { Correction } from '../../../lib/corrections/correction.ts';
import { sampleCorrection } from '../../corrections/samples.ts';
import { expectAccessible, hide, type ShowOptions, show } from './show.tsx';

afterEach(hide);

const CORRECTIONS: readonly Correction[] = [
  sampleCorrection('الأمل', { action: 'hide' }),
  sampleCorrection('زنوبيا أحمد', { action: 'is', type: 'PER' }),
  sampleCorrection('CNN', { action: 'is', type: 'ORG' }),
];
const actions = { onQuery: vi.fn(), onRemove: vi.fn(), onChoose: vi.fn(), onSwitchOn: vi.fn() };

const list = (corrections: readonly Correction[], total = corrections.length, query = '') => (
  <CorrectionList
    corrections={corrections}
    total={total}
    query={query}
    onQuery={actions.onQuery}
    onRemove={actions.onRemove}
  />
);

function options(given?: ShowOptions, corrections = CORRECTIONS, hosts = ['news.example']) {
  const sections = [
    {
      id: 'recognition',
      title: 'Recognition',
      hint: 'How sure',
      content: <LevelChoice chosen="balanced" onChoose={actions.onChoose} />,
    },
    { id: 'corrections', title: 'Corrections', hint: 'What you said', content: list(corrections) },
    {
      id: 'sites',
      title: 'Sites',
      hint: 'Where it is off',
      content: <SiteList hosts={hosts} onSwitchOn={actions.onSwitchOn} />,
    },
  ];
  show(<OptionsFrame sections={sections} />, { surface: 'options', ...given });
}

describe('the page of options', () => {
  it('leads to each of its sections', () => {
    options();
    const links = page.getByRole('navigation').getByRole('link').elements();
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#recognition',
      '#corrections',
      '#sites',
    ]);
    expect(
      page
        .getByRole('region')
        .elements()
        .map(({ id }) => id),
    ).toEqual(['recognition', 'corrections', 'sites']);
  });

  it('fits a width of 320 pixels', async () => {
    await page.viewport(320, 640);
    options({ locale: 'ar' });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(414, 896);
  });
});

describe('the level of recognition', () => {
  it('is one of three, each explained, walked through by arrows', async () => {
    options();
    const group = page.getByRole('group', { name: 'Recognising names' });
    expect(group.getByRole('radio').elements()).toHaveLength(3);
    const balanced = page.getByRole('radio', { name: 'Balanced' });
    await expect.element(balanced).toBeChecked();
    await expect.element(balanced).toHaveAccessibleDescription('The best for most readers.');
    balanced.element().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(actions.onChoose).toHaveBeenLastCalledWith('everything');
    await page.getByText('Fewer mistakes').click();
    expect(actions.onChoose).toHaveBeenLastCalledWith('sure');
  });
});

describe('the list of corrections', () => {
  it('says what was said of each name, and takes one back', async () => {
    options();
    const rows = page.getByRole('region', { name: 'Corrections' }).getByRole('listitem');
    for (const [i, words] of ['Not a name', 'Person', 'Organisation'].entries())
      await expect.element(rows.nth(i)).toHaveTextContent(words);
    await page.getByRole('button', { name: 'Remove the correction of “⁨CNN⁩”' }).click();
    expect(actions.onRemove).toHaveBeenCalledWith(CORRECTIONS[2]);
  });

  it('is searched', async () => {
    options();
    await page.getByRole('searchbox', { name: 'Search corrections' }).fill('زنوبيا');
    expect(actions.onQuery).toHaveBeenLastCalledWith('زنوبيا');
    show(list([], 3, 'غائب'), { surface: 'options' });
    await expect.element(page.getByRole('status')).toHaveTextContent('No correction matches.');
  });

  it('shows thousands a page at a time', async () => {
    const many = Array.from({ length: 250 }, (_, i) =>
      sampleCorrection(`اسم ${i}`, { action: 'hide' }),
    );
    show(list(many), { surface: 'options' });
    await expect.element(page.getByRole('status')).toHaveTextContent('250 corrections');
    expect(page.getByRole('listitem').elements()).toHaveLength(100);
    await page.getByRole('button', { name: 'Show more' }).click();
    expect(page.getByRole('listitem').elements()).toHaveLength(200);
  });

  it('says how there could be one where there is none', async () => {
    show(list([]), { surface: 'options' });
    await expect.element(page.getByText('No corrections yet.')).toBeVisible();
  });
});

describe('the sites switched off', () => {
  it('are switched on again', async () => {
    options();
    await page.getByRole('button', { name: 'Switch on at ⁨news.example⁩' }).click();
    expect(actions.onSwitchOn).toHaveBeenCalledWith('news.example');
  });

  it('may be none', async () => {
    options(undefined, CORRECTIONS, []);
    await expect.element(page.getByText('Hamish works on every site.')).toBeVisible();
  });
});

describe.each(['ar', 'en'] as const)('options in %s', (locale) => {
  it.each(['light', 'dark'] as const)('are accessible, %s', async (theme) => {
    options({ locale, theme });
    await expectAccessible();
    options({ locale, theme }, [], []);
    await expectAccessible();
  });
});
