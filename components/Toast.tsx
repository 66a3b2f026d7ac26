import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './IconButton';
import './Toast.css';
import { isTyping } from './is-typing';

export interface ToastView {
  /** Told anew where it is another, even if it says the same. */
  id: number;
  text: string;
  /** What takes it back; null where nothing does. */
  undo: { label: string; hint: string } | null;
}

interface Props {
  toast: ToastView | null;
  close: string;
  onUndo: () => void;
  onClose: () => void;
  /** Whoever points at it, or is in it, has not read it yet. */
  onHold: (held: boolean) => void;
}

/** What has just happened, read aloud as it comes, with the way back. It takes no focus. */
export function Toast({ toast, close, onUndo, onClose, onHold }: Props) {
  const before = useRef<HTMLElement | null>(null);
  const canUndo = toast?.undo != null;
  // From the moment on in which it is seen, and not some frames later.
  useLayoutEffect(() => {
    if (!canUndo) return;
    // It stands at the page's end: a key spares the way there.
    const listen = (event: KeyboardEvent): void => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!asked || isTyping(event.target)) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [canUndo, onUndo]);
  /** The button that was pressed goes away: back to where one was. */
  const leave = (then: () => void) => (): void => {
    if (before.current?.isConnected) before.current.focus();
    then();
  };
  return (
    <div
      class="toast-place"
      role="status"
      onMouseEnter={() => onHold(true)}
      onMouseLeave={() => onHold(false)}
      onFocusIn={({ relatedTarget, currentTarget }) => {
        onHold(true);
        const from = relatedTarget instanceof HTMLElement ? relatedTarget : null;
        if (!currentTarget.contains(from)) before.current = from;
      }}
      onFocusOut={() => onHold(false)}
    >
      {toast && (
        <div key={toast.id} class="toast">
          <span class="toast__text">{toast.text}</span>
          {toast.undo && (
            <button
              type="button"
              class="toast__undo"
              title={toast.undo.hint}
              aria-keyshortcuts="Control+Z"
              onClick={leave(onUndo)}
            >
              {toast.undo.label}
            </button>
          )}
          <IconButton glyph="cross" label={close} small onPress={leave(onClose)} />
        </div>
      )}
    </div>
  );
}
