import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card } from '../../../components/Card.tsx';
import { EntityFacts } from '../../../components/EntityFacts.tsx';
import { FigureFacts } from '../../../components/FigureFacts.tsx';
import type { Figure } from '../../../lib/figures/figure.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { COST, DAY, HURT, MINISTER, NOTES, note, TEXT, WORKERS } from './samples.ts';
import { expectAccessible, hide, type ShowOptions, show } from './show.tsx';

afterEach(hide);

const actions = {
  onStep: vi.fn(),
  onAddNote: vi.fn(),
  onEditNote: vi.fn(),
  onConfirmNote: vi.fn(),
  onCorrect: vi.fn(),
  onSiteOff: vi.fn(),
  onClose: vi.fn(),
};

/** A note whose place is certain, but whose words are others now. */
const CHANGED: Note = (() => {
  const before = note(2, 'Check against the ministry’s own figure.', { colour: 'blue' });
  if (before.target.kind !== 'span') return before;
  const quote = { ...before.target.quote, exact: 'الكلفة نحو 4 مليارات دولار' };
  return { ...before, state: 'changed', proposal: { ...before.target, quote } };
})();

const personCard = (options?: ShowOptions) =>
  show(
    <Card
      title="الصفدي"
      category="PER"
      focused
      notes={NOTES.map((note, i) => (i === 1 ? CHANGED : note))}
      position={{ index: 2, count: 7 }}
      {...actions}
    >
      <EntityFacts entity={MINISTER} title="الصفدي" confidence={0.5} />
    </Card>,
    options,
  );

function figureCard(figure: Figure, options?: ShowOptions) {
  const start = TEXT.lastIndexOf('\n', figure.start) + 1;
  show(
    <Card
      title={TEXT.slice(figure.start, figure.end)}
      category="figure"
      focused={false}
      notes={[]}
      position={{ index: 1, count: 1 }}
      {...actions}
      onCorrect={undefined}
    >
      <FigureFacts
        figure={figure}
        sentence={TEXT.slice(start)}
        place={{ start: figure.start - start, end: figure.end - start }}
      />
    </Card>,
    options,
  );
}

describe('the card of a name', () => {
  it('says what it is, its other forms, its English name, that it is not sure', async () => {
    personCard();
    const card = page.getByRole('dialog', { name: 'الصفدي' });
    for (const words of ['Person', 'أيمن الصفدي', 'Ayman Safadi', 'Not certain', '2 of 7'])
      await expect.element(card).toHaveTextContent(words);
  });

  it('speaks Arabic, from right to left', async () => {
    personCard({ locale: 'ar' });
    const card = page.getByRole('dialog', { name: 'الصفدي' });
    for (const words of ['شخص', 'ورد أيضًا', 'غير مؤكد', '2 من 7'])
      await expect.element(card).toHaveTextContent(words);
    expect(getComputedStyle(card.element()).direction).toBe('rtl');
  });

  it('links outside in plain links that tell nothing of the article', async () => {
    personCard();
    const links = page.getByRole('link').elements() as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).toEqual([
      `https://ar.wikipedia.org/w/index.php?search=${encodeURIComponent('أيمن الصفدي')}`,
      'https://www.wikidata.org/wiki/Q28746506',
    ]);
    for (const { rel, target } of links)
      expect([rel, target]).toEqual(['noreferrer noopener', '_blank']);
  });

  it('takes the focus when asked to, and is walked through by Tab in reading order', async () => {
    personCard();
    await expect.element(page.getByRole('dialog')).toHaveFocus();
    const names: (string | null)[] = [];
    for (let i = 0; i < 13; i++) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = document;
      names.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? null);
    }
    expect(names).toEqual([
      'Close',
      'Search Arabic Wikipedia',
      'Wikidata',
      'Previous mention',
      'Next mention',
      'Edit',
      'Yes, it belongs there',
      'No, detach it',
      'Edit',
      'Edit',
      'Add note',
      'Correct',
      'Not on this site',
    ]);
  });

  it('tells what is pressed', async () => {
    personCard();
    await page.getByRole('button', { name: 'Next mention' }).click();
    await page.getByRole('button', { name: 'Previous mention' }).click();
    expect(actions.onStep.mock.calls).toEqual([[1], [-1]]);
    await page.getByRole('button', { name: 'Add note' }).click();
    expect(actions.onAddNote).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Edit' }).nth(1).click();
    expect(actions.onEditNote).toHaveBeenCalledWith(CHANGED);
    await page.getByRole('button', { name: 'Yes, it belongs there' }).click();
    await page.getByRole('button', { name: 'No, detach it' }).click();
    expect(actions.onConfirmNote.mock.calls).toEqual([
      [CHANGED, true],
      [CHANGED, false],
    ]);
    await page.getByRole('button', { name: 'Not on this site' }).click();
    expect(actions.onSiteOff).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(actions.onClose).toHaveBeenCalledOnce();
  });

  it('shows the words of page and reader as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    show(
      <Card
        title={hostile}
        focused={false}
        notes={NOTES.slice(0, 1).map((note) => ({ ...note, body: hostile, tags: [hostile] }))}
        position={{ index: 1, count: 1 }}
        {...actions}
      >
        <EntityFacts
          entity={{ ...MINISTER, name: hostile, english: hostile }}
          title=""
          confidence={1}
        />
      </Card>,
    );
    expect(document.querySelector('img')).toBeNull();
    await expect.element(page.getByRole('heading')).toHaveTextContent(hostile);
  });
});

