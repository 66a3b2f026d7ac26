import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { send } from '../messages';
import { openTab } from '../platform/tabs';
import { failureText } from '../view/failure-text';
import type { PageLocale } from '../view/page-locale';
import type { Action } from '../view/shapes';

/** What is asked of the worker about a line, the same on every page. */
export type LineDeed = Extract<
  Action,
  {
    do:
      | 'renew'
      | 'refresh'
      | 'open'
      | 'give-up'
      | 'acknowledge'
      | 'snooze'
      | 'read-alerts'
      | 'watch-plan';
  }
>;

export interface LineDeeds {
  /** Connections that are being read right now. */
  busy: ReadonlySignal<ReadonlySet<string>>;
  /** Why the checkout was not opened; empty when it was. */
  trouble: ReadonlySignal<string>;
  /** Alerts that came into sight on this page: told to the worker, and marked as new until it closes. */
  unread: ReadonlySignal<ReadonlySet<string>>;
  act: (deed: LineDeed) => void;
}

/** @param onRefused called when the checkout was not opened; `trouble` then says why */
export function createLineDeeds(
  locale: ReadonlySignal<PageLocale>,
  onRefused: () => void = () => undefined,
): LineDeeds {
  const busy = signal<ReadonlySet<string>>(new Set());
  const trouble = signal('');
  const unread = signal<ReadonlySet<string>>(new Set());

  async function refresh(connectionId: string): Promise<void> {
    busy.value = new Set([...busy.value, connectionId]);
    await send({ do: 'refresh', connectionId });
    busy.value = new Set([...busy.value].filter((id) => id !== connectionId));
  }

  async function renew(lineKey: string, planId: string): Promise<void> {
    trouble.value = '';
    const reply = await send({ do: 'open-checkout', lineKey, planId });
    if (reply.ok) return;
    const { what, next } = failureText(reply.failure, locale.value);
    trouble.value = `${locale.value.words.plans.refused} ${what} ${next}`;
    onRefused();
  }

  function act(deed: LineDeed): void {
    switch (deed.do) {
      case 'renew':
        return void renew(deed.lineKey, deed.planId);
      case 'refresh':
        return void refresh(deed.connectionId);
      case 'open':
        return void openTab(deed.url);
      case 'read-alerts':
        unread.value = new Set([...unread.value, ...deed.alertIds]);
        return void send(deed);
      case 'give-up':
      case 'acknowledge':
      case 'snooze':
      case 'watch-plan':
        return void send(deed);
    }
  }

  return { busy, trouble, unread, act };
}
