import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Backup } from '../../../utils/backup/backup';
import { canonical } from '../../../utils/backup/canonical';
import { checkBackup } from '../../../utils/backup/check-backup';
import { checksumOf, sealBackup } from '../../../utils/backup/seal-backup';
import { readBackup } from '../../../utils/store/read-backup';
import { aBucket, aReading, NOW } from '../../support/builders';
import { disguisesOf, freshStore } from '../../support/fake-store';
import { fillStore, SECRETS } from '../../support/full-store';

let text = '';
let schema = 0;

beforeAll(async () => {
  const store = await freshStore();
  await fillStore(store);
  schema = store.version;
  text = await sealBackup(await readBackup(store), schema, NOW);
});

const check = (given: string) => checkBackup(given, schema);

/** Changed by somebody who knows how checksums are made. */
async function forged(change: (backup: Backup) => unknown): Promise<string> {
  const backup: Backup = JSON.parse(text);
  const changed = Object(change(backup) ?? backup);
  return JSON.stringify({ ...changed, checksum: await checksumOf(changed) });
}

/** The same, with a row of a kind in place of the first. */
const withRow = (kind: keyof Backup['data'], parts: object) =>
  forged((backup) => {
    const rows = backup.data[kind];
    if (Array.isArray(rows)) Object.assign(Object(rows[0]), parts);
  });

const withAmount = (amounts: object) => ({
  reading: aReading({ buckets: [aBucket(amounts)] }),
});

