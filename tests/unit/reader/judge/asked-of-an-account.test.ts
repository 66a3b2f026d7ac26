import { expect, it } from 'vitest';
import { readBody } from './read-text';

it('a page may be headed by what its account is asked', () => {
  const body =
    '<h1>Wat heb je nog over?</h1><h3>Mobiele data</h3><div>14,2 GB Resterende data</div><div>Totaal 15 GB</div>';
  expect(readBody(body, 'nl-NL')).toEqual({ left: 14.2, total: 15 });
});

it('below several questions stands what anybody is told', () => {
  const body =
    '<h1>What is left?</h1><p>For example: data left 3.2 GB</p><h2>And then?</h2><p>Data left 1.5 GB</p>';
  expect(readBody(body)).toEqual({});
});
