import { describe, expect, test } from 'vitest';
import { checkoutAddress, homeOf } from '../../../utils/domain/checkout';
import { aSite } from '../../support/site-builders';

const site = aSite({
  hosts: ['https://my.nippon.example'],
  checkoutHosts: ['https://pay.partner.example', 'https://shop.other.example:8443'],
});
const declaring = {
  address: 'https://api.nippon.example/v1',
  website: 'https://nippon.example',
  site,
};

const good = [
  'https://nippon.example',
  'https://nippon.example/',
  'https://nippon.example/pay',
  'https://nippon.example/renew/{offering}?line={line}',
  'https://nippon.example/{line}/{line}',
  'https://nippon.example:443/pay',
  'HTTPS://NIPPON.EXAMPLE/pay',
  '  https://nippon.example/pay ',
  'https://www.nippon.example/pay',
  'https://pay.nippon.example/{offering}',
  'https://a.b.c.nippon.example/',
  'https://api.nippon.example/pay',
  'https://my.nippon.example/account#renew',
  'https://pay.partner.example/checkout?plan={offering}',
  'https://shop.other.example:8443/{offering}',
  'https://nippon.example/pay#/plans/{offering}',
  'https://nippon.example/pay?a=1&b=2',
  'https://nippon.example/pay?a=&b',
  'https://nippon.example/pay?plan={offering};line={line}',
  'https://nippon.example/pay?return=https://nippon.example/account',
  'https://nippon.example/pay?return=https%3A%2F%2Fmy.nippon.example%2Faccount',
  'https://nippon.example/pay?return=https://nippon.example&version=1.5',
  'https://nippon.example/pay?next=/account',
  'https://nippon.example/pay?next=%2Faccount%2Fbills',
  'https://nippon.example/pay?next=account.html',
  'https://nippon.example/pay?redirect=https://pay.partner.example/done',
  'https://nippon.example/shop//plans/{offering}',
  'https://nippon.example/%E5%A5%97%E9%A4%90/{offering}',
  'https://nippon.example/套餐/{offering}',
  'https://nippon.example/my%20plan',
  'https://nippon.example/pay?utm_source=data.left',
  'https://nippon.example/pay?mail=mei@mail.example',
  'https://nippon.example/a:b/c@d',
  'https://nippon.example/pay?off=50%25',
  'https://nippon.example/pay?version=1.5&ratio=16:9',
  'https://nippon.example/pay;jsessionid=1A2B',
  `https://nippon.example/${'a'.repeat(1_900)}`,
];

describe('a checkout is opened', () => {
  test('in at least thirty forms', () => {
    expect(new Set(good).size).toBe(good.length);
    expect(good.length).toBeGreaterThanOrEqual(30);
  });

  test.each(good)('%j', (address) => {
    const found = checkoutAddress(address, { offering: 'p1', line: 'l1' }, declaring);
    expect(found).toMatchObject({ ok: true });
  });

  test('at a name in other letters, where the provider itself has it', () => {
    const own = { address: 'https://bücher.example', website: 'https://нипон.example' };
    expect(checkoutAddress('https://bücher.example/pay', {}, own).ok).toBe(true);
    expect(checkoutAddress('https://xn--bcher-kva.example/pay', {}, own).ok).toBe(true);
    expect(checkoutAddress('https://pay.нипон.example/', {}, own).ok).toBe(true);
    expect(checkoutAddress('https://bucher.example/pay', {}, own)).toMatchObject({
      failure: { why: 'look-alike' },
    });
  });
});

describe('the provider’s home page', () => {
  test.each([
    ['the website', declaring, 'https://nippon.example/'],
    ['else its account page', { ...declaring, website: null }, 'https://my.nippon.example/account'],
    ['none for an interface alone', { ...declaring, website: null, site: null }, null],
    ['none that is unsafe', { ...declaring, website: 'http://nippon.example', site: null }, null],
  ])('%s', (_, given, home) => {
    expect(homeOf(given)).toBe(home);
  });
});
