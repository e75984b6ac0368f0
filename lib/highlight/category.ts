export type EntityCategory = 'person' | 'place' | 'organisation' | 'other' | 'figure';
export type NoteCategory = `note-${'yellow' | 'orange' | 'green' | 'blue' | 'pink' | 'purple'}`;

/** What is painted in one colour, under one highlight name. */
export type Category = EntityCategory | NoteCategory;
