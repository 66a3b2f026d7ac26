const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Flow within a line: they cut no segment. Unknown (custom) elements are blocks. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark output q rp rt ruby samp small span strong sub sup time tt u var wbr nobr img tspan button',
);

export const VOID = set(
  'area base br col embed hr img input link meta param source track wbr frame keygen',
);

/** Never seen: not rendered, struck out, or shown only without scripts. */
export const UNSEEN = set(
  'style template noscript del s strike datalist object iframe audio video canvas map',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6 legend caption summary');

export const CHROME = set('nav footer');

export const ACTIONS = set('a button');

/** What the opening of an element closes, up to the first of the second list. */
export const CLOSES: Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]> = {
  li: [set('li'), set('ul ol menu')],
  dt: [set('dt dd'), set('dl')],
  dd: [set('dt dd'), set('dl')],
  tr: [set('tr td th'), set('table')],
  td: [set('td th'), set('tr table')],
  th: [set('td th'), set('tr table')],
  thead: [set('thead tbody tr td th'), set('table')],
  tbody: [set('thead tbody tr td th'), set('table')],
  tfoot: [set('thead tbody tr td th'), set('table')],
  option: [set('option'), set('select')],
  p: [set('p'), set('div section article td li body')],
  div: [set('p'), set('div section article td li body')],
  h2: [set('p'), set('div section article td li body')],
  h3: [set('p'), set('div section article td li body')],
  ul: [set('p'), set('div section article td li body')],
  table: [set('p'), set('div section article td li body')],
};
