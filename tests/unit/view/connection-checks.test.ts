import { describe, expect, it } from 'vitest';
import { fieldOf, linesChosen, wrongFields } from '../../../entrypoints/options/connection-checks';
import { blankDraft } from '../../../entrypoints/options/connection-draft';
import type { InterfaceFacts } from '../../../utils/domain/interface-facts';
import { MINUTE } from '../../../utils/domain/time';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const facts: InterfaceFacts = {
  id: 'shop',
  name: 'Shop',
  kind: 'vendor',
  address: 'https://api.shop.example',
  fields: [
    { name: 'accessCode' },
    { name: 'secret', optional: true },
    { name: 'line', form: 'iccid' },
  ],
  gigabyte: 'decimal',
  minPace: MINUTE,
};

describe('what is wrong', () => {
  const gaps = (fields: Record<string, string>, stored = false) =>
    Object.keys(wrongFields(facts, { ...blankDraft(facts, ''), fields }, stored, en));

  it('is said at each field that the interface needs', () => {
    expect(gaps({})).toEqual(['accessCode', 'line']);
    expect(gaps({ accessCode: ' ', line: '8931' })).toEqual(['accessCode']);
    expect(gaps({ accessCode: 'a', line: '8931' })).toEqual([]);
  });

  it('is a colon where several are joined by one', () => {
    expect(gaps({ accessCode: 'a:b', line: '8931' })).toEqual(['accessCode']);
    expect(gaps({ accessCode: 'a', secret: 'b:c', line: '8931' })).toEqual([]);
  });

  it('is no secret that is stored', () => {
    expect(gaps({}, true)).toEqual(['line']);
  });
});

it('shows a fault of the secret at the field that nobody can read', () => {
  expect(fieldOf('secret', facts)).toBe('secret');
  expect(fieldOf('line', facts)).toBe('line');
  expect(fieldOf(null, facts)).toBe('');
});

describe('the lines that are watched', () => {
  const found = {
    title: '',
    lines: ['a', 'b'].map((id) => ({ id, name: id, amount: '', until: '' })),
  };

  it('are all, with those that come later, while none is left out', () => {
    expect(linesChosen(found, new Set(['a', 'b']), ['a'])).toBeNull();
    expect(linesChosen(found, new Set(['b']), null)).toEqual(['b']);
  });

  it('stay as they were where nothing was tested', () => {
    expect(linesChosen(null, new Set(), ['a'])).toEqual(['a']);
    expect(linesChosen(null, new Set(), null)).toBeNull();
  });
});
