import { expect, it } from 'vitest';
import { matching } from '../../../components/behaviour/matching';

const choices = [
  { value: 'CI', label: 'Côte d’Ivoire' },
  { value: 'DE', label: 'Germany' },
  { value: 'GB', label: 'United Kingdom' },
  { value: 'JP', label: 'Japan' },
  { value: 'NE', label: 'Niger' },
];
const found = (typed: string) => matching(choices, typed).map(({ value }) => value);

it.each([
  ['', ['CI', 'DE', 'GB', 'JP', 'NE']],
  ['ger', ['DE', 'NE']],
  ['COTE', ['CI']],
  ['ｊａ', ['JP']],
  ['gb', ['GB']],
  ['king', ['GB']],
  ['atlantis', []],
])('a country is found by what was typed of it: %s', (typed, values) => {
  expect(found(typed)).toEqual(values);
});
