import type { Plan } from '../domain/model';
import type { PlansLocale } from './plans-locale';

/** More names than these are no help. */
const NAMED = 3;

/** Which plans are left out, because their provider tells them twice and differently; often none. */
export function ambiguousNotes(plans: readonly Plan[], { words, compare }: PlansLocale): string[] {
  const names = plans.flatMap(({ ambiguous, name, id }) => (ambiguous ? [name || id] : []));
  const { ambiguous, andMore } = compare;
  const named = words.names(names.slice(0, NAMED));
  const more = names.length - NAMED;
  return names.length === 0
    ? []
    : [ambiguous(names.length, more > 0 ? andMore(named, more) : named)];
}
