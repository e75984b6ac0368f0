import { cliticSplits } from '../arabic/clitics.ts';
import type { Token } from '../arabic/tokenise.ts';
import type { Entity, EntityId, Mention } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Candidate } from './spans.ts';

/** A name found again by its last word, somewhere else in the article. */
const FOUND_AGAIN = 0.8;
/** A word in common use is no short form: «الرئيس علي ...» must not make a person of every علي. */
const isShortForm = (word: string, gazetteer: Gazetteer): boolean =>
  word.length >= 3 && gazetteer.nameWeight(word) !== 1 && !gazetteer.isNationality(word);

/**
 * Short forms of persons named in full: the last word of a name (لافروف), and for Korean, Chinese and Vietnamese names
 * the first (كيم جونغ أون), which is the family name.
 */
export function shortForms(
  text: string,
  tokens: readonly Token[],
  known: readonly Candidate[],
  gazetteer: Gazetteer,
): Candidate[] {
  const forms = new Map<string, Candidate>();
  for (const name of known) {
    const words = name.key.split(' ');
    if (name.type !== 'PER' || words.length < 2) continue;
    for (const word of [words.at(-1) ?? '', words.length === 3 ? (words[0] ?? '') : ''])
      if (isShortForm(word, gazetteer) && !forms.has(word)) forms.set(word, name);
  }
  if (forms.size === 0) return [];
  return tokens.flatMap((token) => {
    if (token.kind !== 'word') return [];
    for (const { stem, start } of cliticSplits(text, token)) {
      if (forms.has(stem))
        return [
          { type: 'PER' as const, start, end: token.end, confidence: FOUND_AGAIN, key: stem },
        ];
    }
    return [];
  });
}

/**
 * Joins mentions of one bearer: the same name in whatever spelling, a person's short form to the full name that comes
 * before it (or, failing that, anywhere). Entities come in the order of their first mention.
 */
export function linkEntities(
  text: string,
  found: readonly Candidate[],
): { mentions: Mention[]; entities: Entity[] } {
  const groups = new Map<string, Candidate[]>();
  const fullNames = found.filter(({ type, key }) => type === 'PER' && key.includes(' '));
  for (const candidate of found) {
    const key = `${candidate.type} ${bearerOf(candidate, fullNames)}`;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  for (const group of groups.values()) {
    const id = `e${entities.length + 1}` as EntityId;
    entities.push(entityOf(id, text, group));
    for (const { type, start, end, confidence } of group)
      mentions.push({ type, start, end, confidence, entity: id });
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start), entities };
}

function bearerOf(candidate: Candidate, fullNames: readonly Candidate[]): string {
  if (candidate.type !== 'PER' || candidate.key.includes(' '))
    return spelling(candidate.id || candidate.key);
  const words = (name: Candidate) => name.key.split(' ').map(spelling);
  const wanted = spelling(candidate.key);
  const owners = fullNames.filter(
    (name) => words(name).at(-1) === wanted || words(name)[0] === wanted,
  );
  const before = owners.filter(({ start }) => start < candidate.start).at(-1);
  const owner = before ?? owners[0];
  return spelling(owner ? owner.id || owner.key : candidate.id || candidate.key);
}

/** Spellings of one foreign sound: غ ج ق for g (بيونغ، بيونج), ف ڤ for v, ت ط, س ص, doubled and long vowels. */
const spelling = (key: string): string =>
  key.replace(/[جق]/g, 'غ').replace(/ڤ/g, 'ف').replace(/ط/g, 'ت').replace(/ص/g, 'س');

function entityOf(id: EntityId, text: string, group: readonly Candidate[]): Entity {
  const forms = new Map<string, number>();
  for (const { start, end } of group) {
    const form = text.slice(start, end);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const [name = '', ...aliases] = [...forms.keys()].sort((a, b) => b.length - a.length);
  const linked =
    group.find((candidate) => candidate.id) ?? group.find((candidate) => candidate.english);
  return {
    id,
    type: group[0]?.type ?? 'MISC',
    name,
    aliases,
    ...(linked?.id && { gazetteerId: linked.id }),
    ...(linked?.english && { english: linked.english }),
  };
}
