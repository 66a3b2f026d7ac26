import { describe, expect, it } from 'vitest';
import type { Failure, UnreadableWhy, UnsafeWhy } from '../../../utils/domain/failure';
import { failureText } from '../../../utils/view/failure-text';
import { wholeLocaleOf } from '../../support/locales';

// Records, so that a new reason does not compile until it is tried here.
const unreadable: Record<UnreadableWhy, true> = {
  'not-a-provider': true,
  'not-json': true,
  'cut-short': true,
  'wrong-type': true,
  negative: true,
  'too-large': true,
  'unknown-unit': true,
  'too-big-a-body': true,
  'no-lines': true,
  'page-changed': true,
  'page-gone': true,
  'no-such-line': true,
  'same-line-twice': true,
  'wrong-check-digit': true,
  refused: true,
  partial: true,
  'not-ready': true,
  'does-not-add-up': true,
  'too-slow': true,
  'needs-scripts': true,
};
const unsafe: Record<UnsafeWhy, true> = {
  redirect: true,
  'not-https': true,
  malformed: true,
  query: true,
  'undeclared-host': true,
  credentials: true,
  'look-alike': true,
  port: true,
  characters: true,
  'too-long': true,
  parameters: true,
};
const kinds: Record<Exclude<Failure['kind'], 'unreadable' | 'unsafe'>, Failure[]> = {
  offline: [{ kind: 'offline' }],
  unreachable: [{ kind: 'unreachable' }],
  timeout: [{ kind: 'timeout' }],
  'signed-out': [
    { kind: 'signed-out', accepted: true },
    { kind: 'signed-out', accepted: false },
    { kind: 'signed-out', accepted: true, session: true },
  ],
  forbidden: [{ kind: 'forbidden' }],
  'rate-limited': [{ kind: 'rate-limited', retryAt: null }],
  server: [{ kind: 'server', status: 503, retryAt: null }],
  maintenance: [{ kind: 'maintenance' }],
  'other-account': [{ kind: 'other-account' }],
  locked: [{ kind: 'locked' }],
  unentered: [{ kind: 'unentered' }],
  'not-permitted': [{ kind: 'not-permitted', origin: 'https://api.nippon.example' }],
};
const path = 'bucket[0].remainingValue.amount';
const all: (Failure | null)[] = [
  null,
  ...Object.values(kinds).flat(),
  ...Object.keys(unreadable).map(
    (why): Failure => ({ kind: 'unreadable', path, why: why as UnreadableWhy }),
  ),
  ...Object.keys(unsafe).map((why): Failure => ({ kind: 'unsafe', why: why as UnsafeWhy })),
];

describe.each(['en', 'zh-CN'] as const)('failures in %s', (language) => {
  const locale = wholeLocaleOf(language);
  const texts = all.map((failure) => failureText(failure, locale));
  const end = language === 'en' ? /[.]$/ : /[。]$/;

  it.each(all.map((failure, at) => [failure, texts[at]] as const))('%j', (_, text) => {
    expect(text?.what).toMatch(end);
    expect(text?.next).toMatch(end);
    expect(text?.what).not.toBe(text?.next);
  });

  it('are each said differently', () => {
    expect(new Set(texts.map(({ what }) => what)).size).toBe(all.length);
  });

  it.each([
    'wrong-type',
    'negative',
    'too-large',
    'unknown-unit',
    'page-changed',
    'does-not-add-up',
  ] as const)('name the place: %s', (why) => {
    expect(failureText({ kind: 'unreadable', path, why }, locale).what).toContain(path);
  });

  it('name the status of the provider’s own fault', () => {
    expect(failureText({ kind: 'server', status: 503, retryAt: null }, locale).what).toContain(
      '503',
    );
  });
});
