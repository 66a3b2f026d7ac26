import { describe, expect, test } from 'vitest';
import { fillRequest } from '../../../utils/packs/fill-request';

const url = 'https://my.provider.example/sims/{iccid}/usage?of={who}';

describe('the address of a request', () => {
  test('has what was asked for, encoded', () => {
    expect(fillRequest({ url }, { iccid: ' 89/44 ', who: 'a&b=#ü' })).toBe(
      'https://my.provider.example/sims/89%2F44/usage?of=a%26b%3D%23%C3%BC',
    );
  });

  test('without placeholders is as it is', () => {
    expect(fillRequest({ url: 'https://my.provider.example/' }, {})).toBe(
      'https://my.provider.example/',
    );
  });

  test.each([{}, { iccid: '' }, { iccid: '..' }, { iccid: '\ud800' }])(
    'is none with %j',
    (asked) => {
      expect(fillRequest({ url }, { who: 'me', ...asked })).toBeNull();
    },
  );

  test('takes nothing that only looks asked for', () => {
    expect(fillRequest({ url: 'https://my.provider.example/{constructor}' }, {})).toBeNull();
  });
});
