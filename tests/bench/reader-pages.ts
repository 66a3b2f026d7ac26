import { readFileSync } from 'node:fs';

const SIZE = 2_000_000;

const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

const inPage = (body: string): string =>
  `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`;

const corpus = (name: string): string =>
  readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8');

/** A card of an account page, numbered so that no two are the same. */
const card = (at: number): string => `<section class="card card--${at % 7}" id="line-${at}">
  <div class="card__head"><h3 class="card__title">Line 0${at % 10}1 000 ${at}</h3><span class="badge badge--ok">Active</span></div>
  <div class="card__body"><div class="row"><div class="col-6 label">Data left</div><div class="col-6 value"><b>${(at % 97) / 10}</b><small>GB</small></div></div>
  <div class="row"><div class="col-6 label">of your allowance</div><div class="col-6 value">${10 + (at % 50)} GB</div></div>
  <div class="row"><div class="col-6 label">Valid until</div><div class="col-6 value">${1 + (at % 28)} October 2026, 23:59</div></div>
  <div class="row"><div class="col-6 label">Calls and texts</div><div class="col-6 value">${at % 400} min, ${at % 90} SMS</div></div></div>
  <a class="btn btn--primary" href="/lines/${at}/top-up?from=overview">Top up from €5.00</a></section>\n`;

function dense(): string {
  const cards: string[] = [];
  for (let at = 0, size = 0; size < SIZE; at++) {
    const made = card(at);
    cards.push(made);
    size += made.length;
  }
  return inPage(cards.join(''));
}

const WORDS =
  'The sun had set behind the hills when we reached the village and nobody in the inn remembered that we had written ahead to ask for a room with a view over the valley'.split(
    ' ',
  );

/** Paragraphs of words in an order that does not repeat. */
function prose(): string {
  const paragraphs: string[] = [];
  let seed = 1;
  for (let size = 0; size < SIZE; ) {
    let text = '<p>';
    for (let word = 0; word < 90; word++) {
      seed = (seed * 48271) % 2147483647;
      text += `${WORDS[seed % WORDS.length] ?? ''} `;
    }
    paragraphs.push(`${text}in ${1900 + (seed % 100)}.</p>\n`);
    size += text.length;
  }
  return inPage(paragraphs.join(''));
}

function scripts(): string {
  const rows = Array.from({ length: 12_000 }, (_, at) => ({
    id: at,
    sku: `SKU-${at}`,
    name: `Item ${at}`,
    price: at / 100,
    tags: ['a', 'b'],
  }));
  const json = JSON.stringify({ props: { rows } });
  const code = `function f(a){var b={x:1,"y":[1,2,3]};return b.x+a.map(function(c){return c*2}).join(",")}\n`;
  return inPage(
    `<p>Data left: 3 GB</p><script type="application/json">${json}</script><script>${code.repeat(10_000)}</script>`,
  );
}

/** What the reader's speed is measured on: realistic pages, and texts made to hold it up; 2 MB each. */
export const readerPages: [string, string][] = [
  ['account page, dense', dense()],
  [
    'account page, one repeated',
    inPage(fill(corpus('fr/fr-liferay.html').replace(/<\/?(?:html|body)[^>]*>/g, ''))),
  ],
  ['scripts and JSON', scripts()],
  ['prose', prose()],
  ['digits', fill('1')],
  ['"1 "', fill('1 ')],
  ['"1 " in an element each', inPage(fill('<p>1</p>'))],
  ['"1 GB " in an element each', inPage(fill('<p>1 GB</p>'))],
  ['"1.1.1.1"', fill('1.')],
  ['"12:12:"', fill('12:')],
  ['"1/1/"', fill('1/')],
  ['"1 GB "', fill('1 GB ')],
  ['"data left "', fill('data left ')],
  ['"<"', fill('<')],
  ['"<div>" nested', fill('<div>')],
  ['"<p>" and "</i>"', fill('<p></i>')],
  ['"("', fill('(')],
  ['spaces', fill(' ')],
  ['"a b"', fill('a ')],
  ['one long word', fill('a')],
  ['one attribute', `<div title="${fill('x')}">x</div>`],
  ['many attributes', `<div ${fill('a=b c1 ')}>x</div>`],
  ['class names', inPage(fill(`<i class="${'a '.repeat(400)}">x</i>`))],
  ['"&"', fill('&')],
  ['"&amp;"', fill('&amp;')],
  ['combining marks', fill('e\u0301\u0302\u0323')],
  ['Arabic digits', fill('٣')],
  ['Arabic text', fill('الرصيد المتبقي ٣ جيجا ')],
  ['Chinese text', fill('剩余流量使用情况查询')],
  ['Thai text', fill('ปริมาณอินเทอร์เน็ตคงเหลือ')],
  ['table of one row', inPage(`<table><tr>${fill('<td>1</td>')}</tr></table>`)],
  [
    'table of many columns',
    inPage(`<table>${`<tr>${'<td>1'.repeat(600)}</tr>`.repeat(600)}</table>`),
  ],
  ['nested tables', fill('<table><tr><td>1')],
  ['headings', inPage(fill('<h2>a</h2><h3>b 1</h3>'))],
  ['open headings', inPage(fill('<div><h2>a</h2>1 GB'))],
  ['style sheet', `<style>${fill('.a{display:none}')}</style>x`],
  ['JSON, braces', fill('[{"a":')],
  ['JSON, brackets', `${'['.repeat(SIZE / 2)}${']'.repeat(SIZE / 2)}`],
  ['script, braces', `<script>${fill('{"a":')}</script>x`],
  ['script, brackets', `<script>${fill('[')}</script>x`],
  ['script, quotes', `<script>${fill('x={"')}</script>x`],
  ['script, escapes', `<script>${fill('JSON.parse("\\"{')}</script>x`],
  ['JSON, one array of amounts', `{"items":[${fill('{"remainingMb":1},')}{}]}`],
  [
    'JSON, one object',
    `{${Array.from({ length: 90_000 }, (_, at) => `"dataLeft${at}":"${at} GB"`).join(',')}}`,
  ],
  ['XML', `<?xml version="1.0"?><r>${fill('<a><b>1</b></a>')}</r>`],
];
