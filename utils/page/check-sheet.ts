import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { opensAtOnce, type Purchase, priceOf } from '../domain/check-sheet';
import type { Failure } from '../domain/failure';
import type { Money } from '../domain/model';
import { send } from '../messages';
import { openTab } from '../platform/tabs';
import type { CheckSheetView } from '../view/check-sheet-shapes';
import { catalogueOf, rankStored } from '../view/contexts';
import type { PageLocale } from '../view/page-locale';
import { spokenSheetWords } from '../view/sheet-locale';
import { followLoaded } from './follow-loaded';
import { lazyPart } from './lazy-part';
import type { Live } from './live';
import { withWords } from './with-words';

export interface CheckSheetModel {
  /** Null while it is closed. */
  view: ReadonlySignal<CheckSheetView | null>;
  /** How often it was asked for. */
  asking: ReadonlySignal<number>;
  /** Renew was pressed: opens the sheet, or the checkout at once where the user wants that. */
  renew: (lineKey: string, planId: string) => void;
  skip: (on: boolean) => void;
  /** Opens the checkout. */
  open: () => void;
  openHome: (url: string) => void;
  close: () => void;
}

interface Asked {
  lineKey: string;
  planId: string;
  price: Money | null;
}

/** The sheet before a checkout, over what is stored. */
export function createCheckSheet(
  live: Pick<Live, 'snapshot' | 'now'>,
  locale: ReadonlySignal<PageLocale>,
): CheckSheetModel {
  const asked = signal<Asked | null>(null);
  const asking = signal(0);
  const refused = signal<{ failure: Failure | null } | null>(null);
  const skip = signal(false);
  const sheets = lazyPart(async () => {
    const [make, spoken] = await Promise.all([
      import('../view/check-sheet'),
      followLoaded(locale, (page) => withWords(page, spokenSheetWords)),
    ]);
    return { make, spoken };
  });

  function find(lineKey: string, planId: string) {
    const stored = live.snapshot.value;
    if (stored === null) return null;
    const line = rankStored(stored, live.now.value).find((each) => each.line.key === lineKey);
    if (line === undefined) return null;
    const { connection } = line;
    const plan = catalogueOf(stored, connection.id)?.find(({ id }) => id === planId);
    return plan === undefined ? null : { stored, line, plan };
  }

  const view = computed((): CheckSheetView | null => {
    const sheet = sheets.loaded.value;
    if (asked.value === null || live.snapshot.value === null || sheet === null) return null;
    const { lineKey, planId, price } = asked.value;
    const found = find(lineKey, planId);
    const { make, spoken } = sheet;
    if (found === null) return make.goneSheet(spoken.value);
    const { connections, renewals, settings } = found.stored;
    const context = {
      connections,
      renewals,
      atOnce: settings.atOnce,
      asked: price,
      refused: refused.value,
      skip: skip.value,
    };
    return make.toCheckSheet(found.line, found.plan, context, spoken.value);
  });

  function show(lineKey: string, planId: string, price: Money | null): void {
    refused.value = null;
    skip.value = false;
    asked.value = { lineKey, planId, price };
    asking.value += 1;
    void sheets.want();
  }

  function close(): void {
    asked.value = null;
  }

  /** Closed when it is open; else the sheet says why it is not. */
  async function openCheckout(lineKey: string, planId: string): Promise<void> {
    const reply = await send({ do: 'open-checkout', lineKey, planId });
    if (reply.ok) close();
    else refused.value = { failure: reply.failure };
  }

  function renew(lineKey: string, planId: string): void {
    const found = find(lineKey, planId);
    const now = live.now.value;
    const purchase: Purchase | null = found && {
      connection: found.line.connection,
      reading: found.line.line.reading,
      plan: found.plan,
    };
    const price = purchase === null ? null : priceOf(purchase, now);
    if (found !== null && purchase !== null) {
      const { connections, settings } = found.stored;
      if (opensAtOnce(purchase, { connections, atOnce: settings.atOnce }, now)) {
        return void send({ do: 'open-checkout', lineKey, planId }).then((reply) => {
          if (reply.ok) return;
          show(lineKey, planId, price);
          refused.value = { failure: reply.failure };
        });
      }
    }
    show(lineKey, planId, price);
  }

  async function open(): Promise<void> {
    if (asked.value === null) return;
    const { lineKey, planId } = asked.value;
    const connectionId = find(lineKey, planId)?.line.connection.id;
    if (skip.value && connectionId !== undefined) {
      await send({ do: 'open-at-once', connectionId, planId, atOnce: true });
    }
    await openCheckout(lineKey, planId);
  }

  return {
    view,
    asking,
    renew,
    skip: (on) => {
      skip.value = on;
    },
    open: () => void open(),
    openHome: (url) => void openTab(url).then(close),
    close,
  };
}
