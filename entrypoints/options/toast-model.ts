import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { SECOND } from '../../utils/domain/time';
import type { OptionsLocale } from '../../utils/view/options-locale';

/** In time to be read twice, and out of the way before the next. */
const LASTS = 8 * SECOND;

/** What has just happened, in whatever language is chosen by then. */
export interface Told {
  id: number;
  say: (locale: OptionsLocale) => string;
  undo: (() => void) | null;
}

export interface ToastModel {
  told: ReadonlySignal<Told | null>;
  /** @param trouble it stays until somebody has seen it */
  tell: (say: Told['say'], more?: { undo?: () => void; trouble?: boolean }) => void;
  undo: () => void;
  close: () => void;
  /** Nothing goes away while it is held. */
  hold: (held: boolean) => void;
}

export function createToast(): ToastModel {
  const told = signal<Told | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stays = false;
  let id = 0;

  function close(): void {
    clearTimeout(timer);
    told.value = null;
  }
  function hold(held: boolean): void {
    clearTimeout(timer);
    if (!held && !stays) timer = setTimeout(close, LASTS);
  }
  return {
    told,
    tell: (
      say,
      { undo = null, trouble = false }: { undo?: Told['undo']; trouble?: boolean } = {},
    ) => {
      id += 1;
      stays = trouble;
      told.value = { id, say, undo };
      hold(false);
    },
    undo: () => {
      const undo = told.value?.undo;
      close();
      undo?.();
    },
    close,
    hold,
  };
}
