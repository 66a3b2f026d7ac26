import type { Links } from '../domain/site';
import { readTags } from '../reader/html/read-tags';
import { findLabels } from '../reader/lexicon/find-labels';
import { fold } from '../reader/text/fold';
import type { RawAnswer } from './answer';
import { checkAddress, isFault } from './check-address';
import type { ProviderPack } from './pack-shape';

const MOST_ANCHORS = 500;
const LONGEST_TEXT = 120;
/** Longer ones hold a session, not a page. */
const LONGEST_QUERY = 60;

interface Anchor {
  href: string;
  text: string;
}

interface SignInPage {
  anchors: Anchor[];
  password: boolean;
}

function survey(html: string): SignInPage {
  const page: SignInPage = { anchors: [], password: false };
  let open: Anchor | null = null;
  readTags(html, {
    open(tag, attributes) {
      if (tag === 'input' && attributes.get('type')?.toLowerCase() === 'password')
        page.password = true;
      const href = tag === 'a' ? attributes.get('href') : undefined;
      if (href === undefined || page.anchors.length >= MOST_ANCHORS) return;
      open = { href, text: attributes.get('aria-label') ?? '' };
      page.anchors.push(open);
    },
    close(tag) {
      if (tag === 'a') open = null;
    },
    text(text) {
      if (open !== null && open.text.length < LONGEST_TEXT) open.text += text;
    },
  });
  return page;
}

/** The address without what belongs to one visit; null where it leads off the declared hosts. */
function addressOf(href: string, base: string, hosts: readonly string[]): string | null {
  let resolved: string;
  try {
    resolved = new URL(href, base).href;
  } catch {
    // The constructor's only way to say "not an address".
    return null;
  }
  const url = checkAddress(resolved);
  if (isFault(url) || !hosts.includes(url.origin)) return null;
  return url.origin + url.pathname + (url.search.length <= LONGEST_QUERY ? url.search : '');
}

const saysForgotten = (text: string): boolean =>
  findLabels(fold(text.replace(/\s+/g, ' ').trim())).some(
    ({ role, weak }) => role === 'forgotten' && !weak,
  );

/**
 * Addresses that a sign-in page tells: its own, and the one for a forgotten password. Only pages that
 * ask for a password are looked at, and only hosts that the pack declares are taken.
 */
export function learnLinks(pack: ProviderPack, answers: readonly RawAnswer[]): Links {
  const links: Links = {};
  for (const { text, url } of answers) {
    if (!/type\s*=\s*["']?password/i.test(text)) continue;
    const { anchors, password } = survey(text);
    if (!password) continue;
    const own = addressOf(url, url, pack.hosts);
    if (own !== null) links.signIn ??= own;
    const forgotten = anchors.find((anchor) => saysForgotten(anchor.text));
    const address = forgotten === undefined ? null : addressOf(forgotten.href, url, pack.hosts);
    if (address !== null) links.forgottenPassword ??= address;
  }
  return links;
}
