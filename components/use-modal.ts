import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Modal {
  dialog: RefObject<HTMLDialogElement | null>;
  /** Asks the browser to close it; the owner hears of it through `onClose`. */
  close: () => void;
  /** For the element: the browser's own event. */
  closed: () => void;
}

/**
 * A dialog over the page, opened where it is put and again with everything else that is asked for.
 * The browser tells of the end a frame late: what was asked for within that frame stays open.
 * @param asked another value, another asking
 */
export function useModal(asked: unknown, onClose: () => void): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: after the frame, the end of the last showing would already have been told.
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, [asked]);
  return {
    dialog,
    close: () => dialog.current?.close(),
    closed: () => {
      if (dialog.current?.open !== true) onClose();
    },
  };
}
