import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Reply } from '../../utils/messages';
import { send } from '../../utils/messages';
import type { PackCheck, PackPreview } from '../../utils/packs/pack-preview';
import type { PackProblem } from '../../utils/packs/pack-problem';

/** A pack is text for people; a longer file is none. */
const LONGEST_BYTES = 100_000;

/** Where the import of one file stands. */
export type PackImport =
  | { step: 'none' }
  | { step: 'checking' }
  | { step: 'too-long'; file: string }
  /** The worker could not answer. */
  | { step: 'failed'; file: string }
  | { step: 'refused'; file: string; problems: PackProblem[] }
  | { step: 'preview'; file: string; text: string; preview: PackPreview; busy: boolean }
  | { step: 'done'; name: string };

export interface PackImportModel {
  state: ReadonlySignal<PackImport>;
  take: (file: File) => void;
  confirm: () => void;
  cancel: () => void;
}

/** Reads a file here, has the worker check it, and imports it when the user has seen what it may do. */
export function createPackImport(): PackImportModel {
  const state = signal<PackImport>({ step: 'none' });
  /** Counts files, so that an answer about an earlier one is not taken for this one's. */
  let latest = 0;

  /** The preview of an answer; whatever else it says is shown. */
  function previewOf(reply: Reply<PackCheck>, file: string): PackPreview | null {
    if (!reply.ok) state.value = { step: 'failed', file };
    else if (!reply.value.ok)
      state.value = { step: 'refused', file, problems: reply.value.problems };
    else return reply.value.preview;
    return null;
  }

  async function check(file: File): Promise<void> {
    latest += 1;
    const mine = latest;
    if (file.size > LONGEST_BYTES) {
      state.value = { step: 'too-long', file: file.name };
      return;
    }
    state.value = { step: 'checking' };
    const text = await file.text();
    const reply = await send({ do: 'check-pack', text });
    if (mine !== latest) return;
    const preview = previewOf(reply, file.name);
    if (preview === null) return;
    state.value = { step: 'preview', file: file.name, text, preview, busy: false };
  }

  async function finish(seen: Extract<PackImport, { step: 'preview' }>): Promise<void> {
    const mine = latest;
    state.value = { ...seen, busy: true };
    const reply = await send({ do: 'import-pack', text: seen.text });
    if (mine !== latest) return;
    const preview = previewOf(reply, seen.file);
    if (preview !== null) state.value = { step: 'done', name: preview.name };
  }

  return {
    state,
    take: (file) =>
      void check(file).catch(() => {
        // Deleted or changed between choosing and reading.
        state.value = { step: 'failed', file: file.name };
      }),
    confirm: () => {
      if (state.value.step === 'preview' && !state.value.busy) void finish(state.value);
    },
    cancel: () => {
      latest += 1;
      state.value = { step: 'none' };
    },
  };
}
