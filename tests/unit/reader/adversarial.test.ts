import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/reader/read-page';

const now = Date.UTC(2026, 10, 21);
const SIZE = 2_000_000;
const fill = (piece: string): string => piece.repeat(SIZE / piece.length);

/** Each would take minutes if any step looked back over what it has already read. */
const texts: [string, string][] = [
  ['numbers without end', fill('1 ')],
  ['digits', fill('1')],
  ['digits of another script', fill('٣')],
  ['one long word', fill('a')],
  ['words', fill('a ')],
  ['spaces', fill(' ')],
  ['empty lines', fill('\n')],
  ['separators', fill('1.')],
  ['dashes', fill('-1-')],
  ['clock times', fill('12:')],
  ['fractions', fill('1/1/')],
  ['marks on one letter', `e${fill('\u0301\u0323')}`],
  ['round brackets', fill('(')],
  ['joiners', fill('\u200d')],
  ['seams', fill('\u001f')],
  ['nesting without end', `${fill('<div>')}x`],
  ['elements in lines', `${fill('<b>')}x`],
  ['ends without a beginning', fill('<p></i>')],
  ['brackets', fill('<')],
  ['comments', fill('<!--')],
  ['entities', fill('&')],
  ['long entities', fill('&notanentity')],
  ['one attribute', `<div title="${fill('x')}">x</div>`],
  ['attributes', `<div ${fill('a1=b c2 ')}>x</div>`],
  [
    'attributes of many names',
    `<div ${Array.from({ length: 200_000 }, (_, at) => `aria-${at}`).join(' ')}>`,
  ],
  ['a class of many names', `<p class="${fill('a ')}">x`],
  ['cells of one row', `<table><tr>${fill('<td>1</td>')}`],
  ['columns', `<table>${`<tr>${'<td>1'.repeat(600)}`.repeat(600)}`],
  ['tables in tables', fill('<table><tr><td>1')],
  ['wide cells', fill('<td colspan=999999999>1')],
  ['headings', fill('<h2>a</h2><h3>b 1</h3>')],
  ['headings that hold what follows', fill('<div><h2>a</h2>1')],
  ['rules of style', `<style>${fill('.a{display:none}')}</style>`],
  ['style sheets', fill('<style>.a{')],
  ['scripts', fill('<script>')],
  ['braces in a script', `<script>${fill('x={"a":')}</script>`],
  ['square brackets in a script', `<script>${fill('=[')}</script>`],
  ['quotes in a script', `<script>${fill('x={"')}</script>`],
  ['texts in a script', `<script>${fill('JSON.parse("{')}</script>`],
  ['objects in a script', `<script>${fill('x={"a":1};')}</script>`],
  ['broken objects in a script', `<script>${fill('x={"a":b};')}</script>`],
  ['calls', fill('a(')],
  ['guards', fill('for(;;);')],
];

describe('adversarial text', () => {
  test.each(texts)('%s ends, and holds no balance', (_, text) => {
    const { buckets, quotes } = readPage(text, { now });
    expect(buckets).toEqual([]);
    expect(quotes).toEqual({});
  });
});
