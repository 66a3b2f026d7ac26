import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { Connection } from '../../utils/domain/connection';
import type { PackDraft } from '../../utils/messages';
import { send } from '../../utils/messages';
import type { Live } from '../../utils/page/live';
import { requestOrigins } from '../../utils/platform/permissions';
import { failureText } from '../../utils/view/failure-text';
import type { OptionsLocale } from '../../utils/view/options-locale';
import type { PackTyped } from '../../utils/view/pack-form';
import { askedOf, joinSecret, packErrors, packFields, typedFor } from '../../utils/view/pack-form';
import type { PackRecord } from '../../utils/view/pack-view';
import { sentences } from '../../utils/view/sentences';
import type { Route } from './route';
import { goTo, packIdOf } from './route';

/** What the form is about: a pack, and the connection that is kept already. */
export interface PackSubject {
  pack: PackRecord;
  stored: Connection | null;
}

/** The form of a connection by a pack. */
export interface PackConnectModel {
  /** Null while no such form is open. */
  subject: ReadonlySignal<PackSubject | null>;
  typed: ReadonlySignal<PackTyped>;
  errors: ReadonlySignal<PackTyped>;
  failure: ReadonlySignal<string>;
  busy: ReadonlySignal<boolean>;
  change: (typed: PackTyped) => void;
  save: () => void;
}

const toDraft = ({ pack }: PackSubject, typed: PackTyped, locale: OptionsLocale): PackDraft => ({
  packId: pack.id,
  name: typed.name?.trim() ?? '',
  secret: joinSecret(pack, typed, locale),
  asked: askedOf(pack, typed),
  gigabyte: typed.gigabyte === 'binary' ? 'binary' : 'decimal',
  paceMinutes: Number(typed.paceMinutes),
});

export function createPackConnect(
  live: Live,
  packs: ReadonlySignal<PackRecord[] | null>,
  locale: ReadonlySignal<OptionsLocale>,
  route: ReadonlySignal<Route>,
): PackConnectModel {
  const typed = signal<PackTyped>({});
  const errors = signal<PackTyped>({});
  const failure = signal('');
  const busy = signal(false);
  let opened: string | null = null;
  let connectionId = '';

  const subject = computed((): PackSubject | null => {
    const { item } = route.value;
    const stored = live.snapshot.value?.connections.find(({ id }) => id === item) ?? null;
    const packId = packIdOf(item) ?? stored?.site?.packId;
    const pack = packs.value?.find(({ id }) => id === packId);
    return pack === undefined ? null : { pack, stored };
  });

  effect(() => {
    const { item } = route.value;
    if (subject.value === null) opened = null;
    if (subject.value === null || item === opened) return;
    const { pack, stored } = subject.value;
    opened = item;
    connectionId = stored?.id ?? crypto.randomUUID();
    typed.value = typedFor(pack, stored);
    errors.value = {};
    failure.value = '';
  });

  async function connect(about: PackSubject, allowed: Promise<boolean>): Promise<void> {
    const { packs: say } = locale.value.words;
    if (!(await allowed)) {
      failure.value = say.notAllowedHosts;
      return;
    }
    const draft = toDraft(about, typed.value, locale.value);
    const reply = await send({ do: 'connect-pack', draft, connectionId });
    if (reply.ok) {
      opened = null;
      goTo('connections');
      return;
    }
    const { what, next } = failureText(reply.failure, locale.value);
    const fields = packFields(about.pack, about.stored !== null, locale.value);
    const secret = fields.findLast((field) => field.secret)?.name;
    if (reply.place === 'secret' && secret !== undefined) {
      errors.value = { [secret]: sentences(locale.value, what, next) };
    } else failure.value = sentences(locale.value, what, next);
  }

  return {
    subject,
    typed,
    errors,
    failure,
    busy,
    change: (next) => {
      typed.value = next;
    },
    /** Runs within the click: nothing may be awaited before the browser is asked for the hosts. */
    save: () => {
      const about = subject.value;
      if (about === null || busy.value) return;
      failure.value = '';
      errors.value = packErrors(about.pack, typed.value, about.stored !== null, locale.value);
      if (Object.keys(errors.value).length > 0) return;
      busy.value = true;
      void connect(about, requestOrigins(about.pack.pack.hosts)).finally(() => {
        busy.value = false;
      });
    },
  };
}
