import { expect, test } from 'vitest';
import { readAnswers } from '../../../utils/packs/read-answers';
import { aPack, checked, NOW } from './a-pack';

const read = (text: string) => {
  const pack = checked(aPack);
  const request = pack.requests[0]?.id ?? '';
  const raw = { request, status: 200, url: '', redirected: false, text };
  return readAnswers(pack, [raw], { now: NOW, gigabyte: 'decimal' });
};

test.each([
  ['lists', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
  ['objects', `${'{"data":'.repeat(500_000)}1${'}'.repeat(500_000)}`],
  ['lists without an end', '['.repeat(500_000)],
  ['text in a text', JSON.stringify(JSON.stringify(JSON.stringify({ left: 1 })))],
])('an answer of nothing but %s is unreadable, and breaks nothing', (_, text) => {
  expect(read(text)).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
});

test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
  'an answer that names %s changes no other object',
  (name) => {
    read(`{"${name}":{"polluted":true,"left":1},"lines":[{"${name}":{"polluted":true}}]}`);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(Object, 'polluted')).toBeUndefined();
  },
);
