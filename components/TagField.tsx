import { useId, useState } from 'preact/hooks';
import { isolated } from './format.ts';
import { useTranslate } from './translate.tsx';

export interface TagFieldProps {
  readonly initial: readonly string[];
  /** Tags of other notes, offered while one is written. */
  readonly known: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}

/** Between tags: an Arabic or a Latin comma or semicolon, or a line's end. */
const BETWEEN = /[,،;؛\n]/;
/** More offers than this help nobody to choose. */
const MOST_OFFERS = 200;

/**
 * The tags of a note. A comma or Enter ends one, Backspace in the empty field takes the last back. What is still being
 * written counts as a tag too: it is not lost where the reader saves without ending it.
 */
export function TagField({ initial, known, onTags }: TagFieldProps) {
  const { t, direction } = useTranslate();
  const list = useId();
  const [done, setDone] = useState(initial);
  const [written, setWritten] = useState('');
  const set = (ended: readonly string[], rest: string) => {
    setDone(ended);
    setWritten(rest);
    onTags(eachOnce([...ended, rest]));
  };
  const write = (text: string) => {
    const parts = text.split(BETWEEN);
    const rest = parts.pop() ?? '';
    set(eachOnce([...done, ...parts]), rest);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && written.trim() !== '') {
      event.preventDefault();
      write(`${written},`);
    } else if (event.key === 'Backspace' && written === '' && done.length > 0) {
      event.preventDefault();
      set(done.slice(0, -1), done.at(-1) ?? '');
    }
  };
  return (
    <div class="tag-field">
      {done.length > 0 && (
        <ul class="tags">
          {done.map((tag) => (
            <li key={tag} class="tag">
              <bdi>{tag}</bdi>
              <button
                type="button"
                class="untag"
                aria-label={t('editor.untag', isolated(tag))}
                onClick={() =>
                  set(
                    done.filter((other) => other !== tag),
                    written,
                  )
                }
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label>
        <span class="label">{t('editor.tags')}</span>
        <input
          type="text"
          list={list}
          dir={written ? 'auto' : direction}
          value={written}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={press}
        />
      </label>
      <datalist id={list}>
        {known
          .filter((tag) => !done.includes(tag))
          .slice(0, MOST_OFFERS)
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}

const eachOnce = (tags: readonly string[]): readonly string[] => [
  ...new Set(tags.map((tag) => tag.trim()).filter(Boolean)),
];
