import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ArticlePanel, type ArticlePanelProps } from '../../../components/ArticlePanel.tsx';
import type { NoteText } from '../../../components/NoteEditor.tsx';
import { NotesPanel, type NotesPanelProps } from '../../../components/NotesPanel.tsx';
import { Tabs } from '../../../components/Tabs.tsx';
import { Messages, Toast } from '../../../components/Toast.tsx';
import type { FailureCode } from '../../../lib/failure.ts';
import type { Figure } from '../../../lib/figures/figure.ts';
import { ARTICLE, COST, DAY, FIGURES, HURT, NOTES, note, SHARE, TEXT, WORKERS } from './samples.ts';
import { expectAccessible, hide, type ShowOptions, show } from './show.tsx';

const article = {
  /** The line: each of the samples' sentences is one. */
  sentenceOf: ({ start, end }: Figure) => ({
    start: TEXT.lastIndexOf('\n', start) + 1,
    end: TEXT.indexOf('\n', end) < 0 ? TEXT.length : TEXT.indexOf('\n', end),
  }),
  onJump: vi.fn(),
  onCopyFigures: vi.fn(),
  onSaveFigures: vi.fn(),
  onSite: vi.fn(),
  onNotePage: vi.fn(),
  onHighlight: vi.fn(),
};
const notes = {
  onOpen: vi.fn(),
  onChange: vi.fn(async (): Promise<FailureCode | undefined> => undefined),
  onRemove: vi.fn(),
  onAttach: vi.fn(),
  unsaved: { of: vi.fn((): NoteText | undefined => undefined), keep: vi.fn(), drop: vi.fn() },
  onQuery: vi.fn(),
  onExport: vi.fn(),
  onAll: vi.fn(),
};
beforeEach(() => vi.clearAllMocks());
afterEach(hide);

const articlePanel = (state: ArticlePanelProps['state'], options?: ShowOptions) =>
  show(<ArticlePanel state={state} {...article} />, { surface: 'popup', ...options });
const notesPanel = (props: Partial<NotesPanelProps> = {}, options?: ShowOptions) =>
  show(<NotesPanel notes={NOTES} total={NOTES.length} query="" {...notes} {...props} />, {
    surface: 'popup',
    ...options,
  });

