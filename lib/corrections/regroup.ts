import type { Entity, EntityId, Mention } from '../entities/entity.ts';
import type { CorrectedName } from './correction.ts';
import type { Claim, Judged } from './judge.ts';

/**
 * Gives claims their entities, and entities the forms that they still have. A claim joins the entity that the recogniser
 * found under this name, if it is of this type; else the name's claims are an entity of their own. In the order of their
 * first mention.
 */
export function regroup(
  text: string,
  places: readonly (Claim | Mention)[],
  judged: readonly Judged[],
  before: readonly Entity[],
): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  const homes = homesOf(judged);
  const mentions = places.map((place): Mention => {
    if (!('name' in place)) return place;
    const { type, start, end, name } = place;
    const entity = homes.get(name) ?? (`corrected:${name}` as EntityId);
    return { type, start, end, confidence: 1, entity };
  });
  const groups = new Map<EntityId, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity);
    if (group) group.push(mention);
    else groups.set(mention.entity, [mention]);
  }
  const known = new Map(before.map((entity) => [entity.id, entity]));
  const entities = [...groups].map(([id, group]) => {
    const forms = new Set(group.map(({ start, end }) => text.slice(start, end)));
    return withForms(known.get(id) ?? { id, type: group[0]?.type ?? 'MISC' }, forms);
  });
  return { mentions, entities };
}

function homesOf(judged: readonly Judged[]): ReadonlyMap<CorrectedName, EntityId> {
  const homes = new Map<CorrectedName, EntityId>();
  for (const { mention, ruling } of judged) {
    if (ruling?.rule.action !== 'is' || ruling.rule.type !== mention.type) continue;
    const { name } = ruling.rule;
    if (!homes.has(name)) homes.set(name, mention.entity);
  }
  return homes;
}

/** The entity under its name, or under its longest form where the article has that name no more. */
function withForms(
  entity: Omit<Entity, 'name' | 'aliases'> & Partial<Entity>,
  forms: ReadonlySet<string>,
): Entity {
  const byLength = [...forms].sort((a, b) => b.length - a.length);
  const name = entity.name !== undefined && forms.has(entity.name) ? entity.name : byLength[0];
  const others = new Set([
    ...(entity.aliases ?? []).filter((form) => forms.has(form)),
    ...byLength,
  ]);
  others.delete(name ?? '');
  return { ...entity, name: name ?? '', aliases: [...others] };
}
