import { describe, expect, it } from 'vitest';
import { readTagger, TaggerModelError } from '../../../lib/entities/tagger/model.ts';
import { readAsset } from '../../../tools/tables.ts';

const file = readAsset('tagger.bin');

it('reads the tagger that ships', () => {
  const model = readTagger(file);
  expect(model.hidden % 4).toBe(0);
  expect(model.words.cells).toHaveLength((model.vocabulary.size + 1) * model.words.width);
  expect(model.vocabulary.get('روسيا')).toBeGreaterThan(0);
  expect(Object.keys(model.heads)).toEqual(['hamish', 'anercorp']);
  for (const { chain } of Object.values(model.heads))
    expect(chain.transitions).toHaveLength(chain.size ** 2);
});

const withHeader = (change: (header: string) => string): ArrayBuffer => {
  const text = new TextDecoder('latin1').decode(file.slice(0, 4096));
  const end = text.indexOf('\n', text.indexOf('\n') + 1);
  return Uint8Array.from(change(text.slice(0, end)), (c) => c.charCodeAt(0)).buffer;
};

describe('refuses', () => {
  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['another file', new TextEncoder().encode('hamish-gazetteer 3\nP+\n').buffer],
    ['another version', withHeader((header) => header.replace('tagger 1', 'tagger 9'))],
    ['a header that is no JSON', withHeader((header) => `${header.slice(0, 60)}\n`)],
    ['a file cut short', file.slice(0, file.byteLength - 1000)],
    ['a file of its header alone', withHeader((header) => `${header}\n`)],
  ])('%s', (_, bytes) => {
    expect(() => readTagger(bytes)).toThrow(TaggerModelError);
  });
});