describe('the article’s panel', () => {
  it('lists names by category with their counts, and jumps to them', async () => {
    articlePanel(ARTICLE);
    for (const name of ['People', 'Places', 'Organisations', 'Other names', 'Figures'])
      await expect.element(page.getByRole('region', { name })).toBeVisible();
    await page.getByRole('button', { name: 'أيمن الصفدي ×2' }).click();
    expect(article.onJump).toHaveBeenCalledWith(26, 37);
  });

  const order = () =>
    page
      .getByRole('row')
      .elements()
      .flatMap((row) => row.querySelector('td:nth-child(2)')?.textContent ?? []);

  it('sorts the figures, and says how', async () => {
    articlePanel(ARTICLE);
    await page.getByRole('button', { name: 'Value' }).click();
    expect(order()).toEqual([
      'about 3,500,000,000 دولار',
      '10,000 – 12,000 عامل',
      'at least 140 شخصا',
      '70%',
      expect.stringContaining('17 October 2024'),
    ]);
    const head = page.getByRole('columnheader', { name: 'Value' });
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
    await page.getByRole('button', { name: 'Value' }).click();
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
    expect(order().at(0)).toBe('70%');
    await page.getByRole('button', { name: 'Kind' }).click();
    await expect.element(head).toHaveAttribute('aria-sort', 'none');
  });

  it('shows each figure’s sentence, cut to two lines until its row has the focus', async () => {
    articlePanel(ARTICLE);
    const sentences = () => [...document.querySelectorAll<HTMLElement>('.sentence')];
    expect(sentences().map(({ textContent }) => textContent)).toEqual([
      TEXT.split('\n')[0],
      ...new Array(3).fill(TEXT.split('\n')[1]),
      TEXT.split('\n')[2],
    ]);
    for (const sentence of sentences()) {
      const lines = Number.parseFloat(getComputedStyle(sentence).lineHeight);
      expect(sentence.getBoundingClientRect().height).toBeLessThanOrEqual(2 * lines + 1);
    }
    const [, , , day] = sentences();
    const mark = day?.querySelector('mark');
    expect(mark?.textContent).toBe('17 أكتوبر 2024');
    const far = day?.querySelector('.far');
    expect(far?.getBoundingClientRect().width).toBeLessThanOrEqual(1);
    page.getByRole('button', { name: '17 أكتوبر 2024' }).element().focus();
    expect(far?.getBoundingClientRect().width).toBeGreaterThan(50);
  });

  it.each([360, 400])('fits the figures into %d pixels', (width) => {
    for (const locale of ['ar', 'en'] as const) {
      articlePanel(ARTICLE, { locale });
      document.body.style.width = `${width}px`;
      for (const table of document.querySelectorAll('table'))
        expect(table.scrollWidth).toBeLessThanOrEqual(width);
      document.body.style.width = '';
    }
  });

  it('hands out the figures in the order in which they are shown', async () => {
    articlePanel(ARTICLE);
    await page.getByRole('button', { name: 'Copy' }).click();
    expect(article.onCopyFigures).toHaveBeenCalledWith(FIGURES);
    await page.getByRole('button', { name: 'Value' }).click();
    await page.getByRole('button', { name: 'Save CSV' }).click();
    expect(article.onSaveFigures).toHaveBeenCalledWith([COST, WORKERS, HURT, SHARE, DAY]);
  });

  it('jumps to a figure', async () => {
    articlePanel(ARTICLE);
    await page.getByRole('button', { name: 'نحو 3,5 مليار دولار' }).click();
    expect(article.onJump).toHaveBeenCalledWith(COST.start, COST.end);
  });

  const other = { url: 'https://a.example/', host: 'a.example' };
  it('offers to highlight a page that looks like no article', async () => {
    articlePanel({ status: 'not-article', ...other }, { locale: 'ar' });
    await page.getByRole('button', { name: 'أبرز هذه الصفحة' }).click();
    expect(article.onHighlight).toHaveBeenCalledOnce();
  });

  it('switches a site on and off', async () => {
    articlePanel({ status: 'off', ...other });
    await page.getByRole('button', { name: 'Switch on for this site' }).click();
    articlePanel(ARTICLE);
    await page.getByRole('button', { name: 'Switch off for this site' }).click();
    expect(article.onSite.mock.calls).toEqual([
      ['a.example', true],
      ['news.example', false],
    ]);
  });

  it.each([
    ['unreachable', { status: 'unreachable' }, 'cannot work on this page'],
    ['unsupported', { status: 'unsupported', ...other }, 'a newer version is needed'],
    ['failed', { status: 'failed', failure: 'stale', ...other }, 'reload this page'],
    ['loading', { status: 'loading' }, 'Reading the page'],
  ] as const)('says why there is nothing: %s', async (_, state, words) => {
    articlePanel(state);
    await expect.element(page.getByText(words)).toBeVisible();
  });
});

