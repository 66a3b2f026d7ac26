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

/** Not seen unless an attribute says so. */
export const SHUT = set('dialog option');

export const HEADINGS = set('h1 h2 h3 h4 h5 h6 legend caption summary');

export const CHROME = set('nav footer');

export const ACTIONS = set('a button');

export type Rule = readonly [closes: ReadonlySet<string>, until: ReadonlySet<string>];
const rules = (tags: string, closes: string, until: string): [string, Rule][] =>
  tags.split(' ').map((tag) => [tag, [set(closes), set(until)]]);

/** What the opening of an element closes, up to the first of the second list. */
export const CLOSES: ReadonlyMap<string, Rule> = new Map([
  ...rules('li', 'li', 'ul ol menu'),
  ...rules('dt dd', 'dt dd', 'dl'),
  ...rules('tr', 'tr td th', 'table'),
  ...rules('td th', 'td th', 'tr table'),
  ...rules('thead tbody tfoot', 'thead tbody tr td th', 'table'),
  ...rules('option', 'option', 'select'),
  ...rules('p div h2 h3 ul table', 'p', 'div section article td li body'),
]);

/** What of an element's attributes is looked at; the others are not even read. */
export const ATTRIBUTES = set(
  'alt aria-hidden aria-label aria-selected aria-valuemax aria-valuemin aria-valuenow aria-valuetext class colspan data-dataleft-mark data-info data-label data-max data-percent data-percentage data-progress data-progress-value data-text data-title data-unit data-value disabled hidden id lang max min open readonly role selected src style title type value xml:lang',
);
