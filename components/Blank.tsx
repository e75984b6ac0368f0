import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

export interface BlankProps {
  readonly title?: string;
  readonly words: string;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** A panel that has nothing to show: why, and what can be done. */
export function Blank({ title, words, children }: BlankProps) {
  return (
    <div class="blank">
      <Icon name="margin" />
      {title && <h2>{title}</h2>}
      <p class="hint">{words}</p>
      {children}
    </div>
  );
}
