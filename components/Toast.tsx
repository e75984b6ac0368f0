export interface ToastProps {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** A short word about what happened, with the way back where there is one. Screen readers hear it. */
export function Toast({ text, action }: ToastProps) {
  return (
    <div class="toast" role="status">
      <span>{text}</span>
      {action && (
        <button type="button" class="link" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
