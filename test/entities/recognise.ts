import { tokenise } from '../../lib/arabic/tokenise.ts';
import type { Entity } from '../../lib/entities/entity.ts';
import { createRecogniser } from '../../lib/entities/recogniser.ts';
import { readTables } from '../../tools/tables.ts';

export const recogniser = createRecogniser(readTables());

export const recognise = (text: string) => recogniser.recognise(text, tokenise(text));

/** The mentions of a text as `TYPE name`, in text order. */
export const namesIn = (text: string): string[] =>
  recognise(text).mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

export const entitiesIn = (text: string): Entity[] => recognise(text).entities;
