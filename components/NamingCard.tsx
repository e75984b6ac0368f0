import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../lib/corrections/correction.ts';
import { CorrectionChoices } from './CorrectionChoices.tsx';
import { IconButton } from './IconButton.tsx';
import { useTranslate } from './translate.tsx';

export interface NamingCardProps {
  /** The words that the reader selected. */
  readonly name: string;
  readonly onChoose: (verdict: Verdict) => void;
  readonly onClose: () => void;
}

/** Asks what selected words are a name of; from then on they are highlighted everywhere. */
export function NamingCard({ name, onChoose, onClose }: NamingCardProps) {
  const { t } = useTranslate();
  const dialog = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => dialog.current?.focus(), []);
  return (
    <div class="card" role="dialog" aria-label={name} tabIndex={-1} ref={dialog}>
      <header>
        <h2 lang="ar">
          <bdi>{name}</bdi>
        </h2>
        <IconButton icon="close" label={t('card.close')} onClick={onClose} />
      </header>
      <CorrectionChoices canHide={false} onChoose={onChoose} />
    </div>
  );
}
