import { describe, expect, it } from 'vitest';
import { whereIs } from '../../../utils/domain/guard-address';
import { isPaymentService } from '../../../utils/domain/payment-services';
import { aConnection } from '../../support/builders';

const provider = aConnection({
  address: 'https://api.nippon.example',
  website: 'https://nippon.example',
});
const at = (url: string, known: string[] = []) => whereIs(url, provider, known);

describe('a checkout may lead', () => {
  it.each([
    'https://nippon.example/checkout',
    'https://pay.nippon.example/step/2?back=https://evil.example',
    'https://api.nippon.example/',
  ])('to the provider’s own %s', (url) => expect(at(url)).toBe('own'));

  it.each([
    'https://www.paypal.com/checkoutnow?token=1',
    'https://checkout.stripe.com/c/pay/cs_1',
    'https://checkoutshopper-live.adyen.com/x',
    'https://pay.klarna.com/eu/hpp',
    'https://mclient.alipay.com/cashier',
    'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb',
    'https://payapp.weixin.qq.com/pay',
    'https://centinelapi.cardinalcommerce.com/V2/Cruise',
    'https://pay.google.com/gp/p/ui/pay',
    'https://www.mercadopago.com.br/checkout',
    'https://api.razorpay.com/v1/checkout',
    'https://secure.payu.com/pay',
    'https://securegw.paytm.in/theia',
    'https://www.mollie.com/checkout/select-method',
    'https://secure.przelewy24.pl/trnRequest',
    'https://ideal.nl/pay',
    'https://secure.worldpay.com/',
    'https://api.checkout.com/3ds',
  ])('to a payment service: %s', (url) => expect(at(url)).toBe('service'));

  it.each([
    'about:blank',
    'chrome-extension://abc/guard.html',
    'blob:https://nippon.example/1',
    'alipays://platformapi',
    'not an address',
  ])('to what is no page to pay at: %s', (url) => expect(at(url)).toBe('nowhere'));

  it('to what the user said to know, and to nothing beside it', () => {
    const known = ['https://bank.example'];
    expect(at('https://bank.example/3ds', known)).toBe('known');
    expect(at('https://www.bank.example/3ds', known)).toBe('undeclared');
    expect(at('https://bank.example:8443/3ds', known)).toBe('undeclared');
  });
});

describe('a checkout is stopped', () => {
  it.each([
    ['https://evil.example/pay', 'undeclared'],
    ['https://www.paypal.com.evil.example/', 'undeclared'],
    ['https://notpaypal.com/', 'undeclared'],
    ['https://www.paypal.com:8443/', 'undeclared'],
    ['http://www.paypal.com/', 'not-encrypted'],
    ['http://nippon.example/checkout', 'not-encrypted'],
    ['https://nippon.example.evil.example/', 'look-alike'],
    ['https://nipp0n.example/', 'look-alike'],
    ['https://nіppon.example/', 'look-alike'],
    ['http://127.0.0.1:4700/pay', 'undeclared'],
    ['https://10.0.0.1/', 'undeclared'],
  ])('at %s: %s', (url, why) => expect(at(url)).toBe(why));

  it('on this machine another port is another place', () => {
    const local = aConnection({ address: 'http://127.0.0.1:4600', website: null });
    expect(whereIs('http://127.0.0.1:4600/checkout', local, [])).toBe('own');
    expect(whereIs('http://127.0.0.1:4601/checkout', local, [])).toBe('undeclared');
  });
});

describe('a payment service', () => {
  it.each(['paypal.com', 'www.paypal.com'])('is %s', (host) =>
    expect(isPaymentService(host)).toBe(true),
  );
  it.each(['xpaypal.com', 'com', 'paypal.com.', 'google.com', 'qq.com', 'apple.com', ''])(
    'is not %j',
    (host) => expect(isPaymentService(host)).toBe(false),
  );
});
