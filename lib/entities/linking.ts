import type { Entity, EntityId, Mention } from './entity.ts';
import type { Candidate } from './spans.ts';

/**
 * Joins mentions of one bearer: the same name in whatever spelling, a person's short form to the full name that comes
 * before it (or, failing that, to the first one behind), an acronym or Latin form to the name that it explains. Entities
 * come in the order of their first mention; `found` is in text order.
 */
export function linkEntities(
  text: string,
  found: readonly Candidate[],
): { mentions: Mention[]; entities: Entity[] } {
  const bearers = new Bearers(text, found);
  const groups = new Map<string, Candidate[]>();
  const ids = new Map<string, EntityId>();
  const mentions = found.map((candidate): Mention => {
    const bearer = bearers.of(candidate);
    const group = groups.get(bearer);
    if (group) group.push(candidate);
    else groups.set(bearer, [candidate]);
    const entity = ids.get(bearer) ?? (`e${ids.size + 1}` as EntityId);
    ids.set(bearer, entity);
    const { type, start, end, confidence } = candidate;
    return { type, start, end, confidence, entity };
  });
  const entities = [...groups].flatMap(([bearer, group]) => {
    const id = ids.get(bearer);
    return id === undefined ? [] : [entityOf(id, text, group)];
  });
  return { mentions, entities };
}

/** Says of each candidate, asked in text order, whose name it is. */
class Bearers {
  /** By each word of a full name, the full name that was read last, or that will be read first. */
  private readonly latest = new Map<string, string>();
  private readonly upcoming = new Map<string, string>();

  /** Identities that another one is: of an acronym, that of the name before it. */
  private readonly aliases: ReadonlyMap<string, string>;

  constructor(text: string, found: readonly Candidate[]) {
    this.aliases = aliasesIn(text, found);
    for (const name of found)
      for (const word of shortForms(name))
        if (!this.upcoming.has(word)) this.upcoming.set(word, identity(name));
  }

  of(candidate: Candidate): string {
    const full = shortForms(candidate);
    const itself = identity(candidate);
    const own = this.aliases.get(itself) ?? itself;
    for (const word of full) this.latest.set(word, own);
    if (full.length > 0 || candidate.type !== 'PER') return own;
    const word = spelling(candidate.key);
    return this.latest.get(word) ?? this.upcoming.get(word) ?? own;
  }
}

const OPENS_BRACKET = /^["»”]?\s*\(\s*["«“]?$/;
const CLOSES_BRACKET = /^["»”]?\s*\)/;

/**
 * «منظمة الصحة العالمية (WHO)», «حركة المقاومة الإسلامية (حماس)»: a name in brackets directly behind another of its type is the
 * same again, where it is in Latin letters, or an organisation's one word for its many. «حلب (سوريا)» is not.
 */
function aliasesIn(text: string, found: readonly Candidate[]): Map<string, string> {
  const aliases = new Map<string, string>();
  found.forEach((name, i) => {
    const before = found[i - 1];
    if (before?.type !== name.type) return;
    const isWord = !name.key.includes(' ') && before.key.includes(' ') && name.type === 'ORG';
    if (!isWord && !/^[a-z]/.test(name.key)) return;
    const opens = OPENS_BRACKET.test(text.slice(before.end, name.start));
    if (!opens || !CLOSES_BRACKET.test(text.slice(name.end, name.end + 3))) return;
    const full = identity(before);
    aliases.set(identity(name), aliases.get(full) ?? full);
  });
  return aliases;
}

/** The forms that a person's full name is cut to: its first and last word, and its last two. */
function shortForms({ type, key }: Candidate): string[] {
  const words = spelling(key).split(' ');
  if (type !== 'PER' || words.length < 2) return [];
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return words.length > 2 ? [...ends, words.slice(-2).join(' ')] : ends;
}

const identity = ({ type, id, key }: Candidate): string => `${type} ${id || spelling(key)}`;

/** Spellings of one foreign sound: غ ج ق for g (بيونغ، بيونج), ڤ ف for v, ط ت, ص س, ث ت. */
const spelling = (key: string): string =>
  key.replace(/[جق]/g, 'غ').replace(/ڤ/g, 'ف').replace(/[طث]/g, 'ت').replace(/ص/g, 'س');

function entityOf(id: EntityId, text: string, group: readonly Candidate[]): Entity {
  const forms = new Set(group.map((candidate) => formOf(text, candidate)));
  const [name = '', ...aliases] = [...forms].sort((a, b) => b.length - a.length);
  const linked = group.find((candidate) => candidate.id) ?? group.find(({ english }) => english);
  return {
    id,
    type: group[0]?.type ?? 'MISC',
    name,
    aliases,
    ...(linked?.id && { gazetteerId: linked.id }),
    ...(linked?.english && { english: linked.english }),
  };
}

/** The name as written; where لل hides its article (للأمم المتحدة), with the article (الأمم المتحدة). */
function formOf(text: string, { start, end, key }: Candidate): string {
  const form = text.slice(start, end);
  return key.startsWith('ال') && form.startsWith('لل') ? `ا${form.slice(1)}` : form;
}
