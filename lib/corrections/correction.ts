import type { EntityType } from '../entities/entity.ts';

declare const correctionId: unique symbol;
/** A UUID. */
export type CorrectionId = string & { readonly [correctionId]: true };

declare const correctedName: unique symbol;
/** A name as corrections are kept by: its tokens folded, one space between them (see `name.ts`). */
export type CorrectedName = string & { readonly [correctedName]: true };

/** What the reader says of a name: it is none, or it is one of this type wherever it stands. */
export type Verdict =
  | { readonly action: 'hide' }
  | { readonly action: 'is'; readonly type: EntityType };

/** A reader's word on a name, for every article. There is one for a name: the newest. */
export type Correction = Verdict & {
  readonly id: CorrectionId;
  readonly name: CorrectedName;
  /** The name as the reader saw it. */
  readonly surface: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** What was said of the name, without when and how it is kept. */
export const verdictOf = (verdict: Verdict): Verdict =>
  verdict.action === 'is' ? { action: 'is', type: verdict.type } : { action: 'hide' };
