import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotated, Annotation } from '../../lib/annotate.ts';
import { tokenise } from '../../lib/arabic/tokenise.ts';
import { applyCorrections } from '../../lib/corrections/apply.ts';
import type { Correction, Verdict } from '../../lib/corrections/correction.ts';
import { nameOf } from '../../lib/corrections/name.ts';
import { compileCorrections } from '../../lib/corrections/rules.ts';
import type { Entity, EntityId, EntityType } from '../../lib/entities/entity.ts';
import { sampleCorrection } from './samples.ts';

const apply = (string: string, before: Annotated, corrections: readonly Correction[]) =>
  applyCorrections(string, tokenise(string), before, compileCorrections(corrections));

const WORDS = [
  ...['حلب', 'وحلب', 'ريم', 'كريم', 'بنان', 'لبنان', 'الأمم', 'للأمم', 'وللأمم', 'المتحدة'],
  ...['زنوبيا', 'بزنوبيا', 'جامعة', 'و', 'ـ', '14', 'يوليو', 'CNN', '،', '-', '\n', 'لل', 'ولل'],
];
const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '')), { maxLength: 40 })
  .map((parts) => parts.map(([w, gap]) => w + gap).join(''));
const type = fc.constantFrom<EntityType>('PER', 'LOC', 'ORG', 'MISC');
const verdict = fc.oneof(
  fc.constant<Verdict>({ action: 'hide' }),
  type.map((t): Verdict => ({ action: 'is', type: t })),
);
const corrections = fc
  .array(
    fc.tuple(
      phrase.filter((words) => nameOf(words) !== undefined),
      verdict,
    ),
    { maxLength: 12 },
  )
  .map((said) => said.map(([surface, what]) => sampleCorrection(surface, what)));

/** A text with spans of whole or half tokens in it, in order, none overlapping: what a recogniser may give. */
const reading = text.chain((string) =>
  fc
    .array(
      fc.tuple(fc.nat(string.length), fc.oneof(type, fc.constant('figure' as const)), fc.nat(3)),
      {
        maxLength: 16,
      },
    )
    .map((cuts) => {
      const sorted = [...cuts].sort(([a], [b]) => a - b);
      const annotations = sorted.flatMap(([start, kind, number], i): Annotation[] => {
        const end = sorted[i + 1]?.[0] ?? string.length;
        if (start >= end) return [];
        if (kind === 'figure') return [{ type: kind, start, end, kind: 'count', min: 1, max: 1 }];
        const entity = `${kind}${number}` as EntityId;
        return [{ type: kind, start, end, confidence: 0.8, entity }];
      });
      const ids = new Map(
        annotations.flatMap((a) => (a.type === 'figure' ? [] : [[a.entity, a] as const])),
      );
      const entities = [...ids].map(
        ([id, { type: kind, start, end }]): Entity => ({
          id,
          type: kind,
          name: string.slice(start, end),
          aliases: [],
        }),
      );
      return { text: string, before: { annotations, entities } };
    }),
);

describe('applied to any text, whatever was found in it, corrections', () => {
  it('change nothing where there are none', () => {
    fc.assert(
      fc.property(reading, ({ text, before }) => {
        expect(apply(text, before, [])).toBe(before);
      }),
    );
  });

  it('give spans that lie in the text, in order, never overlapping, of entities that are listed', () => {
    fc.assert(
      fc.property(reading, corrections, ({ text, before }, said) => {
        const { annotations, entities } = apply(text, before, said);
        const types = new Map(entities.map((entity) => [entity.id, entity.type]));
        let last = 0;
        for (const a of annotations) {
          expect(a.start).toBeGreaterThanOrEqual(last);
          expect(a.end).toBeGreaterThan(a.start);
          expect(a.end).toBeLessThanOrEqual(text.length);
          last = a.end;
          if (a.type !== 'figure') expect(types.get(a.entity)).toBe(a.type);
        }
        const mentioned = annotations.flatMap((a) => (a.type === 'figure' ? [] : [a.entity]));
        expect([...types.keys()]).toEqual([...new Set(mentioned)]);
      }),
      { numRuns: 500 },
    );
  });

  it('say the same when applied again', () => {
    fc.assert(
      fc.property(reading, corrections, ({ text, before }, said) => {
        const once = apply(text, before, said);
        expect(apply(text, once, said)).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leave no hidden name, and no name of another type than was said', () => {
    fc.assert(
      fc.property(reading, corrections, ({ text, before }, said) => {
        const rules = compileCorrections(said);
        for (const a of apply(text, before, said).annotations) {
          const found = a.type !== 'figure' && nameOf(text.slice(a.start, a.end));
          const rule = found && rules.of(found.name);
          if (rule) expect(rule).toMatchObject({ action: 'is', type: a.type });
        }
      }),
      { numRuns: 500 },
    );
  });
});
