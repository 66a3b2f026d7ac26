import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { ECB_ORIGIN } from '../../../utils/domain/ecb-address';
import type { Rate } from '../../../utils/domain/rates';
import { type Reply, send } from '../../../utils/messages';
import type { Live } from '../../../utils/page/live';
import { requestOrigin } from '../../../utils/platform/permissions';
import { failureText } from '../../../utils/view/failure-text';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import type { RateDraft, RateFaults } from '../../../utils/view/rates-form';
import { rateText, readRate, withRate } from '../../../utils/view/rates-form';
import { sentences } from '../../../utils/view/sentences';
import type { ToastModel } from '../toast-model';

/** What currencies are worth: by the user, and by the bank when it is asked. */
export interface RatesModel {
  /** Those that the user set. */
  own: ReadonlySignal<Rate[]>;
  draft: ReadonlySignal<RateDraft>;
  faults: ReadonlySignal<RateFaults>;
  busy: ReadonlySignal<boolean>;
  /** Why the bank's are not there, in words. */
  trouble: ReadonlySignal<string>;
  change: (part: Partial<RateDraft>) => void;
  add: () => void;
  remove: (rate: Rate) => void;
  ask: () => void;
}

const empty: RateDraft = { base: '', quote: '', value: '', date: '' };

/** Without its source, which the worker knows. */
const save = (rates: Rate[]): Promise<Reply> =>
  send({
    do: 'save-rates',
    rates: rates.map(({ base, quote, value, date }) => ({ base, quote, value, date })),
  });

export function createRatesModel(
  live: Live,
  locale: ReadonlySignal<OptionsLocale>,
  toast: ToastModel,
): RatesModel {
  const own = computed(() =>
    (live.snapshot.value?.settings.rates ?? []).filter(({ source }) => source === 'user'),
  );
  const draft = signal<RateDraft>(empty);
  const faults = signal<RateFaults>({});
  const busy = signal(false);
  const trouble = signal('');

  async function fetchRates(granted: boolean): Promise<void> {
    if (!granted) {
      trouble.value = locale.value.words.rates.refused;
      return;
    }
    const reply = await send({ do: 'fetch-rates' });
    if (reply.ok) return;
    const { what, next } = failureText(reply.failure, locale.value);
    trouble.value = sentences(locale.value, what, next);
  }

  return {
    own,
    draft,
    faults,
    busy,
    trouble,
    change: (part) => {
      draft.value = { ...draft.value, ...part };
      faults.value = {};
    },
    add: () => {
      const read = readRate(draft.value, locale.value);
      faults.value = read.ok ? {} : read.faults;
      if (!read.ok) return;
      void save(withRate(own.value, read.rate));
      draft.value = empty;
    },
    remove: (rate) => {
      const { value: before } = own;
      void save(before.filter((other) => other !== rate)).then(({ ok }) => {
        const text = rateText(rate, Date.now(), locale.value);
        if (!ok) toast.tell(({ settings }) => settings.refused, { trouble: true });
        else
          toast.tell(({ settings }) => settings.removed(text), { undo: () => void save(before) });
      });
    },
    // Within the click: nothing may be awaited before the browser is asked.
    ask: () => {
      if (busy.value) return;
      trouble.value = '';
      busy.value = true;
      void requestOrigin(ECB_ORIGIN)
        .then(fetchRates)
        .finally(() => {
          busy.value = false;
        });
    },
  };
}