describe('the notes’ panel', () => {
  it('teaches where there is no note yet', async () => {
    notesPanel({ notes: [], total: 0 }, { locale: 'ar' });
    await expect.element(page.getByText('لا ملاحظات بعد')).toBeVisible();
    await expect.element(page.getByText('أضف ملاحظة')).toBeVisible();
  });

  it('shows quote, words, tags, title and date, and a note whose place is lost', async () => {
    notesPanel({ orphans: NOTES.slice(2).map(({ id }) => id) });
    const items = page.getByRole('listitem');
    for (const words of ['الكلفة نحو', 'للمقارنة', 'موانئ', 'قمة في عمّان', '18 Oct 2024'])
      await expect.element(items.first()).toHaveTextContent(words);
    await expect.element(items.last()).toHaveTextContent('Its place was not found');
    await page.getByRole('button', { name: 'Attach again' }).click();
    expect(notes.onAttach).toHaveBeenCalledWith(NOTES[2]);
  });

  it('searches, exports, opens, deletes', async () => {
    notesPanel();
    await page.getByRole('button', { name: 'All notes' }).click();
    expect(notes.onAll).toHaveBeenCalledOnce();
    await page.getByRole('searchbox', { name: 'Search notes' }).fill('م');
    expect(notes.onQuery).toHaveBeenCalledWith('م');
    await page.getByRole('button', { name: 'Export as JSON' }).click();
    expect(notes.onExport).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Open in the article' }).first().click();
    expect(notes.onOpen).toHaveBeenCalledWith(NOTES[0]);
    await page.getByRole('button', { name: 'Delete' }).nth(1).click();
    expect(notes.onRemove).toHaveBeenCalledWith(NOTES[1]);
  });

  it('edits a note in its place', async () => {
    notesPanel({ notes: NOTES.slice(0, 1) });
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabelText('Your note').fill('أخرى');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(notes.onChange).toHaveBeenCalledWith(NOTES[0], {
      body: 'أخرى',
      tags: ['موانئ', 'كلفة'],
      colour: 'yellow',
    });
    await expect.element(page.getByLabelText('Your note')).not.toBeInTheDocument();
  });

  it('keeps the editor and its text where saving failed', async () => {
    notes.onChange.mockResolvedValueOnce('quota');
    notesPanel({ notes: NOTES.slice(0, 1) });
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabelText('Your note').fill('أخرى');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full');
    await expect.element(page.getByLabelText('Your note')).toHaveValue('أخرى');
  });

  it('draws many notes by and by', async () => {
    const many = Array.from({ length: 120 }, (_, i) => note(i, `ملاحظة ${i}`));
    notesPanel({ notes: many, total: 120 });
    await expect.element(page.getByText('120 notes')).toBeVisible();
    expect(page.getByRole('listitem').elements()).toHaveLength(50);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByRole('button', { name: 'Show more' }).click();
    expect(page.getByRole('listitem').elements()).toHaveLength(120);
    await expect.element(page.getByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });
});

const tabs = (chosen: 'article' | 'notes', onChoose: (id: 'article' | 'notes') => void) => (
  <Tabs
    chosen={chosen}
    onChoose={onChoose}
    tabs={[
      { id: 'article', label: 'المقال' },
      { id: 'notes', label: 'الملاحظات' },
    ]}
  />
);

describe('tabs', () => {
  it.each([
    ['ar', '{ArrowLeft}'],
    ['en', '{ArrowRight}'],
  ] as const)('step in the reading direction: %s', async (locale, key) => {
    const choose = vi.fn();
    show(tabs('article', choose), { locale, surface: 'popup' });
    await page.getByRole('tab', { name: 'المقال' }).click();
    await userEvent.keyboard(`${key}{Home}{End}`);
    expect(choose.mock.calls.flat()).toEqual(['article', 'notes', 'article', 'notes']);
    await expect.element(page.getByRole('tab', { name: 'الملاحظات' })).toHaveFocus();
  });
});

describe('messages', () => {
  it('are told in a region that was there before, with the way back', async () => {
    const undo = vi.fn();
    show(<Messages>{null}</Messages>);
    await expect.element(page.getByRole('status')).toBeInTheDocument();
    show(
      <Messages>
        <Toast text="Note deleted" action={{ label: 'Undo', run: undo }} />
      </Messages>,
      { keep: true },
    );
    await expect.element(page.getByRole('status')).toHaveTextContent('Note deleted');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe.each(['ar', 'en'] as const)('the popup in %s', (locale) => {
  it.each(['light', 'dark'] as const)('is accessible, %s', async (theme) => {
    const surface = { locale, theme, surface: 'popup' } as const;
    articlePanel(ARTICLE, surface);
    await expectAccessible();
    articlePanel({ status: 'off', url: 'https://a.example/', host: 'a.example' }, surface);
    await expectAccessible();
    notesPanel({}, surface);
    await expectAccessible();
    notesPanel({ notes: [], total: 0 }, surface);
    await expectAccessible();
    show(
      <>
        {tabs('notes', () => {})}
        <div role="tabpanel" id="panel-notes" aria-labelledby="tab-notes">
          <NotesPanel notes={NOTES} total={3} query="" {...notes} />
        </div>
        <Messages>
          <Toast text="حُذفت" action={{ label: 'تراجع', run: () => {} }} />
        </Messages>
      </>,
      surface,
    );
    await expectAccessible();
  });

  it('fits 320 pixels', async () => {
    await page.viewport(320, 600);
    articlePanel(ARTICLE, { locale });
    expect(document.documentElement.scrollWidth).toBe(320);
    notesPanel({}, { locale });
    expect(document.documentElement.scrollWidth).toBe(320);
  });
});
