import type { ReadonlySignal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
import type { ConnectionDraft } from '../../components/ConnectionForm';
import { parseAddress } from '../../utils/domain/checkout-address';
import { deviceAddress } from '../../utils/domain/device-address';
import type { Failure } from '../../utils/domain/failure';
import type { InterfaceFacts } from '../../utils/domain/interface-facts';
import { originsOf } from '../../utils/domain/origins-of';
import type { Draft, Place, Reply } from '../../utils/messages';
import { send } from '../../utils/messages';
import type { Live } from '../../utils/page/live';
import { requestOrigins } from '../../utils/platform/permissions';
import { failureText } from '../../utils/view/failure-text';
import type { FoundView } from '../../utils/view/found-view';
import { toFound } from '../../utils/view/found-view';
import type { OptionsLocale } from '../../utils/view/options-locale';
import { sentences } from '../../utils/view/sentences';
import { fieldOf, linesChosen, wrongFields } from './connection-checks';
import { blankDraft, draftOf, toDraft } from './connection-draft';
import type { Route } from './route';
import { goTo, newInterfaceOf } from './route';

/** By field: of the draft, or of what the interface asks for. */
type Errors = Record<string, string>;

/** The form of one connection: a draft, what a test found, what is wrong with it. */
export interface ConnectionModel {
  /** Null while no connection is open. */
  draft: ReadonlySignal<ConnectionDraft | null>;
  errors: ReadonlySignal<Errors>;
  failure: ReadonlySignal<string>;
  found: ReadonlySignal<FoundView | null>;
  /** Ids of the found lines that are to be watched. */
  chosen: ReadonlySignal<ReadonlySet<string>>;
  /** What is being connected; null while nothing is. */
  facts: ReadonlySignal<InterfaceFacts | null>;
  busy: ReadonlySignal<boolean>;
  change: (draft: ConnectionDraft) => void;
  choose: (lineId: string, chosen: boolean) => void;
  /** An address for the next form that opens. */
  paste: (address: string) => void;
  test: () => void;
  save: () => void;
}

export function createConnectionModel(
  live: Live,
  interfaces: ReadonlySignal<InterfaceFacts[] | null>,
  locale: ReadonlySignal<OptionsLocale>,
  route: ReadonlySignal<Route>,
): ConnectionModel {
  const draft = signal<ConnectionDraft | null>(null);
  const errors = signal<Errors>({});
  const failure = signal('');
  const found = signal<FoundView | null>(null);
  const busy = signal(false);
  const chosen = signal<ReadonlySet<string>>(new Set());
  const facts = signal<InterfaceFacts | null>(null);
  let opened: string | null = null;
  let pasted = '';
  /** Chosen when the connection was made; null: all of them. */
  let watched: readonly string[] | null = null;
  /** The one that is being filled in, new or stored. */
  let connectionId = '';

  effect(() => {
    const { item } = route.value;
    if (item === opened && draft.peek() !== null) return;
    // A website's connection has a form of its own.
    const connection = live.snapshot.value?.connections.find(
      ({ id, site }) => id === item && site === null,
    );
    const wanted = connection?.adapter ?? newInterfaceOf(item);
    const known = interfaces.value?.find(({ id }) => id === wanted) ?? null;
    const loading =
      (item !== null && live.snapshot.value === null) ||
      (wanted !== null && interfaces.value === null);
    if (loading) return;
    opened = item;
    connectionId = connection?.id ?? crypto.randomUUID();
    facts.value = known;
    watched = connection?.chosen ?? null;
    draft.value = connection ? draftOf(connection) : known && blankDraft(known, pasted);
    // Waits for a form: the worker may tell of something while the way to it is still opening.
    if (draft.peek() !== null) pasted = '';
    forget();
  });

  function forget(): void {
    errors.value = {};
    failure.value = '';
    found.value = null;
  }

  function show(refused: Failure | null, place: Place | null): void {
    const { what, next } = failureText(refused, locale.value);
    const text = sentences(locale.value, what, next);
    const field = fieldOf(place, facts.value);
    if (field !== '') errors.value = { [field]: text };
    else failure.value = text;
  }

  /** One that came from another machine has no secret here. */
  const isKept = (): boolean =>
    live.snapshot.value?.connections.some(
      ({ id, status }) => id === connectionId && status.failure?.kind !== 'unentered',
    ) ?? false;

  /** Runs within the click: nothing may be awaited before the browser is asked for the origin. */
  function ask<T>(
    use: (filled: Draft) => Promise<Reply<T>>,
    then: (value: T, filled: Draft) => void,
  ): void {
    if (draft.value === null || facts.value === null || busy.value) return;
    const filled = toDraft(
      draft.value,
      facts.value,
      linesChosen(found.value, chosen.value, watched),
    );
    const gaps = wrongFields(facts.value, draft.value, isKept(), locale.value);
    forget();
    errors.value = gaps;
    if (Object.keys(gaps).length > 0) return;
    const parse = facts.value.kind === 'device' ? deviceAddress : parseAddress;
    const address = parse(filled.address);
    if (!address.ok) {
      show(address.failure, 'address');
      return;
    }
    const allowed = requestOrigins(originsOf(facts.value, address.value.href));
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
    chosen,
    facts,
    busy,
    change: (typed) => {
      draft.value = typed;
      found.value = null;
    },
    choose: (lineId, isChosen) => {
      const next = new Set(chosen.value);
      if (isChosen) next.add(lineId);
      else next.delete(lineId);
      chosen.value = next;
    },
    paste: (address) => {
      pasted = address;
    },
    test: () =>
      ask(
        (filled) => send({ do: 'test-connection', draft: filled, connectionId }),
        ({ readings }, { gigabyte }) => {
          found.value = toFound(readings, gigabyte, Date.now(), locale.value);
          const ids = readings.map(({ lineId }) => lineId);
          chosen.value = new Set(
            watched === null ? ids : ids.filter((id) => watched?.includes(id)),
          );
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
