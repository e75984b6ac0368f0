import { afterAll, beforeAll, expect, it } from 'vitest';
import { Bench, hover, until } from './extension.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench?.close());

it('the card of a country tells its facts, also after the background was stopped', async () => {
  const page = await bench.visit('sample-article.html');
  for (const [name, capital] of [
    ['العراق', 'Baghdad'],
    ['تركيا', 'Ankara'],
  ] as const) {
    const probe = await hover(page, name);
    const card = await until(async () => {
      const text = await probe.text('.card');
      return text?.includes(capital) ? text : undefined;
    }, `the facts of ${name}`);
    for (const words of ['Capital', 'Population', 'million', 'Area', 'km²', 'Currency', 'Borders'])
      expect(card).toContain(words);
    await bench.stopWorker();
    await page.bringToFront();
  }
  await page.close();
});
