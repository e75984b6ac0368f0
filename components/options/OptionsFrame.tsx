import type { ComponentChildren } from 'preact';
import { useTranslate } from '../translate.tsx';

export interface OptionsSection {
  /** Names it in the page's address, so that it can be linked to. */
  readonly id: string;
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly hint: string;
  readonly content: ComponentChildren;
}

export interface OptionsFrameProps {
  readonly sections: readonly OptionsSection[];
}

/** The page of options: its sections one under the other, and beside them, where there is room, the way to each. */
export function OptionsFrame({ sections }: OptionsFrameProps) {
  const { t } = useTranslate();
  return (
    <div class="options">
      <header>
        <h1>{t('options.title')}</h1>
        <nav aria-label={t('options.sections')}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {sections.map(({ id, title, hint, content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            <p class="hint">{hint}</p>
            {content}
          </section>
        ))}
      </main>
    </div>
  );
}
