import { expect, it } from 'vitest';
import { drawnText } from '../../../../utils/reader/html/drawn-text';

const drawn = (attributes: Record<string, string>): string =>
  drawnText((name) => attributes[name] ?? '');

it.each([
  ['its text and the unit below', { 'data-text': '2.01', 'data-info': 'GB' }, '2.01 GB'],
  [
    'a value, its greatest and the unit',
    { 'data-value': '5.6', 'data-max': '8', 'data-label': 'Go', 'data-title': 'Restant' },
    'Restant 5.6 Go / 8 Go',
  ],
  ['a share with a name', { 'data-percent': '57', 'data-title': 'Data left' }, 'Data left 57%'],
])('a chart draws %s', (_, attributes, text) => {
  expect(drawn(attributes)).toBe(text);
});

it.each([
  ['a rating', { 'data-value': '4.5', 'data-max': '5', 'data-title': 'Stars' }],
  ['words to share', { 'data-text': 'Get 5 GB with me' }],
  ['a share of nobody knows what', { 'data-percent': '57' }],
])('%s is no amount', (_, attributes) => {
  expect(drawn(attributes)).toBe('');
});
