import { addressPart } from '../domain/address-part';
import type { PackRequest } from './request-shape';

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
    const part = addressPart(Object.hasOwn(asked, name) ? (asked[name]?.trim() ?? '') : '');
    if (part === null) whole = false;
    return part ?? '';
  });
  return whole ? filled : null;
}
