import { describe, expect, it } from 'vitest';
import { buildPage } from '../../../../utils/reader/html/build-page';

const lines = (html: string): string[] =>
  buildPage(html).segments.map(({ text }) => text.replaceAll('\u001f', '|'));

describe('the lines of a page', () => {
  it.each([
    ['<p>Data left</p><p>3 GB</p>', ['Data left', '3 GB']],
    ['<p>Data <b>left</b>: 3<small>GB</small></p>', ['Data left|: 3|GB']],
    ['<p>one<br>two<p>three', ['one', 'two', 'three']],
    ['<p>  a \n\t b&nbsp;&nbsp;c  </p>', ['a b c']],
    ['<ul><li>a<li>b</ul>', ['a', 'b']],
    ['<table><tr><td>a<td>b<tr><td>c</table>', ['a', 'b', 'c']],
    ['a&amp;b &euro;5 &#8364;6', ['a&b €5 €6']],
    ['a\u200bb\u00adc\u200f', ['abc']],
    ['<p>a</span></div></p>b', ['a', 'b']],
    ['<textarea><p>a</textarea>b', ['<p>a', 'b']],
    ['<custom-card>a</custom-card>b', ['a', 'b']],
    ['<div/>a', ['a']],
    ['<img alt="3 GB left">', ['3 GB left']],
    ['<p><svg><title>3 GB left</title><path/></svg></p>', ['3 GB left']],
    ['<p>a<svg><title>Icon</title><path/></svg></p>', ['a']],
    ['<p><svg aria-hidden="true" hidden><title>3 GB left</title></svg></p>', []],
    ['<input readonly value="3 GB"><input value="4 GB">', ['3 GB']],
    ['<div class="modal fade">a</div><div class="modal fade show">b</div>', ['b']],
    ['<div class="tab-pane fade in active">a</div><div class="tab-pane fade">b</div>', ['a']],
    ['<div class="card fade">a</div>', ['a']],
  ])('%s', (html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});

describe('what nobody sees is no line', () => {
  it.each([
    '<p hidden>x</p>',
    '<p style="display: none">x</p>',
    '<p style="DISPLAY:NONE !important">x</p>',
    '<p style="color:red;visibility : hidden">x</p>',
    '<p style="opacity:0">x</p>',
    '<p style="font-size: 0px">x</p>',
    '<div class="d-none"><p>x</p></div>',
    '<div class="a hidden b">x</div>',
    '<style>.gone, #b { display:none }</style><p class="c gone">x</p>',
    '<style>#b { visibility:hidden }</style><p id="b">x</p>',
    '<template><p>x</p></template>',
    '<noscript>x</noscript>',
    '<del>x</del>',
    '<dialog>x</dialog>',
    '<select><option>x</select>',
    '<input type="hidden" value="x" readonly>',
    '<!-- x -->',
    '<span aria-hidden="true" class="sr-only">x</span>',
    '<head><meta name="a" content="x"></head>',
    '<script>x = 1</script>',
    '<iframe>x</iframe>',
  ])('%s', (html) => {
    expect(lines(html)).toEqual([]);
  });

  it.each([
    '<p hidden="false">x</p>',
    '<div class="hidden md:block">x</div>',
    '<style>@media print { .a { display:none } }</style><p class="a">x</p>',
    '<dialog open>x</dialog>',
    '<p style="opacity:0.9">x</p>',
  ])('but %s is', (html) => {
    expect(lines(html)).toEqual(['x']);
  });
});

describe('what a page tells besides', () => {
  it('its language, its title, its scripts', () => {
    const page = buildPage(
      '<html lang="de"><title>Mein Konto</title><script>var state = {"a": 1};</script>',
    );
    expect(page).toMatchObject({
      language: 'de',
      title: 'Mein Konto',
      scripts: ['var state = {"a": 1};'],
    });
  });

  it('a field for a password that is shown', () => {
    expect(buildPage('<input type="Password">').password).toBe(true);
    expect(buildPage('<div hidden><input type="password"></div>').password).toBe(false);
  });

  it('a robot check', () => {
    expect(buildPage('<div class="g-recaptcha"></div>').captcha).toBe(true);
    expect(buildPage('<div class="capture"></div>').captcha).toBe(false);
  });

  it('the header of each cell', () => {
    const page = buildPage(
      '<table><tr><th>Name<th colspan="2">Left (GB)<tr><td>Data<td>3<td>4</table>',
    );
    const headers = page.segments.map((segment) => segment.headers.map(({ text }) => text));
    expect(headers).toEqual([[], [], ['Name'], ['Left (GB)'], ['Left (GB)']]);
  });

  it('which element of the live page a block is', () => {
    const page = buildPage(
      '<main data-dataleft-mark="1"><p data-dataleft-mark="17">a</p><p>b</p></main>',
    );
    const marks = page.segments.map(({ element }) => [element.mark, element.parent?.mark]);
    expect(marks).toEqual([
      ['17', '1'],
      [null, '1'],
    ]);
  });
});

describe('gauges say', () => {
  const gauge = (attributes: string) => `<div role="meter" ${attributes}></div>`;
  it.each([
    [gauge('aria-label="Used" aria-valuenow="30"'), ['Used 30%']],
    [gauge('aria-label="Used" aria-valuenow="8" aria-valuemax="40"'), ['Used 20%']],
    [
      gauge('aria-label="Left (GB)" aria-valuenow="8.5" aria-valuemax="40"'),
      ['Left (GB): 8.5 GB / 40 GB'],
    ],
    [gauge('aria-label="Left" aria-valuetext="8 of 40 GB" aria-valuenow="8"'), ['Left 8 of 40 GB']],
    ['<progress aria-label="Used" value="0.25"></progress>', ['Used 25%']],
    ['<meter aria-label="Used" value="5" max="20">5 of 20</meter>', ['5 of 20']],
    // Without a name it could be anything.
    [gauge('aria-valuenow="30"'), []],
    [gauge('aria-label="Used 28%" aria-valuenow="28"'), ['Used 28%']],
    [gauge('aria-label="Used" aria-valuenow="130"'), ['Used']],
    [gauge('aria-label="Used" aria-valuemin="10" aria-valuenow="30"'), ['Used']],
    [gauge('aria-label="Used" aria-valuenow="x"'), ['Used']],
  ])('%s', (html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});
