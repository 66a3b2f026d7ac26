import { checkoutAddress } from '../../../utils/domain/checkout';
import type { Declaring } from '../../../utils/domain/checkout-hosts';
import { type Target, type Trouble, trouble } from '../engine/target';
import { wordsIn } from '../engine/words-in';

const DECLARING: Declaring = {
  address: 'https://api.provider.example/v1',
  website: 'https://provider.example',
};

const TEMPLATES = [
  'https://provider.example/renew/{offering}?line={line}',
  'https://shop.provider.example/pay?plan={offering}#top',
  'https://api.provider.example/checkout/{line}',
  'https://provider.example:443/p/%7Eana/renew',
  'https://evil.example/renew?next=https://provider.example',
  'https://provider.example.evil.example/',
  'https://provider.example@evil.example/',
  'https://províder.example/renew',
  'https://provider.example/go?url=https%3A%2F%2Fevil.example',
  'https://provider.example/{?line}',
  'http://provider.example/renew',
  'javascript:alert(1)//https://provider.example/',
  'https://provider.example\\@evil.example/',
  'https://provider.example/a//evil.example/',
];

const VALUES = [
  'tokyo',
  '8944538532008160222',
  'plan 10 GB/é',
  '..',
  '//evil.example',
  '@',
  '%2f%2f',
];

const WORDS = [
  'evil.example',
  'https://',
  'http:',
  '//',
  '/\\',
  '@',
  ':8443',
  '.evil.example',
  'xn--',
  '?next=',
  '&redirect_uri=',
  '%2f%2fevil.example',
  '%252f%252f',
  '\t',
  '。',
  '．',
  '／',
  '\u00ad',
  '#',
  ';url=',
  'prоvider.example',
  'provider.example',
  '{line}',
  '{offering}',
  '{+line}',
  '{/line}',
  'localhost',
];

/** By rules of its own, simpler than those that it judges: is the host one that was declared? */
const isTheirs = (hostname: string): boolean =>
  hostname === 'provider.example' ||
  hostname === 'api.provider.example' ||
  hostname.endsWith('.provider.example');

interface Input {
  template: string;
  values: Record<string, string>;
}

function parse(text: string): Input {
  try {
    const { template, line, offering } = Object(JSON.parse(text));
    if (typeof template === 'string') {
      return { template, values: { line: String(line), offering: String(offering) } };
    }
  } catch {
    // Not JSON any more: the whole of it is the address.
  }
  return { template: text, values: { line: 'tokyo', offering: 'plan-10' } };
}

/** A server may decode what it was sent, and pass the browser on to it. */
function leadsAway({ pathname, search, hash }: URL): boolean {
  let rest = `${pathname}${search}${hash}`;
  for (let layer = 0; layer < 3; layer += 1) {
    for (const [address] of rest.matchAll(/(?<![a-z\d+.-])https?:\/\/[^\s"'<>]+/gi)) {
      if (URL.canParse(address) && !isTheirs(new URL(address).hostname)) return true;
    }
    try {
      rest = decodeURIComponent(rest);
    } catch {
      return false;
    }
  }
  return false;
}

function take(input: string): Trouble | null {
  const { template, values } = parse(input);
  const checked = checkoutAddress(template, values, DECLARING);
  if (!checked.ok)
    return checked.failure.kind === 'unsafe' ? null : trouble('crash', 'another failure');
  // As the browser will read it, once more from the text.
  const url = new URL(checked.value.href);
  if (url.protocol !== 'https:') return trouble('host', url.protocol);
  if (!isTheirs(url.hostname)) return trouble('host', url.hostname);
  if (url.username !== '' || url.password !== '') return trouble('host', 'a name in the address');
  if (/[\p{Cc}\p{Cf}\s]/u.test(url.href)) return trouble('host', 'unseen characters');
  return leadsAway(url) ? trouble('host', 'leads on to another') : null;
}

/** Addresses that a provider gives for paying: none but its own is opened. */
export function checkoutTarget(): Target {
  const seeds = TEMPLATES.flatMap((template) =>
    VALUES.map((value) => JSON.stringify({ template, line: value, offering: value })),
  );
  return { seeds, words: [...WORDS, ...wordsIn(seeds)], take };
}
