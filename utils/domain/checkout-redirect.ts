import { parse } from './checkout-address';
import type { Declaring } from './checkout-hosts';
import { isDeclared } from './checkout-hosts';

/** Who encodes a third time has something to hide. */
const LAYERS = 4;

/** What decodes to no text stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%(?:2f|3a|5c|40|2e|25)/gi, (part) => decodeURIComponent(part));
  }
}

/** A text as it is, and as it is after each decoding; null where there is no end to it. */
export function layersOf(text: string): string[] | null {
  const layers = [text];
  for (let count = 0; count < LAYERS; count += 1) {
    const last = layers.at(-1) ?? '';
    const next = decoded(last);
    if (next === last) return layers;
    layers.push(next);
  }
  return null;
}

/**
 * Browsers read `http:host`, `/\host` and a tab between two slashes as addresses, too; and to them
 * `a.example;.b.example` is one host, which belongs to `b.example`.
 */
const ABSOLUTE = /(?<![a-z\d+.-])(?:https?|wss?|ftp):[/\\]*([^\s/\\?#"<>]+)/gi;
const RELATIVE = /[/\\]{2,}([^\s/\\?#"<>]+)/g;

/** `a\@b` leads to `a` in a browser, and to `b` for whoever takes what is before the `@` for a name. */
const AMBIGUOUS = /\\[^\s/?#]*@/;

/** Not a name of a host at all: `//plan` is a slash too many. */
const isHostLike = (host: string): boolean => /[.:@[\]]/.test(host) || host === 'localhost';

function leadsAway(text: string, declaring: Declaring): boolean {
  const plain = text.replace(/[\t\n\r]/g, '');
  if (AMBIGUOUS.test(plain)) return true;
  const isForeign = (address: string): boolean => {
    const url = parse(address);
    return url === null || url.username !== '' || !isDeclared(url, declaring);
  };
  const absolute = [...plain.matchAll(ABSOLUTE)];
  if (absolute.some(([found, host = '']) => isForeign(`${found.split(':')[0]}://${host}`))) {
    return true;
  }
  const rest = plain.replace(ABSOLUTE, ' ');
  return [...rest.matchAll(RELATIVE)].some(
    ([, host = '']) => isHostLike(host) && isForeign(`https://${host}`),
  );
}

/** Names under which a place to go on to is told, often without its scheme. */
const GOES_ON =
  /^(?:.*_)?(?:url|uri|next|redirect(?:_?ur[il]|_?to)?|return(?:_?ur[il]|_?to)?|goto|dest(?:ination)?|continue|forward|callback|target)$/i;

const PAGE = /^[^/?#]*\.(?:html?|php|aspx?|jsp)(?:[?#]|$)/i;
const HOST_FIRST = /^([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})(?:[:/?#]|$)/i;
const SCRIPT = /^\s*(?:javascript|data|vbscript|blob|file|intent)\s*:/i;

function parameterLeadsAway(name: string, value: string, declaring: Declaring): boolean {
  if (SCRIPT.test(value)) return true;
  if (!GOES_ON.test(name) || PAGE.test(value)) return false;
  const host = HOST_FIRST.exec(value)?.[1];
  if (host === undefined) return false;
  const url = parse(`https://${host}`);
  return url === null || !isDeclared(url, declaring);
}

/**
 * Does an address, anywhere after its host, hold the address of somebody else: something that the
 * declared host might pass the user on to?
 * @param rest path, query and fragment
 */
export function holdsRedirect(rest: string, declaring: Declaring): boolean {
  const layers = layersOf(rest);
  if (layers === null) return true;
  // As it stands, `&` parts parameters; what is encoded in one of them may hold it, as a host may.
  const [whole = '', ...inside] = layers;
  const texts = [whole.replaceAll('&', ' '), ...inside];
  if (texts.some((text) => leadsAway(text, declaring))) return true;
  return rest
    .split(/[?&#;]/)
    .slice(1)
    .some((pair) => {
      const [name = '', ...value] = pair.split('=');
      const values = layersOf(value.join('=').replaceAll('+', ' ')) ?? [];
      return values.some((each) => parameterLeadsAway(name, each, declaring));
    });
}
