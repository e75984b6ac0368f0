import { foldText } from '../arabic/fold.ts';
import { isElement, isLink, type Letters } from './letters.ts';

/** Parts of a page that are not its article, by element and role (HTML Standard, ARIA landmarks). */
const ASIDE_ELEMENTS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'amp-sidebar']);
const ASIDE_ROLES = new Set(
  'navigation complementary search contentinfo banner dialog menu toolbar'.split(' '),
);

/**
 * What sites call such parts in class and id, as whole words of them. `tag` and `widget` only where they are the last
 * or the first: WordPress calls an article `tag-syria`, and Elementor a paragraph `elementor-widget`.
 */
const ASIDE_NAMES = new RegExp(
  `(?:^|[-_\\s])(?:${[
    'related\\w*|recommend\\w*|more-?(?:news|stories|articles|topics)|read-?(?:also|more|next)|also-?read|see-?also',
    'most-?(?:read|viewed|popular)|trending|popular(?:-?posts)?|latest(?:-?(?:news|posts))?|up-?next|next-?(?:post|article)',
    'side-?bar\\w*|comments?|respond|disqus\\w*|replies|shar(?:e|es|ing)|sharedaddy|addthis\\w*|social\\w*',
    'newsletter\\w*|subscri\\w+|promo\\w*|advert\\w*|ads?|adsense|adsbygoogle|sponsor\\w*|taboola\\w*|outbrain\\w*|banner\\w*|ticker',
    'breadcrumbs?|menu|navbar|nav|footer|tag-?cloud|tag-?list|author-?(?:box|bio|info)|about-?author',
    'cookie\\w*|consent|pagination|paging|pager|rating|login|toolbar|print-?link|print-?only|sr-only|screen-reader\\w*|visually-?hidden',
  ].join('|')})(?=[-_\\s]|$)|(?:^|[-_\\s])tags?(?=\\s|$)|(?:^|\\s)widget(?=[_\\s]|$)`,
  'i',
);

/** Words that head what is no part of the article, folded: اقرأ أيضا، أخبار ذات صلة، شاهد أيضا، تابعونا على… */
const ASIDE_LABEL =
  /^[\s«"(*|•-]*(?:[ايا]?قرا(?:وا)? (?:ايضا|المزيد|كذلك)|شاهد(?:وا)? (?:ايضا|المزيد)|طالع ايضا|انظر ايضا|(?:اخبار|مواضيع|موضوعات|مقالات|مواد) (?:ذات صله|متعلقه|مشابهه)|المزيد (?:من|حول|عن)|قد يعجبك|قد يهمك|تابعو?نا|اشترك|للاشتراك|شارك(?:ها)?|الاكثر (?:قراءه|مشاهده)|كلمات (?:مفتاحيه|دلاليه|دليليه)|الوسوم|التعليقات|اضف تعليق|اترك تعليق)/;
const LONGEST_LABELLED = 150;

/** Their classes name the article's subjects and settings. */
const BODY_ELEMENTS = new Set(['article', 'main', 'h1', 'p', 'figure', 'blockquote']);

/** `no-share`, `has-sidebar`: names of what an element is like, not of what it is. */
const SETTINGS = /(?:^|\s)(?:no|not|has|with|without|is|show|hide)[-_]\S*/gi;
const BODY_NAMES =
  /(?:article|entry|post|story|news)[-_]*(?:body|content|text)(?:[-_\s]|$)|articleBody|StoryBody/;

const LISTS = new Set(['ul', 'ol', 'div', 'section', 'table']);
const LINES = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'span', 'strong']);
/** A part of nothing but links: a list of them from so many letters, a line from so many. */
const LINK_LIST = { letters: 40, share: 0.8 };
const LINK_LINE = { letters: 20, share: 0.9 };

/**
 * The outermost parts under `root` that are not the article: navigation, related stories, comments, advertisements.
 * A part that holds most of the root's text is the article whatever its name: sites wrap whole pages in a form, or in
 * `has-sidebar`. Linear in the number of elements.
 */
export function findAsides(root: Element, of: Letters): Set<Element> {
  const asides = new Set<Element>();
  const { all, linked } = of(root);
  const most = (all - linked) / 2;
  // Where the root is navigation itself, its links are what there is to read.
  const judgeLinks = linked < all / 2;
  const pending: Element[] = [root];
  for (let element = pending.pop(); element; element = pending.pop())
    for (let child = element.lastChild; child; child = child.previousSibling) {
      if (!isElement(child)) continue;
      const count = of(child);
      const isSmall = count.all - count.linked <= most;
      if (isSmall && (isNamedAside(child) || (judgeLinks && isLinks(child, of)))) asides.add(child);
      else pending.push(child);
    }
  return asides;
}

/** By element, role, class or id alone. */
export function isNamedAside(element: Element): boolean {
  const role = element.getAttribute('role');
  if (ASIDE_ELEMENTS.has(element.localName) || (role !== null && ASIDE_ROLES.has(role)))
    return true;
  if (BODY_ELEMENTS.has(element.localName)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return (
    names.length > 1 &&
    ASIDE_NAMES.test(names.replace(SETTINGS, '')) &&
    !BODY_NAMES.test(names) &&
    element.getAttribute('itemprop') !== 'articleBody'
  );
}

function isLinks(element: Element, of: Letters): boolean {
  const { localName } = element;
  const { all, linked } = of(element);
  const isDense = ({ letters, share }: { letters: number; share: number }) =>
    all > letters && linked > all * share;
  if (LISTS.has(localName) && isDense(LINK_LIST)) return true;
  if (!LINES.has(localName)) return false;
  const startsLine = !isLink(element) && (localName === 'p' || of(element).own === all);
  if (localName !== 'span' && localName !== 'strong' && startsLine && isDense(LINK_LINE))
    return true;
  return (
    all > 0 &&
    all < LONGEST_LABELLED &&
    (linked > 0 || /^h\d$/.test(localName) || all < 30) &&
    ASIDE_LABEL.test(foldText((element.textContent ?? '').trimStart().slice(0, 40)))
  );
}
