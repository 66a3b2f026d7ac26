/** What the reader looks at. Everything else stays where it is. */
const KEPT = new Set(
  'alt class colspan datetime disabled headers id lang open readonly role rowspan scope title type'.split(
    ' ',
  ),
);
const GAUGES = new Set(['meter', 'progress']);
const OF_GAUGES = new Set(['value', 'min', 'max', 'low', 'high', 'optimum']);
const LONGEST = 500;

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Where a link leads, without what stands in its query: that may be a secret. */
function withoutValues(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  const names = [...url.searchParams.keys()].map((name) => `${encodeURIComponent(name)}=`);
  return `${url.origin}${url.pathname}${names.length > 0 ? `?${names.join('&')}` : ''}`;
}

/** Only a field that nobody can type into says something of the page's own. */
function shownValue(input: HTMLInputElement): string | null {
  const shows = input.type === 'text' && (input.readOnly || input.disabled);
  return shows ? input.value : null;
}

function ownAttributes(element: Element): [string, string | null][] {
  switch (element.localName) {
    case 'a':
      return [['href', withoutValues((element as HTMLAnchorElement).href)]];
    case 'iframe':
      return [['src', withoutValues((element as HTMLIFrameElement).src)]];
    case 'input': {
      const input = element as HTMLInputElement;
      return [
        ['value', shownValue(input)],
        ['checked', input.checked ? '' : null],
      ];
    }
    case 'option':
      return [['selected', '']];
    default:
      return [];
  }
}

/** An element's attributes, as they stand in a start tag. */
export function keptAttributes(element: Element): string {
  let text = '';
  const add = (name: string, value: string) => {
    text += ` ${name}="${escaped(value.slice(0, LONGEST))}"`;
  };
  const gauge = GAUGES.has(element.localName);
  for (const { name, value } of element.attributes) {
    if (KEPT.has(name) || name.startsWith('aria-') || (gauge && OF_GAUGES.has(name))) {
      add(name, value);
    }
  }
  for (const [name, value] of ownAttributes(element)) if (value !== null) add(name, value);
  return text;
}
