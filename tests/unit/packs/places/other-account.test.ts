import { describe, expect, test } from 'vitest';
import { card, lookAt, page, valueOn, valuesOn } from './a-card-page';

describe('the card that a page is about', () => {
  test.each([
    '•••• 4471',
    '**** **** 4471',
    '090-****-4471',
    '+81 90 1234 4471',
    '0412 555 019',
    '13812344471',
    'ICCID 8932042000007731054',
    'mei@example.com',
  ])('%s is seen, and told from another', (number) => {
    const html = page(card({ number: `Card: ${number}` }));
    const shown = valueOn(html, 'card');
    expect(number).toContain(shown.value);
    const left = valueOn(html, 'remaining');
    const digit = (text: string) => text.replace(/\d(?=\D*$)/, (d) => String((Number(d) + 1) % 10));
    const other = number.includes('@') ? 'lee@example.com' : digit(number);
    expect(lookAt(page(card({ number: `Card: ${other}` })), left)).toBe('missing');
    expect(lookAt(html, left)).toBe(left.value);
  });

  test.each(['500 123 447', '(555) 010-4471', '555-010-4471', '612 34 44 71'])(
    'a number as it is written at home is one as well: %s',
    (number) => {
      const left = valueOn(page(card({ number: `Number ${number}` })), 'remaining');
      const other = number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
      expect(lookAt(page(card({ number: `Number ${other}` })), left)).toBe('missing');
    },
  );

  test('is that of the allowance, not the first on the page', () => {
    const tab = (name: string, number: string, left: string) =>
      `<li><a href="#">${name} ${number} <em>${left} GB left</em></a></li>`;
    const tabs = `<ul>${tab('Papa', '0660 555 1201', '12.4')}${tab('Lena', '0660 555 1202', '1.85')}</ul>`;
    const html = page(tabs, card({ name: 'Lena', left: '1.85 GB', total: '5 GB' }));
    const later = html.replace('12.4 GB', '11.9 GB');
    const left = valuesOn(html).find(({ text }) => text === '1.85 GB');
    expect(JSON.stringify(left?.place)).not.toContain('papa');
    if (left !== undefined) expect(lookAt(later, left)).toBe(1_850_000_000);
  });
});

describe('what stands beside the number', () => {
  const left = valueOn(page(card({ number: '06 4200 1188 · Sim Only 8 GB' })), 'remaining');

  test('may change: a larger plan is the same card', () => {
    const after = page(card({ number: '06 4200 1188 · Sim Only 10 GB' }));
    expect(lookAt(after, left)).toBe(3_200_000_000);
  });

  test('tells no cards apart', () => {
    const renews = (number: string) => `Line ${number} – renews on 01/07/2026`;
    const mine = valueOn(page(card({ number: renews('06 42 00 11 88') })), 'remaining');
    expect(lookAt(page(card({ number: renews('06 42 00 11 99') })), mine)).toBe('missing');
    const next = 'Line 06 42 00 11 88 – renews on 01/08/2026';
    expect(lookAt(page(card({ number: next })), mine)).toBe(3_200_000_000);
  });
});
