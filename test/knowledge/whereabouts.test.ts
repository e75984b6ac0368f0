import { expect, it } from 'vitest';
import { whereaboutsOf } from '../../lib/knowledge/whereabouts.ts';

it.each([
  ['ISO:SY', { code: 'SY', is: 'itself' }],
  ['ISO:TN WD:Q948', { code: 'TN', is: 'itself' }],
  ['WD:Q948 ISO:TN', { code: 'TN', is: 'itself' }],
  ['ISO2:PH-APA WD:Q13728', { code: 'PH', is: 'within' }],
  ['GN:250441 WD:Q3805', undefined],
  ['TZ:Asia/Damascus', undefined],
  ['ISO4217:SYP', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('reads %s', (id, expected) => expect(whereaboutsOf(id)).toEqual(expected));
