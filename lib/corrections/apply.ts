import type { Annotated, Annotation } from '../annotate.ts';
import type { Token } from '../arabic/tokenise.ts';
import type { Mention } from '../entities/entity.ts';
import { findNames } from './find.ts';
import { type Claim, claimOf, judge } from './judge.ts';
import { regroup } from './regroup.ts';
import type { CorrectionRules } from './rules.ts';

/**
 * What was found in a text, as the reader wants it: names that are none are gone with all their mentions; names that
 * are something are found everywhere and are that, sure, unless a longer name has them inside (حلب in جامعة حلب).
 * Figures give way to them. Pure, linear in the text, and the same when applied again. `tokens` are those of `text`.
 */
export function applyCorrections(
  text: string,
  tokens: readonly Token[],
  annotated: Annotated,
  rules: CorrectionRules,
): Annotated {
  if (rules.size === 0) return annotated;
  const { found, standing } = findNames(text, tokens, rules);
  const predicted = annotated.annotations.flatMap((a) => (a.type === 'figure' ? [] : [a]));
  const judged = predicted.map((mention) => judge(text, mention, rules, standing));
  const untouched = judged.flatMap(({ mention, ruling }) => (ruling ? [] : [mention]));
  const claims = [
    ...found.flatMap((place) => claimOf(place.rule, place.start, place.end)),
    ...judged.flatMap(({ ruling }) =>
      ruling ? claimOf(ruling.rule, ruling.start, ruling.end) : [],
    ),
  ];
  const places = longest(claims, untouched);
  const { mentions, entities } = regroup(text, places, judged, annotated.entities);
  return { annotations: withFigures(annotated.annotations, mentions), entities };
}

/** The longest win, the reader's word at equal length, then the earlier; in text order, none overlapping. */
function longest(
  claims: readonly Claim[],
  mentions: readonly Mention[],
): readonly (Claim | Mention)[] {
  const ranked = [...claims, ...mentions].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      Number('name' in b) - Number('name' in a) ||
      a.start - b.start,
  );
  const taken = new Uint8Array(ranked.reduce((length, { end }) => Math.max(length, end), 0));
  return ranked
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

/** Puts the figures back that no mention has taken the place of. */
function withFigures(before: readonly Annotation[], mentions: readonly Mention[]): Annotation[] {
  const figures = before.filter(({ type }) => type === 'figure');
  const merged: Annotation[] = [];
  let i = 0;
  for (const figure of figures) {
    for (let next = mentions[i]; next && next.end <= figure.start; next = mentions[++i])
      merged.push(next);
    const overlapping = mentions[i];
    if (!overlapping || overlapping.start >= figure.end) merged.push(figure);
  }
  return [...merged, ...mentions.slice(i)];
}
