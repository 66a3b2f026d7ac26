import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { SECOND } from '../domain/time';
import { send } from '../messages';
import { openTab } from '../platform/tabs';
import type { Action } from '../view/shapes';
import { addDemoLine, removeDemoLine } from './demo-line';

/** What is asked of the worker about a line, the same on every page. */
export type LineDeed = Extract<
  Action,
  {
    do:
      | 'refresh'
      | 'open'
      | 'give-up'
      | 'acknowledge'
      | 'snooze'
      | 'read-alerts'
      | 'watch-plan'
      | 'tick'
      | 'add-demo'
      | 'remove-demo';
  }
>;

export interface LineDeeds {
  /** Connections that are being read right now. */
  busy: ReadonlySignal<ReadonlySet<string>>;
  /** Alerts that came into sight on this page: told to the worker, and marked as new until it closes. */
  unread: ReadonlySignal<ReadonlySet<string>>;
  act: (deed: LineDeed) => void;
}

/**
 * A worker that is stopped may leave a press unanswered for good. After so long it may be pressed once
 * more, which joins a reading that is under way all the same; ms.
 */
const PATIENCE = 25 * SECOND;

const givenUp = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE));

export function createLineDeeds(): LineDeeds {
  const busy = signal<ReadonlySet<string>>(new Set());
  const unread = signal<ReadonlySet<string>>(new Set());

  async function refresh(connectionId: string): Promise<void> {
    busy.value = new Set([...busy.value, connectionId]);
    await Promise.race([send({ do: 'refresh', connectionId }), givenUp()]);
    busy.value = new Set([...busy.value].filter((id) => id !== connectionId));
  }

  function act(deed: LineDeed): void {
    switch (deed.do) {
      case 'refresh':
        return void refresh(deed.connectionId);
      case 'open':
        return void openTab(deed.url);
      case 'add-demo':
        return void addDemoLine(deed.name);
      case 'remove-demo':
        return void removeDemoLine();
      case 'read-alerts':
        unread.value = new Set([...unread.value, ...deed.alertIds]);
        return void send(deed);
      case 'give-up':
      case 'acknowledge':
      case 'snooze':
      case 'watch-plan':
      case 'tick':
        return void send(deed);
    }
  }

  return { busy, unread, act };
}
