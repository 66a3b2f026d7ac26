import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../utils/domain/failure';
import type { RelayDraft } from '../../../utils/view/relay-form';
import {
  draftOfRelay,
  relayAddressFault,
  relayFailureText,
  secretFits,
} from '../../../utils/view/relay-form';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const draft = (url: string, kind: RelayDraft['kind'] = 'ntfy'): RelayDraft => ({
  kind,
  url,
  secret: '',
});

describe('the address that alerts are sent on to', () => {
  it.each([
    ['https://ntfy.example/my-topic', 'ntfy'],
    [' https://ntfy.example:8443/my-topic ', 'ntfy'],
    ['https://hooks.example/in?key=1', 'webhook'],
    ['https://hooks.example', 'webhook'],
  ] as const)('%s is right for %s', (url, kind) => {
    expect(relayAddressFault(draft(url, kind), en)).toBe('');
  });

  it.each([
    ['', 'not complete'],
    ['ntfy.example/topic', 'not complete'],
    ['http://ntfy.example/topic', 'https://'],
    ['https://me:word@ntfy.example/topic', 'password'],
    ['https://ntfy.example/', 'topic is missing'],
  ])('%j is refused: %s', (url, says) => {
    expect(relayAddressFault(draft(url), en)).toContain(says);
  });
});

it('a secret is of use at the origin alone that it was entered for', () => {
  const stored = { kind: 'ntfy', on: true, url: 'https://ntfy.example/one' } as const;
  expect(secretFits(stored, draft('https://ntfy.example/two'))).toBe(true);
  expect(secretFits(stored, draft('https://other.example/one'))).toBe(false);
  expect(secretFits(stored, draft('ntfy'))).toBe(false);
  expect(secretFits(null, draft('https://ntfy.example/one'))).toBe(false);
});

it('what is stored is shown, its secret never', () => {
  expect(draftOfRelay({ kind: 'webhook', on: false, url: 'https://hooks.example' })).toEqual({
    kind: 'webhook',
    url: 'https://hooks.example',
    secret: '',
  });
  expect(draftOfRelay(null)).toEqual({ kind: 'ntfy', url: '', secret: '' });
});

it.each<[Failure | null, string]>([
  [{ kind: 'offline' }, 'No network'],
  [{ kind: 'unreachable' }, 'Nothing answers'],
  [{ kind: 'forbidden' }, 'refuses this token'],
  [{ kind: 'server', status: 404, retryAt: null }, 'knows nothing at this address'],
  [{ kind: 'server', status: 503, retryAt: null }, '(503)'],
  [{ kind: 'not-permitted', origin: 'https://ntfy.example' }, 'does not let DataLeft send'],
  [{ kind: 'unsafe', why: 'not-https' }, 'https'],
  [null, 'Something went wrong in DataLeft'],
])('%j is told', (failure, says) => {
  expect(relayFailureText(failure, en)).toContain(says);
});
