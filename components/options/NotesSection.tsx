import { ExportChoice, type ExportFormat } from '../notes/ExportChoice.tsx';
import { ImportChoice, type ImportChoiceProps } from '../notes/ImportChoice.tsx';
import { useTranslate } from '../translate.tsx';

export interface NotesSectionProps {
  readonly incoming: ImportChoiceProps;
  readonly onExport: (format: ExportFormat) => void;
  readonly onManage: () => void;
}

/** The options' part on notes as a whole: to the page of notes, out as a file, in from one. */
export function NotesSection({ incoming, onExport, onManage }: NotesSectionProps) {
  const { t } = useTranslate();
  return (
    <>
      <div>
        <button type="button" class="secondary" onClick={onManage}>
          {t('options.manage')}
        </button>
      </div>
      <h3>{t('options.exportAll')}</h3>
      <ExportChoice onExport={onExport} />
      <h3>{t('options.importNotes')}</h3>
      <p class="hint">{t('options.importHint')}</p>
      <ImportChoice {...incoming} />
    </>
  );
}
