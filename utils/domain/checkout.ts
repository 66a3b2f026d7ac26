import { addressPart } from './address-part';
import type { Address } from './checkout-address';
import { parse, parseAddress, unsafe } from './checkout-address';
import type { Declaring } from './checkout-hosts';
import { declaredBy, isDeclared } from './checkout-hosts';
import { isLookAlike } from './checkout-look-alike';
import { holdsRedirect, layersOf } from './checkout-redirect';
import type { Result, UnsafeWhy } from './failure';
import { done } from './failure';

/** No checkout needs more; what is longer is made to be cut off before the end. */
const LONGEST = 2_000;

/** Level 1 of RFC 6570, the only one that cannot change what host it leads to. */
function fill(template: string, values: Record<string, string>): Result<string> {
  const used = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => values[name ?? '']);
  if (used.some((value) => value === undefined || value === '')) return unsafe('parameters');
  if (used.some((value) => addressPart(value ?? '') === null)) return unsafe('malformed');
  const filled = template.replace(
    /\{(\w+)\}/g,
    (_, name: string) => addressPart(values[name] ?? '') ?? '',
  );
  // `{?line}` and their like may write a question, a path or a host.
  return filled.includes('{') ? unsafe('parameters') : done(filled);
}

/** What cannot be seen, or is taken for something else: also written as `%0a`, once or twice. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\\]/u;

function holdsUnseen(template: string): boolean {
  if (UNSEEN.test(template)) return true;
  // A space in a name is written `%20`.
  const layers = layersOf(template) ?? [];
  return layers.some((layer) => /[\p{Cc}\p{Cf}]/u.test(layer));
}

/** Scheme, two slashes, and a host that is no variable. */
const FORM = /^[a-z][a-z\d+.-]*:\/\/[^/\\{}][^/\\?#{}]*(?:[/?#]|$)/i;

/** What is wrong with the text itself, before anybody reads an address in it. */
function textFault(template: string): UnsafeWhy | null {
  if (template.length > LONGEST) return 'too-long';
  return holdsUnseen(template) ? 'characters' : null;
}

/** Is there a name before the host, even an empty one? */
const namesUser = (text: string): boolean => /^[^/]*:\/\/[^/?#]*@/.test(text);

function hostFault(address: Address, declaring: Declaring): UnsafeWhy | null {
  if (isDeclared(address, declaring)) return null;
  const declared = declaredBy(declaring).map(({ hostname }) => hostname);
  const usual = address.protocol === 'https:' ? parse(`https://${address.hostname}`) : null;
  if (usual !== null && address.port !== '' && isDeclared(usual, declaring)) return 'port';
  return isLookAlike(address.hostname, declared) ? 'look-alike' : 'undeclared-host';
}

/**
 * The provider's checkout for a plan and line, or why it is not opened. It must be https (http on
 * this machine only), at a host that the provider declares, and lead on to nobody else's.
 * @param template RFC 6570 level 1, as in `https://provider.example/renew/{offering}?line={line}`
 */
export function checkoutAddress(
  template: string,
  values: Record<string, string>,
  declaring: Declaring,
): Result<Address> {
  const trimmed = template.replace(/^ +| +$/g, '');
  const wrong = textFault(trimmed);
  if (wrong !== null) return unsafe(wrong);
  const filled = fill(trimmed, values);
  if (!filled.ok) return filled;
  const address = parseAddress(filled.value);
  if (!address.ok) return address;
  if (namesUser(filled.value)) return unsafe('credentials');
  if (!FORM.test(trimmed)) return unsafe('malformed');
  if (address.value.href.length > 2 * LONGEST) return unsafe('too-long');
  const elsewhere = hostFault(address.value, declaring);
  if (elsewhere !== null) return unsafe(elsewhere);
  const { pathname, search, hash } = address.value;
  const leadsOn = holdsRedirect(`${pathname}${search}${hash}`, declaring);
  return leadsOn ? unsafe('redirect') : address;
}

/** The provider's own front page, by the same rules; null where none is known. */
export function homeOf(declaring: Declaring): string | null {
  for (const page of [declaring.website, declaring.site?.links.account, declaring.site?.hosts[0]]) {
    if (typeof page !== 'string' || /[{}]/.test(page)) continue;
    const address = checkoutAddress(page, {}, declaring);
    if (address.ok) return address.value.href;
  }
  return null;
}
