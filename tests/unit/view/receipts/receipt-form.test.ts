import { describe, expect, test } from 'vitest';
import type { ReceiptTyped } from '../../../../utils/view/receipts/read-receipt';
import { readReceipt, typedOf } from '../../../../utils/view/receipts/read-receipt';
import { toReceiptForm } from '../../../../utils/view/receipts/receipt-form';
import { aLine, NOW } from '../../../support/builders';
import { wholeLocaleOf } from '../../../support/locales';
import { aReceipt } from '../../../support/receipt-builders';

const english = wholeLocaleOf('en');
const typed = (parts: Partial<ReceiptTyped> = {}): ReceiptTyped => ({
  ...{ id: 'r', kept: false, target: '', provider: '', order: ' A-1 ', amount: '', currency: '' },
  ...{ date: '2026-11-20', note: '', file: null },
  ...parts,
});
const read = (parts: Partial<ReceiptTyped>) => readReceipt(typed(parts), '2026-11-20', english);

describe('a receipt that was typed', () => {
  test('is read with its amount in minor units', () => {
    expect(read({ target: 'line:nippon/a:b', amount: '12,50', currency: 'eur' })).toMatchObject({
      ok: true,
      draft: {
        ...{ lineKey: 'nippon/a:b', renewalId: null, orderNumber: 'A-1' },
        amount: { minor: 1250, currency: 'EUR' },
      },
    });
  });

  test.each([
    ['a word for an amount', { amount: 'ten', currency: 'EUR' }, 'amount'],
    ['too many decimals', { amount: '1.5', currency: 'JPY' }, 'amount'],
    ['an amount without currency', { amount: '5' }, 'currency'],
    ['a currency that there is not', { amount: '5', currency: 'QQQ' }, 'currency'],
    ['a day to come', { date: '2026-11-21' }, 'date'],
    ['no day', { date: '' }, 'date'],
    ['nothing at all', { order: ' ' }, 'whole'],
  ])('%s is told at its field', (_, parts, field) => {
    const result = read(parts);
    expect(result.ok ? [] : Object.keys(result.faults)).toEqual([field]);
  });

  test('is what it was when it is edited', () => {
    const receipt = aReceipt({ lineKey: 'k', amount: { minor: 1250, currency: 'EUR' }, note: 'n' });
    expect(readReceipt(typedOf(receipt), '2026-11-20', english)).toMatchObject({
      draft: { id: receipt.id, lineKey: 'k', amount: receipt.amount, note: 'n' },
    });
  });
});

test('the form asks for a provider where no line says it, and once more where it must be sure', () => {
  const context = { entries: [], stored: { lines: [aLine()] }, now: NOW };
  const form = (parts: Partial<ReceiptTyped>, sure = false) =>
    toReceiptForm(typed(parts), sure, context, english);
  expect(form({}).provider).toBe('Paid to');
  expect(form({ target: 'line:nippon/tokyo' }).provider).toBeNull();
  expect(form({}, true).save).toBe('Keep it all the same');
  expect(form({ target: 'line:gone' }).target.choices[0]).toEqual({
    value: 'line:gone',
    label: 'Not said',
  });
});
