import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { Relay } from '../../../utils/domain/settings';
import type { Reply } from '../../../utils/messages';
import { send } from '../../../utils/messages';
import type { Live } from '../../../utils/page/live';
import {
  mayRead,
  onPermissionsChanged,
  releaseOrigin,
  requestOrigin,
} from '../../../utils/platform/permissions';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import type { RelayDraft } from '../../../utils/view/relay-form';
import { draftOfRelay, relayAddressFault, relayFailureText } from '../../../utils/view/relay-form';

interface Faults {
  address?: string;
  secret?: string;
}

/** The form of where alerts are sent on to. */
export interface RelayModel {
  /** What is stored. */
  relay: ReadonlySignal<Relay | null>;
  draft: ReadonlySignal<RelayDraft>;
  faults: ReadonlySignal<Faults>;
  busy: ReadonlySignal<boolean>;
  /** May what is stored be sent to? */
  allowed: ReadonlySignal<boolean>;
  /** What went well, in words. */
  done: ReadonlySignal<string>;
  change: (part: Partial<RelayDraft>) => void;
  save: () => void;
  test: () => void;
  switchOn: (on: boolean) => void;
  remove: () => void;
}

/** The permission of an address that is not used any more, unless a connection reads there. */
async function giveBack(before: Relay | null, now: string | null, live: Live): Promise<void> {
  if (before === null) return;
  const connections = live.snapshot.value?.connections ?? [];
  const read = connections.flatMap(({ site, address }) => site?.hosts ?? [address]);
  await releaseOrigin(before.url, now === null ? read : [now, ...read]);
}

export function createRelayModel(live: Live, locale: ReadonlySignal<OptionsLocale>): RelayModel {
  const relay = computed(() => live.snapshot.value?.settings.relay ?? null);
  /** Null while nothing has been typed. */
  const typed = signal<RelayDraft | null>(null);
  const faults = signal<Faults>({});
  // Until it is known nothing is said to be missing.
  const allowed = signal(true);
  const busy = signal(false);
  const done = signal('');
  const draft = computed(() => typed.value ?? draftOfRelay(relay.value));
  /** Was anything typed that is not stored? */
  let dirty = false;

  function show(reply: Reply, well: string): void {
    if (reply.ok) {
      done.value = well;
      return;
    }
    const text = relayFailureText(reply.failure, locale.value);
    faults.value = reply.place === 'secret' ? { secret: text } : { address: text };
  }

  /** Stores what was typed; what is stored already is left alone. */
  async function store(on: boolean): Promise<Reply> {
    const { kind, url, secret } = draft.value;
    const before = relay.value;
    const entered = { kind, url: url.trim(), on };
    const reply = await send({
      do: 'save-relay',
      relay: entered,
      secret: secret === '' ? null : secret,
    });
    if (!reply.ok) return reply;
    // Never shown again, and not kept in the page either.
    typed.value = { ...draft.value, secret: '' };
    dirty = false;
    await giveBack(before, entered.url, live);
    return reply;
  }

  /** Runs within the click: nothing may be awaited before the browser is asked for the address. */
  function ask(then: () => Promise<void>): void {
    if (busy.value) return;
    done.value = '';
    const fault = relayAddressFault(draft.value, locale.value);
    faults.value = fault === '' ? {} : { address: fault };
    if (fault !== '') return;
    const asked = requestOrigin(draft.value.url.trim());
    busy.value = true;
    void asked
      .then(async (granted) => {
        if (granted) await then();
        else faults.value = { address: locale.value.words.alertSettings.relayRefused };
      })
      .finally(() => {
        busy.value = false;
      });
  }

  const say = () => locale.value.words.alertSettings;

  async function look(): Promise<void> {
    const { value: stored } = relay;
    allowed.value = stored === null || (await mayRead(stored.url));
  }
  effect(() => void look());
  onPermissionsChanged(() => void look());
  return {
    allowed,
    relay,
    draft,
    faults,
    busy,
    done,
    change: (part) => {
      typed.value = { ...draft.value, ...part };
      dirty = true;
      faults.value = {};
      done.value = '';
    },
    save: () => ask(async () => show(await store(relay.value?.on ?? true), say().relaySaved)),
    test: () =>
      ask(async () => {
        const stored = dirty ? await store(relay.value?.on ?? true) : null;
        if (stored !== null && !stored.ok) show(stored, '');
        else show(await send({ do: 'test-relay' }), say().relayTested);
      }),
    switchOn: (on) => {
      const { value: stored } = relay;
      if (stored === null) return;
      const put = () => send({ do: 'save-relay', relay: { ...stored, on }, secret: null });
      if (!on) void put();
      else {
        void requestOrigin(stored.url).then(async (granted) => {
          if (granted) await put();
          else faults.value = { address: say().relayRefused };
        });
      }
    },
    remove: () => {
      const { value: before } = relay;
      typed.value = null;
      dirty = false;
      faults.value = {};
      done.value = '';
      void send({ do: 'save-relay', relay: null, secret: null }).then(({ ok }) => {
        if (ok) void giveBack(before, null, live);
      });
    },
  };
}
