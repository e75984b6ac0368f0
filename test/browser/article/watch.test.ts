import { afterEach, describe, expect, it, vi } from 'vitest';
import { type WatchOptions, watchArticle } from '../../../lib/article/watch.ts';

const SETTLE = 20;
let stop = () => {};
afterEach(() => {
  stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** A page with an article and a sidebar, and a watcher on it whose calls are counted. */
function watched(options: Partial<WatchOptions> = {}) {
  document.body.innerHTML = '<article><p>وصل الوفد صباح اليوم.</p></article><div>جانب</div>';
  const article = document.querySelector('article') as HTMLElement;
  const side = document.querySelector('div') as HTMLElement;
  const onChange = vi.fn();
  stop = watchArticle(document, onChange, {
    ignore: (node) => node instanceof Element && node.localName === 'x-own',
    roots: () => [article],
    settle: SETTLE,
    ...options,
  });
  return { article, side, onChange };
}

const append = (parent: Element, html: string) => parent.insertAdjacentHTML('beforeend', html);
/** Long enough for a wait and the idle moment after it. */
const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLE * 8));
const LONG = 'خبر '.repeat(200);

describe('watchArticle', () => {
  it.each<[string, (page: ReturnType<typeof watched>) => void]>([
    ['a paragraph comes', ({ article }) => append(article, '<p>وغادر مساء.</p>')],
    ['a paragraph goes', ({ article }) => article.firstElementChild?.remove()],
    ['words change', ({ article }) => article.firstElementChild?.firstChild?.replaceWith('غيرها')],
    [
      'text is set',
      ({ article }) => {
        (article.firstElementChild?.firstChild as Text).data = 'غيرها';
      },
    ],
    ['a part is shown', ({ article }) => article.firstElementChild?.classList.add('open')],
    ['an article comes elsewhere', ({ side }) => append(side, `<p>${LONG}</p>`)],
    ['the article goes', ({ article }) => article.remove()],
  ])('calls back once when %s', async (_, change) => {
    const page = watched();
    change(page);
    await vi.waitFor(() => expect(page.onChange).toHaveBeenCalledTimes(1));
    await settled();
    expect(page.onChange).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (page: ReturnType<typeof watched>) => void]>([
    ['a clock ticks elsewhere', ({ side }) => append(side, '<b>12:04</b>')],
    ['a script comes', ({ side }) => append(side, `<script type="text/plain">${LONG}</script>`)],
    ['blanks come', ({ article }) => article.append(' \n ')],
    ['something is shown elsewhere', ({ side }) => side.classList.add('open')],
    ['its own element comes', ({ article }) => append(article, '<x-own>بطاقة</x-own>')],
    ['an image comes', ({ article }) => append(article, '<img alt="">')],
    [
      'an empty part changes its looks',
      ({ article }) => {
        const image = document.createElement('figure');
        article.append(image);
        image.classList.add('loaded');
      },
    ],
  ])('stays silent when %s', async (_, change) => {
    const page = watched();
    change(page);
    await settled();
    expect(page.onChange).not.toHaveBeenCalled();
  });

  it('looks everywhere once the article has gone', async () => {
    const { article, side, onChange } = watched();
    article.remove();
    await settled();
    onChange.mockClear();
    append(side, '<p>وصل وفد آخر.</p>');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  });

  it('takes a burst for one change', async () => {
    const { article, onChange } = watched();
    for (let i = 0; i < 100; i++) append(article, `<p>فقرة ${i}</p>`);
    await settled();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('looks ever more seldom at a page that never rests, and as before at one that did', async () => {
    vi.useFakeTimers({
      toFake: [
        'setTimeout',
        'clearTimeout',
        'requestIdleCallback',
        'cancelIdleCallback',
        'performance',
      ],
    });
    const { article, onChange } = watched();
    const fight = async (milliseconds: number) => {
      for (let i = 0; i < milliseconds / SETTLE; i++) {
        article.append('كلمة ');
        await vi.advanceTimersByTimeAsync(SETTLE);
      }
    };
    await fight(SETTLE * 100);
    expect(onChange.mock.calls.length).toBeGreaterThan(2);
    expect(onChange.mock.calls.length).toBeLessThan(9);
    await vi.advanceTimersByTimeAsync(SETTLE * 10_000);
    onChange.mockClear();
    await fight(SETTLE * 20);
    expect(onChange).toHaveBeenCalled();
  });

  it('says nothing any more once stopped, not even what was pending', async () => {
    const { article, onChange } = watched();
    append(article, '<p>وغادر مساء.</p>');
    await Promise.resolve();
    stop();
    append(article, '<p>ثم عاد.</p>');
    await settled();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('watches the whole page where it is told of no article', async () => {
    document.body.innerHTML = '<div>جانب</div>';
    const onChange = vi.fn();
    stop = watchArticle(document, onChange, { ignore: () => false, settle: SETTLE });
    append(document.body, '<b>12:04</b>');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  });
});
