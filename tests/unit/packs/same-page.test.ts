import { describe, expect, test } from 'vitest';
import { isSamePage } from '../../../utils/packs/same-page';

const HERE = 'https://my.provider.example/account?tab=1';

describe('the same page', () => {
  test.each([
    [HERE, HERE],
    [HERE, `${HERE}#top`],
    ['https://my.provider.example', 'https://my.provider.example/'],
    ['https://MY.provider.example:443/account', 'https://my.provider.example/account'],
    ['https://my.provider.example/#/usage', 'https://my.provider.example/#/usage'],
    ['https://my.provider.example/a/../account', 'https://my.provider.example/account'],
  ])('%s is %s', (one, other) => {
    expect(isSamePage(one, other)).toBe(true);
    expect(isSamePage(other, one)).toBe(true);
  });
});

describe('another page', () => {
  test.each([
    'https://my.provider.example/account?tab=2',
    'https://my.provider.example/account',
    'https://my.provider.example/accounts?tab=1',
    'http://my.provider.example/account?tab=1',
    'https://provider.example/account?tab=1',
    'https://my.provider.example:8443/account?tab=1',
    'https://my.provider.example.evil.example/account?tab=1',
    `${HERE}#/bills`,
    `${HERE}#!/bills`,
    'javascript:alert(1)',
    'data:text/html,1',
    'no address',
    '',
  ])('%s is not it', (other) => {
    expect(isSamePage(HERE, other)).toBe(false);
    expect(isSamePage(other, HERE)).toBe(false);
  });

  test('what is no page is not even itself', () => {
    expect(isSamePage('', '')).toBe(false);
    expect(isSamePage('no address', 'no address')).toBe(false);
  });
});
