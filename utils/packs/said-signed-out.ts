import { fold } from '../reader/text/fold';
import { compilePath, findAll } from './json-path';
import type { ProviderPack } from './pack-shape';
import type { SignedOutRule } from './signed-out-shape';
import type { OpenAnswer } from './values/scope';

function fits(rule: SignedOutRule, open: OpenAnswer): boolean {
  if ('text' in rule && open.kind === 'page') {
    const wanted = fold(rule.text);
    return open.page.page.segments.some(({ folded }) => folded.includes(wanted));
  }
  if (!('path' in rule) || open.kind !== 'data') return false;
  const path = compilePath(rule.path);
  const found = path.ok ? findAll(path.path.query, open.data, 100) : null;
  if (found === null || !found.ok) return false;
  const { equals } = rule;
  return equals === undefined
    ? found.values.length > 0
    : found.values.some((value) => String(value) === String(equals));
}

/** Do the pack's own rules see in the answer that nobody is signed in? */
export const saidSignedOut = ({ signedOut = [] }: ProviderPack, open: OpenAnswer): boolean =>
  signedOut.some((rule) => fits(rule, open));
