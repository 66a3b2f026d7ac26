import { describe, expect, it } from 'vitest';
import { readBody } from './read-text';

const LEFT = '<div><p>3 GB left of 10 GB</p></div>';

describe('a date that ends something else', () => {
  it.each([
    ['a contract', '<p>Contract ends 11 March 2027</p>'],
    ['a card', '<p>Your SIM stays active until 4 March 2027</p>'],
    ['points', '<p>Points: 1,204 (valid until 31 December 2026)</p>'],
    ['an instalment', '<p>iPhone: $33.33 a month, ends 2 March 2028</p>'],
    ['money', '<div><p>Balance</p><p>$12.50</p><p>Valid until 4 March 2027</p></div>'],
    ['a reward', '<div><h2>Rewards</h2><p>Use by 30 September 2026</p></div>'],
    ['what was counted', '<p>Updated until 19 September 2026</p>'],
  ])('is not that of the data: %s', (_, other) => {
    const read = readBody(`${other}${LEFT}`);
    expect(read).toMatchObject({ left: 3, total: 10 });
    expect(read).not.toHaveProperty('expires');
  });

  it.each([
    '<p>Renewed on 10 May 2026 at 08:00</p>',
    '<div><div><div>Contract ends</div><div>11 March 2027</div></div><p>Renewal is not possible yet</p></div>',
  ])('fills nothing up again: %s', (other) => {
    const read = readBody(`${LEFT}${other}`);
    expect(read).toMatchObject({ left: 3, total: 10 });
    expect(read).not.toHaveProperty('resets');
  });

  it('counts no days by the number of one', () => {
    const read = readBody('<div><p>剩余流量 3GB</p><p>第31天起恢复原套餐网速。</p></div>', 'zh-CN');
    expect(read).toEqual({ left: 3 });
  });

  it('leaves the date that stands with the data', () => {
    const money = '<div><p>Balance</p><p>$12.50</p><p>Valid until 4 March 2027</p></div>';
    const data = '<div><p>3 GB left</p><p>Valid until 1 October 2026</p></div>';
    expect(readBody(`${money}${data}`)).toMatchObject({ left: 3, expires: '2026-10-01' });
  });

  it('is no more than one of two in different blocks', () => {
    const old = '<div><p>Pack One</p><p>Valid until 5 November 2026</p></div>';
    const data = '<div><p>3 GB left</p><p>Valid until 1 October 2026</p></div>';
    expect(readBody(`${old}${data}`)).toEqual({ left: 3, expires: '2026-10-01' });
  });
});
