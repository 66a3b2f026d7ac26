import type { ReadonlySignal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
import type { ConnectionDraft } from '../../components/ConnectionForm';
import { parseAddress } from '../../utils/domain/checkout';
import type { Failure } from '../../utils/domain/failure';
import type { Draft, Reply } from '../../utils/messages';
import { send } from '../../utils/messages';
import type { Live } from '../../utils/page/live';
import { requestOrigin } from '../../utils/platform/permissions';
import { failureText } from '../../utils/view/failure-text';
import type { FoundView } from '../../utils/view/found-view';
import { toFound } from '../../utils/view/found-view';
import type { PageLocale } from '../../utils/view/page-locale';
import { blankDraft, draftOf, toDraft } from './connection-draft';
import type { Route } from './route';
import { goTo } from './route';

type Errors = Partial<Record<keyof ConnectionDraft, string>>;

/** The form of one connection: a draft, what a test found, what is wrong with it. */
export interface ConnectionModel {
  /** Null while no connection is open. */
  draft: ReadonlySignal<ConnectionDraft | null>;
  errors: ReadonlySignal<Errors>;
  failure: ReadonlySignal<string>;
  found: ReadonlySignal<FoundView | null>;
  busy: ReadonlySignal<boolean>;
  change: (draft: ConnectionDraft) => void;
  test: () => void;
  save: () => void;
}

export function createConnectionModel(
  live: Live,
  locale: ReadonlySignal<PageLocale>,
  route: ReadonlySignal<Route>,
): ConnectionModel {
  const draft = signal<ConnectionDraft | null>(null);
  const errors = signal<Errors>({});
  const failure = signal('');
  const found = signal<FoundView | null>(null);
  const busy = signal(false);
  let opened: string | null = null;
  /** The one that is being filled in, new or stored. */
  let connectionId = '';

  effect(() => {
    const { item } = route.value;
    if (item === opened && draft.peek() !== null) return;
    // A website's connection has a form of its own.
    const connection = live.snapshot.value?.connections.find(
      ({ id, site }) => id === item && site === null,
    );
    const loading = item !== null && item !== 'new' && live.snapshot.value === null;
    if (loading) return;
    opened = item;
    connectionId = connection?.id ?? crypto.randomUUID();
    draft.value = connection ? draftOf(connection) : item === 'new' ? blankDraft : null;
    forget();
  });

  function forget(): void {
    errors.value = {};
    failure.value = '';
    found.value = null;
  }

  function show(refused: Failure | null, place: 'address' | 'website' | 'secret' | null): void {
    const { what, next } = failureText(refused, locale.value);
    const text = `${what} ${next}`;
    if (place === null) failure.value = text;
    else errors.value = { [place === 'secret' ? 'token' : place]: text };
  }

  /** Runs within the click: nothing may be awaited before the browser is asked for the origin. */
  function ask<T>(
    use: (filled: Draft) => Promise<Reply<T>>,
    then: (value: T, filled: Draft) => void,
  ): void {
    if (draft.value === null || busy.value) return;
    forget();
    const filled = toDraft(draft.value);
    const address = parseAddress(filled.address);
    if (!address.ok) {
      show(address.failure, 'address');
      return;
    }
    const allowed = requestOrigin(address.value.href);
    busy.value = true;
    void allowed
      .then(async (granted) => {
        if (!granted) {
          errors.value = { address: locale.value.words.options.notAllowed };
          return;
        }
        const reply = await use(filled);
        if (reply.ok) then(reply.value, filled);
        else show(reply.failure, reply.place);
      })
      .finally(() => {
        busy.value = false;
      });
  }

  return {
    draft,
    errors,
    failure,
    found,
    busy,
    change: (typed) => {
      draft.value = typed;
      found.value = null;
    },
    test: () =>
      ask(
        (filled) => send({ do: 'test-connection', draft: filled, connectionId }),
        ({ readings }, { gigabyte }) => {
          found.value = toFound(readings, gigabyte, Date.now(), locale.value);
        },
      ),
    save: () =>
      ask(
        (filled) => send({ do: 'save-connection', draft: filled, connectionId }),
        () => {
          opened = null;
          draft.value = null;
          goTo('connections');
        },
      ),
  };
}
