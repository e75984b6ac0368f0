/** Forms of a noun in folded spelling, and which of them are its dual. */
export interface NounForms {
  /** Singular and plurals in the cases that a number asks for. */
  readonly counted: readonly string[];
  /** طائرتان, طائرتين: two without a number. */
  readonly dual: readonly string[];
  /** طائرتي, طائرتا: the dual before a noun that it belongs to. */
  readonly construct: readonly string[];
}

/** Derives a noun's forms from a line of its singular and plurals. A hyphen stands for a space in two-word nouns. */
export function formsOf(line: string): NounForms {
  const [singular = '', ...plurals] = line.split(' ').map((word) => word.replaceAll('-', ' '));
  const counted = [singular, ...plurals].flatMap((form) => cases(form, singular));
  if (singular.includes(' ')) return { counted, dual: [], construct: [] };
  const stem = dualStem(singular);
  // بين مصريين means Egyptians as well as two of them: only the nominative is sure where the plural is in -ون.
  const isSound = plurals.some((plural) => isSoundPlural(plural, singular));
  return {
    counted,
    dual: isSound ? [`${stem}ان`] : [`${stem}ان`, `${stem}ين`],
    construct: singular.endsWith('ه') ? [`${stem}ا`, `${stem}ي`] : [],
  };
}

const dualStem = (singular: string): string =>
  singular.endsWith('ه') ? `${singular.slice(0, -1)}ت` : singular;

/** The form, its accusative with alef, and a sound masculine plural's two cases with the construct. */
function cases(form: string, singular: string): string[] {
  if (isSoundPlural(form, singular)) {
    const stem = form.slice(0, -2);
    return [form, `${stem}ين`, `${stem}ي`];
  }
  return /[اء]$/.test(form) || form.includes(' ') ? [form] : [form, `${form}ا`];
}

/** قرون is a broken plural that ends like a sound one. */
const isSoundPlural = (plural: string, singular: string): boolean =>
  plural === `${singular}ون` || plural === `${singular.replace(/ي$/, '')}ون`;
