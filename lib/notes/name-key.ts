import { foldText } from '../arabic/fold.ts';
import type { NameKey } from './note.ts';

/** The key under which notes on a name are kept: أحمد and احمد have one. */
export const nameKey = (name: string): NameKey => foldText(name).trim() as NameKey;
