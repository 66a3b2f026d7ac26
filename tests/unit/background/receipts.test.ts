import { describe, expect, test } from 'vitest';
import { PART_BYTES } from '../../../utils/domain/receipts/receipt';
import { MINUTE } from '../../../utils/domain/time';
import { readReceiptFile } from '../../../utils/store/read-receipts';
import { aRenewal, NOW } from '../../support/builders';
import { browse } from '../../support/fake-browsing';
import { aBill, aReceiptDraft } from '../../support/receipt-builders';

const browsing = browse();
const store = () => browsing.worker.store();
const ofKind = (head: string, size: number): Buffer => Buffer.alloc(size, head.padEnd(64, ' '));

async function sendParts(fileId: string, bytes: Buffer, parts?: number[]): Promise<void> {
  const all = Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, part) => part);
  for (const part of parts ?? all) {
    const base64 = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES).toString('base64');
    const reply = await browsing.worker.send({ do: 'keep-file-part', fileId, part, base64 });
    expect(reply.ok).toBe(true);
  }
}
const save = (parts: Parameters<typeof aReceiptDraft>[0] = {}, sure = false) =>
  browsing.worker.send({ do: 'save-receipt', receipt: aReceiptDraft(parts), sure });
const kept = { ok: true, value: null };

describe('a file', () => {
  const pdf = ofKind('%PDF-1.7', 2_000_100);
  const file = { id: 'f', name: 'shop.pdf', size: pdf.length };

  test('that comes in parts is kept whole, and told by its content', async () => {
    await sendParts('f', pdf, [2, 0, 1, 1]);
    expect(await save({ file })).toEqual(kept);
    const [receipt] = await (await store()).getAll('receipts');
    expect(receipt?.file).toEqual({ ...file, type: 'pdf' });
    const bytes = receipt?.file && (await readReceiptFile(await store(), receipt.file));
    expect(bytes && Buffer.from(bytes).equals(pdf)).toBe(true);
  });

  test('survives a worker that is stopped between its parts', async () => {
    await sendParts('f', pdf, [0, 1]);
    await browsing.restart();
    await sendParts('f', pdf, [2]);
    expect(await save({ file })).toEqual(kept);
  });

  test.each([
    ['of a forbidden type', ofKind('PK\x03\x04', 900), 900, 'forbidden'],
    ['of which a part is missing', pdf.subarray(0, PART_BYTES), pdf.length, 'missing'],
    ['of 50 MB', ofKind('%PDF-1.7', 900), 50_000_000, 'too-big'],
  ])('%s is refused, and nothing of it is stored', async (_, bytes, size, trouble) => {
    await sendParts('f', Buffer.from(bytes));
    const reply = await save({ file: { ...file, size } });
    expect(reply).toEqual({ ok: true, value: { about: 'file', trouble } });
    expect(await (await store()).count('receipts')).toBe(0);
    expect(await (await store()).count('fileParts')).toBe(0);
  });

  test('larger than a part or beyond the last one is no message at all', async () => {
    const base64 = ofKind('%PDF', PART_BYTES + 10).toString('base64');
    const part = { do: 'keep-file-part', fileId: 'f', part: 0, base64 };
    expect(await browsing.worker.hear(part)).toMatchObject({ ok: false });
    expect(await browsing.worker.hear({ ...part, part: 10, base64: 'AAAA' })).toMatchObject({
      ok: false,
    });
    expect(await (await store()).count('fileParts')).toBe(0);
  });

  test('goes with its receipt, and when another takes its place', async () => {
    await sendParts('f', pdf);
    await save({ file });
    await sendParts('g', ofKind('%PDF-1.7', 10));
    await save({ file: { id: 'g', name: 'g.pdf', size: 10 } });
    expect(await (await store()).getAllKeys('fileParts')).toEqual([['g', 0]]);
    await browsing.worker.send({ do: 'remove-receipt', receiptId: 'receipt-1' });
    expect(await (await store()).count('fileParts')).toBe(0);
  });

  test('stays when the rest of its receipt is edited', async () => {
    await sendParts('f', pdf);
    await save({ file });
    expect(await save({ file, note: 'paid in cash' })).toEqual(kept);
    const [receipt] = await (await store()).getAll('receipts');
    expect(receipt).toMatchObject({ note: 'paid in cash', file: { type: 'pdf' }, addedAt: NOW });
  });
});

