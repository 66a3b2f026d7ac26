import type { ReadonlySignal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
import { type LockFacts, SHORTEST_PASSPHRASE } from '../../../utils/domain/passphrase';
import { send } from '../../../utils/messages';
import { askUntilTold } from '../../../utils/page/ask-until-told';
import type { Live } from '../../../utils/page/live';

const blank = { current: '', next: '', again: '' };

export type PassphraseDraft = typeof blank;

/** What the user is about to do. */
export type Deed = 'set' | 'change' | 'remove' | 'unlock' | 'forget';

/** The field that is wrong, and how; `failed`: it was not the user. */
export type PassphraseFault = { field: keyof PassphraseDraft | null; why: FaultWhy } | null;
type FaultWhy = 'tooShort' | 'differ' | 'wrong' | 'failed';

export interface PassphraseModel {
  /** Null until the worker told. */
  facts: ReadonlySignal<LockFacts | null>;
  deed: ReadonlySignal<Deed | null>;
  draft: ReadonlySignal<PassphraseDraft>;
  fault: ReadonlySignal<PassphraseFault>;
  done: ReadonlySignal<'saved' | 'removed' | null>;
  busy: ReadonlySignal<boolean>;
  begin: (deed: Deed | null) => void;
  change: (parts: Partial<PassphraseDraft>) => void;
  /** Does what was begun; without a passphrase, or while it is locked, there is but one thing. */
  submit: () => void;
  lock: () => void;
}

/** What can be told before the worker is asked. */
export function faultOf(deed: Deed, { next, again }: PassphraseDraft): PassphraseFault {
  if (deed !== 'set' && deed !== 'change') return null;
  if ([...next].length < SHORTEST_PASSPHRASE) return { field: 'next', why: 'tooShort' };
  return next === again ? null : { field: 'again', why: 'differ' };
}

/** @returns whether the passphrase was right; null where something failed */
async function ask(deed: Deed, { current, next }: PassphraseDraft): Promise<boolean | null> {
  if (deed === 'forget') return (await send({ do: 'forget-passphrase' })).ok || null;
  const reply = await (deed === 'unlock'
    ? send({ do: 'unlock', passphrase: current })
    : send({
        do: 'set-passphrase',
        current: deed === 'set' ? null : current,
        next: deed === 'remove' ? null : next,
      }));
  return reply.ok ? reply.value : null;
}

const OUTCOMES = {
  set: 'saved',
  change: 'saved',
  remove: 'removed',
  unlock: null,
  forget: null,
} as const;

/** The passphrase, and what is done about it; none is kept here longer than it takes. */
export function createPassphrase(live: Live): PassphraseModel {
  const facts = signal<LockFacts | null>(null);
  const deed = signal<Deed | null>(null);
  const draft = signal(blank);
  const fault = signal<PassphraseFault>(null);
  const done = signal<'saved' | 'removed' | null>(null);
  const busy = signal(false);

  async function look(): Promise<void> {
    facts.value = await askUntilTold(() => send({ do: 'read-lock' }));
  }

  function begin(next: Deed | null): void {
    deed.value = next;
    draft.value = blank;
    fault.value = null;
    done.value = null;
  }

  async function carryOut(meant: Deed): Promise<void> {
    fault.value = faultOf(meant, draft.value);
    if (fault.value !== null || busy.value) return;
    busy.value = true;
    const right = await ask(meant, draft.value);
    busy.value = false;
    if (right !== true) {
      fault.value =
        right === null ? { field: null, why: 'failed' } : { field: 'current', why: 'wrong' };
      return;
    }
    begin(null);
    done.value = OUTCOMES[meant];
    await look();
  }

  // Locked by the clock, by the screen or in another tab: the worker says that something changed.
  effect(() => {
    if (live.snapshot.value !== null) void look();
  });

  return {
    facts,
    deed,
    draft,
    fault,
    done,
    busy,
    begin,
    change: (parts) => {
      draft.value = { ...draft.value, ...parts };
      fault.value = null;
    },
    submit: () => {
      const { isSet = false, isLocked = false } = facts.value ?? {};
      void carryOut(deed.value ?? (isSet && isLocked ? 'unlock' : 'set'));
    },
    lock: () => {
      begin(null);
      void send({ do: 'lock' }).then(look);
    },
  };
}
