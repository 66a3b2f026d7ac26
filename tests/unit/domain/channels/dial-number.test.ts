import { expect, test } from 'vitest';
import { dialNumber } from '../../../../utils/domain/channels/dial-number';

test.each([
  ['+81 120 000 532', 'tel:+81120000532'],
  ['0120-000-532', 'tel:0120000532'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['(030) 123.456', 'tel:030123456'],
  ['10086', 'tel:10086'],
  ['*100#', 'tel:*100%23'],
  ['call us', null],
  ['', null],
  ['+', null],
  ['tel:1;phone-context=evil', null],
  ['1'.repeat(40), null],
])('%s is dialled as %s', (written, dialled) => {
  expect(dialNumber(written)).toBe(dialled);
});