describe('a receipt', () => {
  test('has the names of its renewal, and ties the bill of its order to it', async () => {
    const connectionId = await browsing.connect({ name: 'LEB' });
    const [line] = await (await store()).getAll('lines');
    const lineKey = line?.key ?? '';
    const renewal = aRenewal({ connectionId, lineKey, price: null });
    await (await store()).put('renewals', renewal);
    await (await store()).put('bills', aBill({ connectionId, number: 'SHOP-77' }));
    expect(await save({ renewalId: renewal.id })).toEqual(kept);
    const [receipt] = await (await store()).getAll('receipts');
    expect(receipt).toMatchObject({
      ...{ connectionId, lineKey, provider: 'LEB', line: line?.reading.name, what: 'Japan 10 GB' },
    });
    const bill = await (await store()).get('bills', [connectionId, 'bill-1']);
    expect(bill?.renewalId).toBe(renewal.id);
  });

  test('with the order number of another line’s renewal says whose it is, and waits', async () => {
    const db = await store();
    await db.put('renewals', aRenewal({ id: 'a' }));
    await db.put('renewals', aRenewal({ id: 'b', lineKey: 'nippon/osaka' }));
    await save({ renewalId: 'a' });
    const second = { id: 'receipt-2', renewalId: 'b' };
    expect(await save(second)).toMatchObject({
      value: { about: 'order', owner: { what: 'Japan 10 GB', at: '2026-11-20' } },
    });
    expect(await db.count('receipts')).toBe(1);
    expect(await save(second, true)).toEqual(kept);
    expect(await db.count('receipts')).toBe(2);
  });

  test.each([
    ['an amount below nothing', { amount: { minor: -1, currency: 'JPY' } }],
    ['half a minor unit', { amount: { minor: 0.5, currency: 'JPY' } }],
    ['no currency', { amount: { minor: 1, currency: 'yen' } }],
    ['no date', { date: '2026-13-40' }],
  ])('with %s is not taken', async (_, parts) => {
    expect(await save(parts)).toMatchObject({ ok: false });
    expect(await (await store()).count('receipts')).toBe(0);
  });
});

test('bills of a poll are kept with the reading, and matched to what was bought', async () => {
  const connectionId = await browsing.connect({ name: 'LEB', secret: 'sandbox-office' });
  const before = await (await store()).getAll('bills');
  expect(before.length).toBeGreaterThan(0);
  expect(before[0]).toMatchObject({ connectionId, provider: 'LEB', firstSeenAt: NOW });
  await browsing.worker.send({ do: 'refresh', connectionId });
  expect(await (await store()).getAll('bills')).toEqual(before);
});

test('what was paid at the checkout is billed, and its bill is the renewal’s', async () => {
  const connectionId = await browsing.connect({ name: 'LEB' });
  const db = await store();
  const lines = await db.getAll('lines');
  const line = lines.find(({ reading }) => reading.lineId === 'line-jp');
  const lineKey = line?.key ?? '';
  const parts = { connectionId, lineKey, planId: 'jp-month-10gb', price: null };
  await db.put('renewals', aRenewal({ ...parts, openedAt: Date.now() }));
  browsing.later(MINUTE);
  const order = { line: 'line-jp', offering: 'jp-month-10gb', outcome: 'complete' };
  await browsing.provider.control('orders', order);
  browsing.later(MINUTE);
  await browsing.worker.send({ do: 'refresh', connectionId });
  const bills = await db.getAll('bills');
  expect(bills.filter(({ renewalId }) => renewalId === 'renewal-1')).toMatchObject([
    { id: expect.stringMatching(/^receipt-/), remaining: { minor: 0 } },
  ]);
});
