import { wordSet } from '../../arabic/word-set.ts';

/** Words that end like a dual and are none, or are another word far more often. */
export const NO_DUALS: ReadonlySet<string> = wordSet(
  'بين حين دين يدين عين امين يمين امان زمان بيان ان كان اخران اخرين ميلان منتجين معدتين تعيين عرضين طالبان سنان جولان قطان حاملين هاتفين منفذين قريبين',
);
