import type { Bill } from './bill';
import { numbered, priceTag } from './catalog/price-tag';
import type { Price } from './price';
import { allIn } from './price';
import { type Text, text } from './text';
import { DAY } from './units';

function bill(
  { id, line, subject }: { id: string; line: string; subject: Text },
  charge: Omit<Price, 'id'>,
  billedAt: number,
  paid: boolean,
): Bill {
  const charges = numbered(id, [charge]);
  const amount = allIn(charges);
  return {
    id,
    line,
    subject,
    billedAt,
    dueAt: billedAt + 14 * DAY,
    total: { amount, currency: charge.currency },
    remaining: paid ? 0 : amount,
    charges,
  };
}

/** What was billed before the sandbox began: one bill of them unpaid and past due. */
export function firstBills(now: number): readonly Bill[] {
  const yen = priceTag('JPY', 10);
  const euro = priceTag('EUR', 19);
  const business = { line: 'line-biz', subject: text('LEB business card', 'LEB 商务卡') };
  return [
    bill(
      {
        id: 'bill-mei-1',
        line: 'line-jp',
        subject: text('Japan 10 GB, 30 days', '日本 10 GB，30 天'),
      },
      yen.plan(2800),
      now - 4 * DAY,
      true,
    ),
    bill({ id: 'bill-biz-1', ...business }, yen.plan(4200), now - 61 * DAY, true),
    bill(
      { id: 'bill-biz-2', ...business },
      yen.fee(text('Use abroad', '境外使用'), 2227),
      now - 30 * DAY,
      false,
    ),
    bill(
      {
        id: 'bill-lee-1',
        line: 'line-de',
        subject: text('Europe 5 GB, 7 days', '欧洲 5 GB，7 天'),
      },
      euro.plan(756),
      now - 5 * DAY,
      true,
    ),
  ];
}
