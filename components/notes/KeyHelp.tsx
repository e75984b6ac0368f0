import { useTranslate } from '../translate.tsx';

const KEYS = [
  ['/', 'search'],
  ['↑ ↓', 'move'],
  ['Enter', 'edit'],
  ['Space', 'select'],
  ['Ctrl+A', 'selectAll'],
  ['Delete', 'delete'],
  ['Esc', 'leave'],
] as const;

/** What the keys do on the page of notes, for whoever wants to know. */
export function KeyHelp() {
  const { t } = useTranslate();
  return (
    <details class="key-help">
      <summary>{t('keys.title')}</summary>
      <dl>
        {KEYS.map(([key, deed]) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{t(`keys.${deed}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
