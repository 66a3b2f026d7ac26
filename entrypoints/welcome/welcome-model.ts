import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { WelcomeStep, WelcomeStepName } from '../../utils/domain/welcome';
import { welcomeSteps } from '../../utils/domain/welcome';
import { send } from '../../utils/messages';
import type { Notices } from '../../utils/page/follow-notices';
import { followNotices } from '../../utils/page/follow-notices';
import type { Live } from '../../utils/page/live';
import { followPinned } from '../../utils/platform/pinned';

/** How far a new user came; what is done is what is so, and only what was skipped is written down. */
export interface WelcomeModel {
  /** Empty until it is known. */
  steps: ReadonlySignal<WelcomeStep[]>;
  /** What the user opened; null: whatever is left to do first. */
  opened: ReadonlySignal<WelcomeStepName | null>;
  pinned: ReadonlySignal<boolean | null>;
  notices: Notices;
  open: (name: WelcomeStepName) => void;
  skip: (name: WelcomeStepName) => void;
  /** On to what is left, from a step that was done before. */
  goOn: () => void;
}

export async function createWelcomeModel(live: Live): Promise<WelcomeModel> {
  const opened = signal<WelcomeStepName | null>(null);
  const pinned = signal<boolean | null>(null);
  const followed = followNotices();
  await followPinned((is) => {
    pinned.value = is;
  });

  const steps = computed((): WelcomeStep[] => {
    const stored = live.snapshot.value;
    if (stored === null) return [];
    const { noticesSeen, welcomeSkipped } = stored.settings;
    return welcomeSteps({
      connected: stored.connections.length > 0,
      pinned: pinned.value,
      noticesSeen,
      skipped: welcomeSkipped,
    });
  });

  function goOn(): void {
    opened.value = null;
  }

  return {
    steps,
    opened,
    pinned,
    notices: {
      ...followed,
      answer: (seen) => {
        followed.answer(seen);
        if (seen) goOn();
      },
    },
    open: (name) => {
      opened.value = name;
    },
    skip: (name) => {
      const skipped = live.snapshot.value?.settings.welcomeSkipped ?? [];
      const welcomeSkipped = [...new Set([...skipped, name])];
      void send({ do: 'save-settings', settings: { welcomeSkipped } }).then(goOn);
    },
    goOn,
  };
}