describe('a name corrected from its card', () => {
  it('offers what it can be, once asked to', async () => {
    personCard();
    await expect.element(page.getByRole('button', { name: 'Place' })).not.toBeInTheDocument();
    const correct = page.getByRole('button', { name: 'Correct' });
    await expect.element(correct).toHaveAttribute('aria-expanded', 'false');
    await correct.click();
    await expect.element(correct).toHaveAttribute('aria-expanded', 'true');
    const choices = page.getByRole('group', { name: 'In every article this is:' });
    await expect.element(choices).toBeVisible();
    expect(
      choices
        .getByRole('button')
        .elements()
        .map((button) => button.textContent),
    ).toEqual(['Person', 'Place', 'Organisation', 'Other name', 'Not a name']);
  });

  it.each([
    ['Place', { action: 'is', type: 'LOC' }],
    ['Person', { action: 'is', type: 'PER' }],
    ['Not a name', { action: 'hide' }],
  ])('is said to be: %s', async (words, verdict) => {
    personCard();
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByRole('button', { name: words, exact: true }).click();
    expect(actions.onCorrect).toHaveBeenLastCalledWith(verdict);
  });

  it('is reached by keyboard: the choices come next after the button', async () => {
    personCard();
    page.getByRole('button', { name: 'Correct' }).element().focus();
    await userEvent.keyboard('{Enter}{Tab}{Tab}');
    await expect.element(page.getByRole('button', { name: 'Person' })).toHaveFocus();
  });

  it('is not offered for a figure', () => {
    figureCard(COST);
    expect(page.getByRole('button', { name: 'Correct' }).elements()).toEqual([]);
  });
});

describe('the card of a figure', () => {
  it.each([
    ['a range', WORKERS, ['People', '10,000 – 12,000', 'عامل']],
    ['money', COST, ['Money', 'about 3,500,000,000', 'دولار']],
    ['a lower bound', HURT, ['Casualties', 'at least 140']],
    ['a date', DAY, ['Date', '17 October 2024']],
  ])('writes out %s', async (_, figure, expected) => {
    figureCard(figure);
    for (const words of expected)
      await expect.element(page.getByRole('dialog')).toHaveTextContent(words);
  });

  it('shows its sentence, and where it stands in it', () => {
    figureCard(COST);
    const mark = document.querySelector('blockquote mark');
    expect(mark?.textContent).toBe('نحو 3,5 مليار دولار');
    expect(mark?.parentElement?.textContent).toContain('وأضاف الصفدي أن الكلفة نحو');
  });
});

describe.each(['ar', 'en'] as const)('cards in %s', (locale) => {
  it.each(['light', 'dark'] as const)('are accessible, %s', async (theme) => {
    personCard({ locale, theme });
    await expectAccessible();
    await page.getByRole('button', { name: /^(تصحيح|Correct)$/ }).click();
    await expectAccessible();
    figureCard(COST, { locale, theme });
    await expectAccessible();
  });
});
