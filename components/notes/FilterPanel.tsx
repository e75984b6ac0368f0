import { useId, useState } from 'preact/hooks';
import type {
  Facet,
  FacetValue,
  FacetValues,
  NoteFilters,
} from '../../lib/notes/search/filters.ts';
import { useTranslate } from '../translate.tsx';
import { KeyHelp } from './KeyHelp.tsx';

export interface FilterPanelProps {
  readonly filters: NoteFilters;
  readonly facets: FacetValues;
  /** How many filters are set. */
  readonly asked: number;
  /** Shown where there is no room for it beside the list. */
  readonly open: boolean;
  readonly onFilters: (filters: NoteFilters) => void;
}

const FACETS: readonly Facet[] = ['states', 'tags', 'colours', 'entities', 'sites'];
/** So many values of a facet are drawn at first. */
const FIRST = 8;
const NO_FILTERS: NoteFilters = { tags: [], colours: [], sites: [], entities: [], states: [] };

/** What the list can be narrowed to, with how many notes each would leave. */
export function FilterPanel({ filters, facets, asked, open, onFilters }: FilterPanelProps) {
  const { t } = useTranslate();
  return (
    <aside class={open ? 'filters open' : 'filters'} id="filters" aria-label={t('notes.filters')}>
      {FACETS.map(
        (facet) =>
          facets[facet].length > 0 && (
            <FacetChoice
              key={facet}
              facet={facet}
              values={facets[facet]}
              chosen={filters[facet]}
              onChoose={(values) => onFilters({ ...filters, [facet]: values })}
            />
          ),
      )}
      <TimeChoice filters={filters} onFilters={onFilters} />
      {asked > 0 && (
        <button type="button" class="secondary" onClick={() => onFilters(NO_FILTERS)}>
          {t('notes.clearFilters')}
        </button>
      )}
      <KeyHelp />
    </aside>
  );
}

interface FacetChoiceProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function FacetChoice({ facet, values, chosen, onChoose }: FacetChoiceProps) {
  const { t, number } = useTranslate();
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, FIRST);
  return (
    <fieldset class="facet">
      <legend>{t(`notes.${facet}`)}</legend>
      {shown.map((value) => (
        <label key={value.value} class="facet-value">
          <input
            type="checkbox"
            checked={chosen.includes(value.value)}
            onChange={(event) =>
              onChoose(
                event.currentTarget.checked
                  ? [...chosen, value.value]
                  : chosen.filter((other) => other !== value.value),
              )
            }
          />
          <FacetLabel facet={facet} value={value} />
          <span class="times">{number(value.count)}</span>
        </label>
      ))}
      {values.length > FIRST && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('notes.less') : t('notes.allValues', number(values.length))}
        </button>
      )}
    </fieldset>
  );
}

function FacetLabel({ facet, value }: { readonly facet: Facet; readonly value: FacetValue }) {
  const { t } = useTranslate();
  switch (facet) {
    case 'states':
      return (
        <span>
          {t(value.value === 'bin' ? 'notes.bin' : `noteState.${value.value as 'anchored'}`)}
        </span>
      );
    case 'colours':
      return (
        <span>
          <span class={`dot note-${value.value}`} /> {t(`colour.${value.value as 'yellow'}`)}
        </span>
      );
    default:
      return (
        <span>
          <bdi>{value.label}</bdi>
        </span>
      );
  }
}

type TimeChoiceProps = Pick<FilterPanelProps, 'filters' | 'onFilters'>;

/** From a day to a day, both with it, as the reader's calendar has them. */
function TimeChoice({ filters, onFilters }: TimeChoiceProps) {
  const { t } = useTranslate();
  const id = useId();
  return (
    <fieldset class="facet">
      <legend>{t('notes.time')}</legend>
      <div class="days">
        <label for={`${id}-from`}>{t('notes.from')}</label>
        <input
          type="date"
          id={`${id}-from`}
          value={dayOf(filters.from)}
          onChange={(event) => onFilters({ ...filters, from: startOf(event.currentTarget.value) })}
        />
        <label for={`${id}-to`}>{t('notes.to')}</label>
        <input
          type="date"
          id={`${id}-to`}
          value={dayOf(filters.to === undefined ? undefined : filters.to - 1)}
          onChange={(event) => onFilters({ ...filters, to: startOf(event.currentTarget.value, 1) })}
        />
      </div>
    </fieldset>
  );
}

/** Midnight of the day in the reader's zone, milliseconds; undefined where the field is empty. */
function startOf(day: string, daysLater = 0): number | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return undefined;
  return new Date(year, month - 1, date + daysLater).getTime();
}

/** The day in the reader's zone as a date field has it. */
function dayOf(time: number | undefined): string {
  if (time === undefined) return '';
  const day = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
