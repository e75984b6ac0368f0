/** Person, place (also where it acts as a government), organisation, other proper name. */
export type EntityType = 'PER' | 'LOC' | 'ORG' | 'MISC';

declare const entityId: unique symbol;
/** Names one entity within one annotated text; nothing outside it. */
export type EntityId = string & { readonly [entityId]: true };

/** One occurrence of a name. Offsets are UTF-16 units, end exclusive; attached particles are outside. */
export interface Mention {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly entity: EntityId;
}

/** All mentions of one name's bearer in one text, under its fullest name. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The fullest form found in the text, as written there, but for an article that لل hides. */
  readonly name: string;
  /** The other written forms found in the text, without `name`. */
  readonly aliases: readonly string[];
  /** From the gazetteer where linked: `ISO:KP`, `WD:Q423`; space-separated where there are several. */
  readonly gazetteerId?: string;
  /** The English name, where the gazetteer gives one. */
  readonly english?: string;
}
