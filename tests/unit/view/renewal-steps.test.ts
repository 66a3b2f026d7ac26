import { describe, expect, it } from 'vitest';
import type { Renewal } from '../../../utils/domain/renewal';
import { defaultSettings } from '../../../utils/domain/settings';
import { HOUR, MINUTE } from '../../../utils/domain/time';
import { overdueText } from '../../../utils/view/renewal-words';
import { toSteps } from '../../../utils/view/steps';
import { aConnection, aLine, aRenewal, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en', 'en');
const zh = wholeLocaleOf('zh-CN', 'en');

function steps(renewals: Partial<Renewal>[], locale = en): string[] {
  const line = {
    line: aLine(),
    connection: aConnection(),
    renewals: renewals.map((parts) => aRenewal(parts)),
    settings: defaultSettings,
    now: NOW + HOUR,
    state: 'waiting' as const,
  };
  return toSteps(line, locale).map(({ text }) => text.map((run) => run.text).join(''));
}

const order = (state: 'open' | 'done' | 'failed', note: string | null = null) => ({
  orders: [{ id: 'LEB-1', state, placedAt: NOW, note }],
});
const paid = { number: 'B-1', amount: { minor: 1980, currency: 'JPY' } };
const confirmed = { state: 'confirmed', closedAt: NOW + MINUTE } as const;

describe('the steps of a renewal', () => {
  it('tell how far it came', () => {
    const left = { how: 'closed', at: NOW + MINUTE } as const;
    expect(steps([{ left, ...order('open'), paid }])).toEqual([
      expect.stringMatching(/^Checkout opened /),
      expect.stringMatching(/^Checkout closed /),
      'The provider has order LEB-1',
      'Paid: LEB-1 · ¥1,980',
      expect.stringMatching(/^Waiting for the renewal to appear\. /),
    ]);
  });

  it('name the money that was taken for nothing', () => {
    expect(steps([{ state: 'overdue', ...order('done') }]).at(-1)).toMatch(
      /^Paid, and nothing has arrived yet\. /,
    );
    expect(steps([{ state: 'overdue' }]).at(-1)).toMatch(/^Not in effect yet\. /);
  });

  it('give the provider’s words on a failure', () => {
    const failed = {
      state: 'failed',
      closedAt: NOW,
      ...order('failed', 'Card declined.'),
    } as const;
    expect(steps([failed]).slice(1)).toEqual([
      'Order LEB-1 failed',
      expect.stringMatching(/^The payment failed .*The provider says: Card declined\.$/),
    ]);
    expect(steps([failed], zh).at(-1)).toContain('运营商答复：Card declined.');
  });

  it('name what is lacking, and each proof', () => {
    const said = steps([
      {
        ...confirmed,
        lacks: ['data'],
        evidence: [
          { what: 'product', to: 'Japan 20 GB' },
          { what: 'order', orderId: 'LEB-1' },
          { what: 'bill', ...paid },
        ],
      },
    ]);
    expect(said.slice(1)).toEqual([
      'Plan: Japan 20 GB',
      'The provider calls order LEB-1 done',
      'Paid: B-1 · ¥1,980',
      'The new end is there, but the data is not there yet.',
    ]);
  });

  it('name both of two payments', () => {
    const evidence = (orderId: string) => [{ what: 'order' as const, orderId }];
    const said = steps([
      { ...confirmed, id: 'b', openedAt: NOW + 1, evidence: evidence('LEB-2') },
      { ...confirmed, id: 'a', supersededBy: 'b', twice: true, evidence: evidence('LEB-1') },
    ]);
    expect(said.slice(1)).toEqual([
      'The provider calls order LEB-2 done',
      'Paid twice: both are in effect.',
      'The provider calls order LEB-1 done',
    ]);
  });

  it('tell of a renewal elsewhere, and of a checkout that came to nothing', () => {
    expect(steps([{ ...confirmed, elsewhere: true }])[0]).toMatch(/^Renewed elsewhere, seen /);
    const over = { state: 'given-up', closedAt: NOW } as const;
    expect(steps([{ ...over, notOrdered: true }])[0]).toContain('the provider knows of no order');
    expect(steps([over])).toEqual([]);
  });

  it('are those of what is under way, whatever was seen since', () => {
    expect(steps([{}, { ...confirmed, id: 'b', openedAt: NOW + 1, elsewhere: true }])[0]).toMatch(
      /^Checkout opened /,
    );
  });
});

describe('what is overdue', () => {
  it.each([
    [{}, 'The usual time has passed. If you paid, ask the provider with your order number.'],
    [order('open'), 'The usual time has passed. Ask the provider about LEB-1 · ¥1,980.'],
    [order('done'), 'Paid, and nothing has arrived: LEB-1 · ¥1,980. Ask the provider.'],
  ])('is named with what is known of it', (parts, text) =>
    expect(overdueText(aRenewal(parts), en)).toBe(text),
  );
});
