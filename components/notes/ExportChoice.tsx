import { useTranslate } from '../translate.tsx';

export type ExportFormat = 'json' | 'jsonld' | 'markdown' | 'csv';

export interface ExportChoiceProps {
  readonly onExport: (format: ExportFormat) => void;
}

const FORMATS: readonly ExportFormat[] = ['json', 'markdown', 'csv', 'jsonld'];

/** The forms in which notes can be saved, each with what it is good for. */
export function ExportChoice({ onExport }: ExportChoiceProps) {
  const { t } = useTranslate();
  return (
    <ul class="formats" aria-label={t('notes.formats')}>
      {FORMATS.map((format) => (
        <li key={format}>
          <button type="button" class="format" onClick={() => onExport(format)}>
            <span class="format-name">{t(`format.${format}`)}</span>
            <span class="hint">{t(`formatHint.${format}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
