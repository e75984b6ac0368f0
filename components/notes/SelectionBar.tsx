import { useId, useState } from 'preact/hooks';
import { IconButton } from '../IconButton.tsx';
import { useTranslate } from '../translate.tsx';
import { ExportChoice, type ExportFormat } from './ExportChoice.tsx';

export interface SelectionBarProps {
  /** How many notes are selected. */
  readonly count: number;
  /** They are in the bin. */
  readonly binned: boolean;
  readonly knownTags: readonly string[];
  readonly onTag: (tag: string) => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onClear: () => void;
}

/** What can be done with all selected notes at once. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, binned, knownTags, onTag, onRemove, onRestore, onExport, onClear } = props;
  const { t, count: counted } = useTranslate();
  const [open, setOpen] = useState<'tag' | 'export'>();
  const toggle = (what: 'tag' | 'export') => setOpen(open === what ? undefined : what);
  return (
    <section class="selection-bar" aria-label={t('notes.selection')}>
      <div class="bar">
        <strong role="status">{counted('notes.selected', count)}</strong>
        {binned ? (
          <button type="button" class="secondary" onClick={onRestore}>
            {t('notes.restore')}
          </button>
        ) : (
          <>
            <Toggle words={t('notes.tag')} open={open === 'tag'} onPress={() => toggle('tag')} />
            <Toggle
              words={t('notes.export')}
              open={open === 'export'}
              onPress={() => toggle('export')}
            />
          </>
        )}
        <button type="button" class="secondary" onClick={onRemove}>
          {binned ? t('notes.purge') : t('popup.delete')}
        </button>
        <IconButton icon="close" label={t('notes.clearSelection')} onClick={onClear} />
      </div>
      {open === 'tag' && (
        <TagForm
          known={knownTags}
          onTag={(tag) => {
            setOpen(undefined);
            onTag(tag);
          }}
        />
      )}
      {open === 'export' && <ExportChoice onExport={onExport} />}
    </section>
  );
}

interface ToggleProps {
  readonly words: string;
  readonly open: boolean;
  readonly onPress: () => void;
}

function Toggle({ words, open, onPress }: ToggleProps) {
  return (
    <button type="button" class="secondary" aria-expanded={open} onClick={onPress}>
      {words}
    </button>
  );
}

interface TagFormProps {
  readonly known: readonly string[];
  readonly onTag: (tag: string) => void;
}

function TagForm({ known, onTag }: TagFormProps) {
  const { t, direction } = useTranslate();
  const [tag, setTag] = useState('');
  const list = useId();
  return (
    <form
      class="bar"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag.trim()) onTag(tag.trim());
      }}
    >
      <input
        type="text"
        aria-label={t('notes.tagName')}
        placeholder={t('notes.tagName')}
        list={list}
        maxLength={100}
        dir={tag ? 'auto' : direction}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <datalist id={list}>
        {known.map((other) => (
          <option key={other} value={other} />
        ))}
      </datalist>
      <button type="submit" class="primary">
        {t('notes.addTag')}
      </button>
    </form>
  );
}
