import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  createPassphrase,
  faultOf,
  type PassphraseModel,
} from '../../../entrypoints/options/security/passphrase-model';
import type { LockFacts } from '../../../utils/domain/passphrase';
import { defaultSettings } from '../../../utils/domain/settings';
import type { Live } from '../../../utils/page/live';
import type { Snapshot } from '../../../utils/store/queries';

/** A worker with a passphrase, or without. */
const worker = vi.hoisted(() => ({
  passphrase: null as string | null,
  locked: false,
  broken: false,
  asked: [] as string[],
}));

vi.mock('../../../utils/messages', () => ({
  send: async (command: {
    do: string;
    passphrase?: string;
    current?: string | null;
    next?: string | null;
  }) => {
    worker.asked.push(command.do);
    if (worker.broken) return { ok: false, failure: null, place: null };
    const facts: LockFacts = { isSet: worker.passphrase !== null, isLocked: worker.locked };
    const isRight = (given: string | null | undefined) => given === worker.passphrase;
    switch (command.do) {
      case 'read-lock':
        return { ok: true, value: facts };
      case 'unlock':
        if (isRight(command.passphrase)) worker.locked = false;
        return { ok: true, value: isRight(command.passphrase) };
      case 'set-passphrase': {
        const right = isRight(command.current);
        if (right) worker.passphrase = command.next ?? null;
        return { ok: true, value: right };
      }
      case 'lock':
        worker.locked = true;
        return { ok: true, value: null };
      default:
        Object.assign(worker, { passphrase: null, locked: false });
        return { ok: true, value: null };
    }
  },
}));

const snapshot = signal<Snapshot | null>(null);
const live: Live = {
  snapshot,
  broken: signal(false),
  now: signal(0),
  ready: Promise.resolve(),
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** The worker says that something changed. */
async function changed(): Promise<void> {
  snapshot.value = {
    ...{ connections: [], lines: [], alerts: [], renewals: [], catalogues: [], lineRules: [] },
    ticks: [],
    settings: { ...defaultSettings },
  };
  await settled();
}

let model: PassphraseModel;

beforeEach(async () => {
  Object.assign(worker, { passphrase: null, locked: false, broken: false, asked: [] });
  model = createPassphrase(live);
  await changed();
});

async function submit(parts: Partial<{ current: string; next: string; again: string }>) {
  model.change(parts);
  model.submit();
  await settled();
}

const both = (text: string) => ({ next: text, again: text });

test('a short one, and one that was typed in two ways, are not even sent', async () => {
  await submit(both('seven77'));
  expect(model.fault.value).toEqual({ field: 'next', why: 'tooShort' });
  await submit({ next: 'correct horse', again: 'correct hoarse' });
  expect(model.fault.value).toEqual({ field: 'again', why: 'differ' });
  expect(worker.asked).not.toContain('set-passphrase');
  // Signs that take two units are one character.
  expect(faultOf('set', { current: '', ...both('🗼🗼🗼🗼') })).toMatchObject({ why: 'tooShort' });
});

test('it is set, changed and removed, and nothing of it stays on the page', async () => {
  await submit(both('correct horse'));
  expect(model.done.value).toBe('saved');
  expect(model.facts.value).toEqual({ isSet: true, isLocked: false });
  expect(model.draft.value).toEqual({ current: '', next: '', again: '' });
  model.begin('change');
  await submit({ current: 'wrong horse', ...both('the next one') });
  expect(model.fault.value).toEqual({ field: 'current', why: 'wrong' });
  await submit({ current: 'correct horse' });
  expect(worker.passphrase).toBe('the next one');
  model.begin('remove');
  await submit({ current: 'the next one' });
  expect(model.done.value).toBe('removed');
  expect(model.facts.value?.isSet).toBe(false);
});

test('where it is locked it is entered, a wrong one first', async () => {
  Object.assign(worker, { passphrase: 'correct horse', locked: true });
  await changed();
  await submit({ current: 'wrong horse' });
  expect(model.fault.value).toEqual({ field: 'current', why: 'wrong' });
  await submit({ current: 'correct horse' });
  expect(model.facts.value).toEqual({ isSet: true, isLocked: false });
  model.lock();
  await settled();
  expect(model.facts.value?.isLocked).toBe(true);
});

test('a lock that closes elsewhere is seen here', async () => {
  Object.assign(worker, { passphrase: 'correct horse' });
  await changed();
  worker.locked = true;
  await changed();
  expect(model.facts.value?.isLocked).toBe(true);
});

test('a worker that dies is no wrong passphrase', async () => {
  Object.assign(worker, { passphrase: 'correct horse', locked: true });
  await changed();
  worker.broken = true;
  await submit({ current: 'correct horse' });
  expect(model.fault.value).toEqual({ field: null, why: 'failed' });
});