describe('a backup', () => {
  test('of everything is taken back, every field of it', async () => {
    const checked = await check(text);
    expect(checked).toMatchObject({ ok: true });
    expect(checked.ok && checked.backup).toEqual(JSON.parse(text));
  });

  test('holds no secret in any disguise, and no address that lets its reader in', () => {
    for (const secret of SECRETS) {
      for (const disguise of disguisesOf(secret)) expect(text).not.toContain(disguise);
    }
    expect(text).not.toContain('secret-topic-9');
    expect(text).not.toMatch(/"(?:secrets?|sealed|iv|keys|answers)":/);
  });

  test('is the same however it is laid out', async () => {
    const spaced = JSON.stringify(JSON.parse(text), null, 2);
    expect(await check(spaced)).toMatchObject({ ok: true });
    expect(canonical({ b: [1, { d: undefined, c: 'é"' }], a: null })).toBe(
      '{"a":null,"b":[1,{"c":"é\\""}]}',
    );
    // The number of RFC 8785's own example.
    expect(canonical({ 10: 1, 9: Number('333333333.33333329') })).toBe(
      '{"10":1,"9":333333333.3333333}',
    );
  });

  test('of which one byte was flipped, anywhere, is refused or says the very same', async () => {
    const small: Backup = JSON.parse(text);
    const { files: _, ...rest } = small.data;
    const kept = { ...rest, files: [], receipts: [] };
    const bytes = Buffer.from(await sealBackup(kept, schema, NOW));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const checked = await check(flipped.toString());
        if (checked.ok) expect(checked.backup).toEqual(JSON.parse(bytes.toString()));
        else expect(checked.fault.kind).toMatch(/unreadable|damaged|not-a-backup|newer|forbidden/);
      }),
      { numRuns: 400 },
    );
  });

  test('that was cut short is refused', async () => {
    for (const length of [0, 1, 40, text.length >> 1, text.length - 1]) {
      expect(await check(text.slice(0, length))).toEqual({
        ok: false,
        fault: { kind: 'unreadable' },
      });
    }
  });

  test('of 20 MB of brackets is refused before it is parsed', async () => {
    const fault = { ok: false, fault: { kind: 'too-deep' } };
    expect(await check('['.repeat(20_000_000))).toEqual(fault);
    expect(await check(`{"data":${'{"a":'.repeat(4_000_000)}`)).toEqual(fault);
    // In a text they are no nesting.
    const name = '[{"\\'.repeat(500);
    expect(await check(await withRow('connections', { name }))).toMatchObject({ ok: true });
  });

  test('of a newer DataLeft is refused as such, whatever it holds', async () => {
    const newer = { ok: false, fault: { kind: 'newer' } };
    expect(await check(await forged((all) => ({ ...all, version: 2, data: 7 })))).toEqual(newer);
    expect(await check(await forged((all) => ({ ...all, schema: schema + 1 })))).toEqual(newer);
  });

  test.each(['null', '7', '"text"', '[]', '{}', '{"kind":"other"}', '{"format":1,"id":"a-pack"}'])(
    'that is none is refused: %s',
    async (other) => {
      expect(await check(other)).toEqual({ ok: false, fault: { kind: 'not-a-backup' } });
    },
  );

  test.each([
    ['lines', { fetchedAt: 'today' }, 'lines[0].fetchedAt'],
    ['lines', { fetchedAt: 1e300 }, 'lines[0].fetchedAt'],
    ['lines', { reading: null }, 'lines[0].reading'],
    ['lines', { reading: aReading({ expiresAt: 8.7e15 }) }, 'lines[0].reading.expiresAt'],
    ['lines', withAmount({ used: -1 }), 'lines[0].reading.buckets[0].used'],
    ['lines', withAmount({ remaining: 0.5 }), 'lines[0].reading.buckets[0].remaining'],
    ['connections', { address: 'javascript:alert(1)' }, 'connections[0].address'],
    ['connections', { address: 'https://me:key@api.example' }, 'connections[0].address'],
    ['connections', { status: {} }, 'connections[0].status.failure'],
    ['alerts', { kind: 'made-up' }, 'alerts[0].kind'],
    ['renewals', { evidence: [{ what: 'nothing' }] }, 'renewals[0].evidence[0].what'],
    ['days', { date: '21.11.2026' }, 'days[0].date'],
    ['hours', { used: [1, 2, 3] }, 'hours[0].used'],
    ['receipts', { amount: { minor: '12' } }, 'receipts[0].amount.minor'],
    ['bills', { connectionId: {} }, 'bills[0].connectionId'],
    ['ticks', { done: { call: null } }, 'ticks[0].done.call'],
    ['files', { base64: '<script>' }, 'files[0].base64'],
  ] as const)(
    'with a field of the wrong kind is refused at its place: %s %j',
    async (kind, parts, place) => {
      expect(await check(await withRow(kind, parts))).toEqual({
        ok: false,
        fault: { kind: 'wrong', place },
      });
    },
  );

  test('may not reach into what objects are made of', async () => {
    const pollute = JSON.parse('{"__proto__":{"polluted":true}}');
    const inRow = await withRow('lines', { watches: pollute });
    expect(await check(inRow)).toEqual({
      ok: false,
      fault: { kind: 'forbidden', place: 'lines[0].watches.__proto__' },
    });
    // However it is spelt, and where nobody would look.
    const hidden = text.replace('"kind":', '"\\u005f_proto__":{},"kind":');
    expect(await check(hidden)).toMatchObject({ ok: false, fault: { kind: 'forbidden' } });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('loses what nothing here knows of', async () => {
    const checked = await check(await withRow('lines', { extra: 'unknown' }));
    expect(checked.ok && checked.backup.data.lines[0]).not.toHaveProperty('extra');
  });

  test.each([
    ['cut short', { base64: 'JVBERi0=' }],
    ['of no receipt', { id: 'another' }],
  ])('with a file %s is refused', async (_, parts) => {
    expect(await check(await withRow('files', parts))).toEqual({
      ok: false,
      fault: { kind: 'file', place: 'files[0]' },
    });
  });

  test('with a file that is not what it is said to be is refused', async () => {
    const html = Buffer.from('<html><script>alert(1)</script></html>');
    const wrong = await forged(({ data }) => {
      const file = { id: 'file-1', name: 'a.pdf', type: 'pdf' as const, size: html.length };
      Object.assign(Object(data.receipts[0]), { file });
      data.files = [{ id: 'file-1', base64: html.toString('base64') }];
    });
    expect(await check(wrong)).toMatchObject({ ok: false, fault: { kind: 'file' } });
  });
});
