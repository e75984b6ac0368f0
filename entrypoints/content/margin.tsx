import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import baseStyles from '../../assets/styles/base.css?inline';
import cardStyles from '../../assets/styles/card.css?inline';
import tokenStyles from '../../assets/styles/tokens.css?inline';
import { TranslateProvider } from '../../components/translate.tsx';
import type { Translator } from '../../lib/translate.ts';
import { type MarginActions, MarginApp } from './margin-app.tsx';
import { EMPTY_VIEW, type View } from './view.ts';

/** The only element that Hamish adds to a page. */
export const HOST_NAME = 'hamish-margin';

/** Input that a script made up, not a reader, must not press the card's buttons. */
const GUARDED_EVENTS = ['click', 'keydown', 'input', 'change', 'submit'] as const;

export interface Margin {
  /** What is shown; drawn anew, once, after the work that sets it. */
  view: View;
  readonly host: HTMLElement;
  remove(): void;
}

/** Hamish's own layer over the page: cards, editor, messages, in a closed shadow root. Added when first needed. */
export async function createMargin(
  ctx: ContentScriptContext,
  translator: Translator,
  actions: MarginActions,
): Promise<Margin> {
  let view = EMPTY_VIEW;
  let draw: () => void = () => undefined;
  let isDue = false;
  const ui = await createShadowRootUi(ctx, {
    name: HOST_NAME,
    mode: 'closed',
    isolateEvents: ['keydown', 'keyup', 'keypress', 'copy', 'paste', 'cut', 'wheel'],
    position: 'overlay',
    anchor: () => document.documentElement,
    append: 'last',
    zIndex: 2147483647,
    css: `${tokenStyles}\n${baseStyles}\n${cardStyles}`,
    onMount(container, shadow) {
      for (const type of GUARDED_EVENTS)
        shadow.addEventListener(type, refuseUntrusted, { capture: true });
      container.lang = translator.locale;
      container.dir = translator.direction;
      draw = () =>
        render(
          <TranslateProvider translator={translator}>
            <MarginApp view={view} actions={actions} />
          </TranslateProvider>,
          container,
        );
      draw();
      return container;
    },
    onRemove: (container) => {
      if (container) render(null, container);
    },
  });
  ui.mount();
  return {
    get view() {
      return view;
    },
    set view(next) {
      view = next;
      if (isDue) return;
      isDue = true;
      queueMicrotask(() => {
        isDue = false;
        draw();
      });
    },
    host: ui.shadowHost,
    remove: ui.remove,
  };
}

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
