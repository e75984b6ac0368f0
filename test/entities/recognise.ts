import { tokenise } from '../../lib/arabic/tokenise.ts';
import type { Entity } from '../../lib/entities/entity.ts';
import { readGazetteer } from '../../lib/entities/gazetteer.ts';
import { atLevel } from '../../lib/entities/levels.ts';
import { Passage } from '../../lib/entities/passage.ts';
import { proposeNames } from '../../lib/entities/proposals.ts';
import { createRecogniser } from '../../lib/entities/recogniser.ts';
import { readRecogniserFiles } from '../../tools/tables.ts';

const files = readRecogniserFiles();
const gazetteer = readGazetteer(files.gazetteer);

export const recogniser = createRecogniser(files);

/** What table and rules alone find, as `TYPE name`, in text order. */
export const proposedIn = (text: string): string[] =>
  proposeNames(new Passage(text, tokenise(text), gazetteer)).map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );

export const recognise = (text: string) => recogniser.recognise(text, tokenise(text));

/** What a reader sees who has set nothing. */
const balanced = (text: string) => {
  const { mentions, entities } = recognise(text);
  return atLevel({ annotations: mentions, entities }, 'balanced');
};

/** The mentions of a text as `TYPE name`, in text order. */
export const namesIn = (text: string): string[] =>
  balanced(text).annotations.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

export const entitiesIn = (text: string): readonly Entity[] => balanced(text).entities;
