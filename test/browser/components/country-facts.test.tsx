import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { EntityFacts, type KnownCountry } from '../../../components/EntityFacts.tsx';
import type { Entity, EntityId } from '../../../lib/entities/entity.ts';
import type { Country, CountryCode } from '../../../lib/knowledge/country.ts';
import { expectAccessible, hide, type ShowOptions, show } from './show.tsx';

afterEach(hide);

const SYRIA: Entity = {
  id: 'e1' as EntityId,
  type: 'LOC',
  name: 'سوريا',
  aliases: [],
  gazetteerId: 'ISO:SY',
  english: 'Syria',
};

const FACTS: Country = {
  code: 'SY' as CountryCode,
  flag: '🇸🇾',
  capital: { ar: 'دمشق', en: 'Damascus' },
  currencies: ['SYP'],
  languages: ['ar'],
  neighbours: ['IQ', 'JO', 'TR'] as CountryCode[],
  area: 185_180,
  population: { count: 23_865_400, source: 'CLDR 48', year: 2025 },
};

const BARE: Country = { ...FACTS, currencies: [], languages: [], neighbours: [] };
const { capital: _capital, area: _area, population: _population, ...NOTHING } = BARE;

function facts(country: KnownCountry | undefined, options?: ShowOptions) {
  show(
    <div class="card" role="dialog" aria-label="سوريا">
      <EntityFacts entity={SYRIA} title="سوريا" confidence={1} country={country} />
    </div>,
    options,
  );
}

/** The list as it is read: term and description of each line. */
const lines = () =>
  [...document.querySelectorAll('dl.knowledge > div')].map((line) => [
    line.querySelector('dt')?.textContent,
    line.querySelector('dd')?.textContent,
  ]);

describe('the facts of a country', () => {
  it('are told in English', () => {
    facts({ facts: FACTS, is: 'itself' });
    expect(lines()).toEqual([
      ['Capital', 'Damascus'],
      ['Population', '23.9 million (\u2068CLDR 48\u2069, 2025)'],
      ['Area', '185,200 km²'],
      ['Official languages', 'Arabic'],
      ['Currency', 'Syrian Pound'],
      ['Borders', 'Iraq, Jordan and Türkiye'],
    ]);
  });

  it('are told in Arabic, in the order of its letters', () => {
    facts({ facts: FACTS, is: 'itself' }, { locale: 'ar' });
    expect(lines()).toEqual([
      ['العاصمة', 'دمشق'],
      ['عدد السكان', '23.9 مليون (بحسب \u2068CLDR 48\u2069، 2025)'],
      ['المساحة', '185,200 كم²'],
      ['اللغات الرسمية', 'العربية'],
      ['العملة', 'ليرة سورية'],
      ['دول الجوار', 'الأردن والعراق وتركيا'],
    ]);
  });

  it('have a flag that a screen reader does not spell', () => {
    facts({ facts: FACTS, is: 'itself' });
    const flag = document.querySelector('.flag');
    expect(flag?.textContent).toBe('🇸🇾');
    expect(flag?.getAttribute('aria-hidden')).toBe('true');
  });

  it('are left out where they are not known', () => {
    facts({ facts: NOTHING, is: 'itself' });
    expect(lines()).toEqual([]);
    facts({ facts: { ...FACTS, currencies: ['SYP', 'QQQ'] }, is: 'itself' });
    expect(lines()).toContainEqual(['Currency', 'Syrian Pound']);
    facts(undefined);
    expect(document.querySelector('.flag, .knowledge')).toBeNull();
  });

  it('of a place that lies in one are the country alone', async () => {
    facts({ facts: FACTS, is: 'within' });
    expect(lines()).toEqual([['Country', '🇸🇾 Syria']]);
    await expectAccessible();
  });
});

describe.each(['ar', 'en'] as const)('facts in %s', (locale) => {
  it.each(['light', 'dark'] as const)('are accessible, %s', async (theme) => {
    facts({ facts: FACTS, is: 'itself' }, { locale, theme });
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await expectAccessible();
  });
});
