import type { ComponentChildren } from 'preact';

export interface ToastProps {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** A short word about what happened, with the way back where there is one. */
export function Toast({ text, action }: ToastProps) {
  return (
    <div class="toast">
      <span>{text}</span>
      {action && (
        <button type="button" class="link" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}

export interface MessagesProps {
  readonly children: ComponentChildren;
}

/** Where toasts appear. It is there before they are: a screen reader tells only what changes in a region it knows. */
export function Messages({ children }: MessagesProps) {
  return (
    <div class="messages" role="status">
      {children}
    </div>
  );
}
