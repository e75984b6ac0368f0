import { browser } from 'wxt/browser';
import { type Countries, readCountries } from '../../lib/knowledge/countries.ts';
import { toBackground } from '../../lib/messages.ts';
import { receive } from '../../lib/receive.ts';

let loading: Promise<Countries> | undefined;

/** The table is read at the first card that asks for it, and again where that failed. */
function countries(): Promise<Countries> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Countries> {
  return readCountries(await (await fetch(browser.runtime.getURL('/countries.json'))).text());
}

/** Tells what cards ask of countries. */
export function listenToKnowledge(): void {
  receive(
    'countryFacts',
    'page',
    toBackground.countryFacts,
    async ({ code }) => (await countries()).get(code) ?? null,
  );
}
