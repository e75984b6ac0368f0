import type { KnownCountry } from '../../components/EntityFacts.tsx';
import type { Entity } from '../../lib/entities/entity.ts';
import { whereaboutsOf } from '../../lib/knowledge/whereabouts.ts';
import { sendMessage } from '../../lib/messages.ts';

/** Milliseconds that a card waits for facts, a background that has to start included; then it opens without them. */
const LONGEST_WAIT = 800;

/**
 * What is known of the country that a place is or lies in. It is asked for before the card opens: one that grew under the
 * pointer would move. Never rejects; undefined at once where there is nothing to ask.
 */
export function countryOf(
  entity: Entity | undefined,
): Promise<KnownCountry | undefined> | undefined {
  // An organisation's id may name its country too; the card is not that country's.
  const whereabouts = entity?.type === 'LOC' ? whereaboutsOf(entity.gazetteerId) : undefined;
  if (!whereabouts) return undefined;
  const { code, is } = whereabouts;
  const told = sendMessage('countryFacts', { code }).then(
    (facts) => facts && { facts, is },
    () => null,
  );
  const late = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_WAIT, null));
  return Promise.race([told, late]).then((country) => country ?? undefined);
}
