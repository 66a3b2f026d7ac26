import type { PackRequest } from './request-shape';

/** Alone in a path, dots lead elsewhere; half a character is no text. Neither survives encoding. */
const isUsable = (value: string): boolean =>
  value !== '' && !/^\.{1,2}$/.test(value) && !/\p{Surrogate}/u.test(value);

/**
 * The address of a request with what the user was asked for: RFC 6570, level 1.
 * @param asked by the names of the pack's `asks`
 * @returns null where something is missing or cannot stand in an address
 */
export function fillRequest(
  { url }: Pick<PackRequest, 'url'>,
  asked: Readonly<Record<string, string>>,
): string | null {
  let whole = true;
  const filled = url.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(asked, name) ? (asked[name]?.trim() ?? '') : '';
    if (!isUsable(value)) whole = false;
    return whole ? encodeURIComponent(value) : '';
  });
  return whole ? filled : null;
}
