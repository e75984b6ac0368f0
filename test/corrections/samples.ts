import type { Correction, CorrectionId, Verdict } from '../../lib/corrections/correction.ts';
import { nameOf } from '../../lib/corrections/name.ts';

let number = 0;

/** A whole correction of a name. */
export function sampleCorrection(surface: string, verdict: Verdict): Correction {
  const found = nameOf(surface);
  if (!found) throw new Error(`no name: ${surface}`);
  const id = `00000000-0000-4000-9000-${String(number++).padStart(12, '0')}` as CorrectionId;
  const { name, surface: seen } = found;
  return { id, name, surface: seen, ...verdict, createdAt: 1, updatedAt: 1 };
}
