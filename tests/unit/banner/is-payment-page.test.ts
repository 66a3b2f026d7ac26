import { describe, expect, test } from 'vitest';
import { asksForCard, isPaymentPage } from '../../../utils/banner/is-payment-page';

const at = (url: string) => isPaymentPage({ url, fields: [], frames: [] });

describe('people pay', () => {
  test.each([
    'https://www.paypal.com/signin',
    'https://checkout.stripe.com/c/pay/cs_live_a1',
    'https://paypal.com/',
    'https://pay.google.com/about',
    'https://secure-payment.bank.example/start',
    'https://shop.example/checkout',
    'https://shop.example/checkouts/cn/Z2NwLWFz',
    'https://shop.example/de/kasse/adresse',
    'https://shop.example/proceedToCheckout',
    'https://shop.example/Checkout.aspx?step=2',
    'https://shop.example/order/payment-method',
    'https://shop.example/index.php?route=checkout/checkout',
    'https://app.example/#/checkout/2',
    'https://app.example/#!/payment',
    'https://sklep.example/platnosc',
    'https://shop.example/zhifu/index.html',
    'http://127.0.0.1:4470/checkout?offering=a&line=b',
  ])('at %s', (url) => expect(at(url)).toBe(true));

  test.each([
    'https://news.example/',
    'https://news.example/2026/payload-of-the-rocket',
    'https://jobs.example/payroll',
    'https://notpaypal.com/',
    'https://paypal.com.example/',
    'https://news.example/article#payment',
    'https://video.example/watch?v=dQw4w9WgXcQ',
    'https://krankenkasse.example/leistungen',
    'http://192.168.8.1/html/home.html',
  ])('not at %s', (url) => expect(at(url)).toBe(false));

  test('where a service shows a frame of its own', () => {
    const frames = ['about:blank', '', 'https://js.stripe.com/v3/elements-inner-card.html'];
    expect(isPaymentPage({ url: 'https://a.example/', fields: [], frames })).toBe(true);
    const others = ['https://video.example/embed', 'not an address'];
    expect(isPaymentPage({ url: 'https://a.example/', fields: [], frames: others })).toBe(false);
  });

  test('where a form asks for a card', () => {
    const fields = [{ autocomplete: 'cc-number', name: '', id: '' }];
    expect(isPaymentPage({ url: 'https://a.example/', fields, frames: [] })).toBe(true);
  });
});

const named = (name: string) => ({ autocomplete: '', name, id: '' });

describe('a field for a card', () => {
  test.each(['cc-number', 'cc-exp', 'billing cc-csc', 'section-a CC-NAME'])(
    'says so by %s',
    (autocomplete) => expect(asksForCard({ ...named(''), autocomplete })).toBe(true),
  );

  test.each([
    'cardnumber',
    'cardNumber',
    'card-number',
    'card_no',
    'payment[card_number]',
    'ccnum',
    'cc_exp',
    'cvc',
    'card.cvv',
    'cvv2',
    'creditCardNumber',
    'Kreditkartennummer',
    'numeroDeTarjeta',
    'numero_carte',
    'cardExpiry',
  ])('is called %s', (name) => {
    expect(asksForCard(named(name))).toBe(true);
    expect(asksForCard({ ...named(''), id: name })).toBe(true);
  });

  test.each(['', 'q', 'e-mail', 'accent', 'cardboard', 'discarded', 'account', 'postcardNote'])(
    'is not called “%s”',
    (name) => expect(asksForCard(named(name))).toBe(false),
  );

  test('is no other field that the browser fills in', () => {
    expect(asksForCard({ ...named(''), autocomplete: 'postal-code' })).toBe(false);
  });
});
