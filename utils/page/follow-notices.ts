import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { send } from '../messages';
import { noticesBlocked } from '../platform/notifications';
import { systemName } from '../platform/system';
import type { NoticeTestState } from '../view/notice-test';

/** Whether the system really shows notifications only its user can say: a test, and its answer. */
export interface Notices {
  /** The browser says that notifications are not shown. */
  blocked: ReadonlySignal<boolean>;
  /** Empty until it is known. */
  system: ReadonlySignal<string>;
  test: ReadonlySignal<NoticeTestState>;
  run: () => void;
  answer: (seen: boolean) => void;
}

export function followNotices(): Notices {
  const blocked = signal(false);
  const system = signal('');
  const test = signal<NoticeTestState>('none');
  void noticesBlocked().then((is) => {
    blocked.value = is;
  });
  void systemName().then((name) => {
    system.value = name;
  });
  return {
    blocked,
    system,
    test,
    run: () =>
      void send({ do: 'test-notification' }).then(({ ok }) => {
        test.value = ok ? 'asking' : 'failed';
      }),
    answer: (seen) => {
      test.value = seen ? 'seen' : 'unseen';
      void send({ do: 'save-settings', settings: { noticesSeen: seen } });
    },
  };
}
