import { purposeOf, topicOf } from '../judge/context';
import { noReading } from '../judge/to-reading';
import { findLabels } from '../lexicon/find-labels';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import type { PageReading } from '../page-reading';
import { fold } from '../text/fold';
import { descriptorLabels, labelOf } from './card-labels';
import type { Card } from './json-object';

const MOST = 300;

/** Adds what yes-or-no keys and words say; an answer that asks to sign in has no values. */
export function flagsOf(cards: readonly Card[], reading: PageReading): PageReading {
  const tells = reading.buckets.length > 0 || reading.moneyMinor !== undefined;
  if (!tells) {
    delete reading.expiresAt;
    delete reading.resetsAt;
    if (saysAny(cards, 'signed-out')) return { ...noReading(), signedOut: true };
    if (saysAny(cards, 'maintenance')) return { ...noReading(), maintenance: true };
  }
  for (const card of cards.slice(0, MOST)) {
    if (card.unselected) continue;
    for (const [key, value] of Object.entries(card.node)) noteFlag(card, key, value, reading);
  }
  return reading;
}

function saysAny(cards: readonly Card[], role: Role): boolean {
  return cards
    .slice(0, 12)
    .some(({ node }) =>
      Object.values(node).some(
        (value) =>
          typeof value === 'string' &&
          value.length <= 300 &&
          findLabels(fold(value.replace(/_/g, ' '))).some(
            (label) => label.role === role && !label.weak,
          ),
      ),
    );
}

const isYes = (value: unknown): boolean =>
  value === true || value === 'true' || value === 'Y' || value === 'y';

function noteFlag(card: Card, key: string, value: unknown, reading: PageReading): void {
  const { roles } = rolesOfKey(key);
  const left = reading.dataRemainingBytes;
  if (isYes(value) && roles.includes('throttled') && !(left !== undefined && left > 0)) {
    reading.throttled = true;
    reading.quotes.throttled = `${key}: ${String(value)}`;
  }
  const says =
    (isYes(value) && roles.includes('unlimited')) ||
    (typeof value === 'string' &&
      value.length < 40 &&
      findLabels(fold(value)).some(({ role }) => role === 'unlimited'));
  if (!says || left !== undefined) return;
  const groups = [
    roles.map(labelOf),
    descriptorLabels(card),
    rolesOfKey(card.key).roles.map(labelOf),
  ];
  if (topicOf(groups) !== 'data' || purposeOf(groups) !== 'general') return;
  if (
    groups.some((labels) =>
      labels.some(({ role }) => role === 'price' || role === 'offer' || role === 'speed'),
    )
  )
    return;
  if (Object.keys(card.node).some((name) => rolesOfKey(name).roles.includes('price'))) return;
  reading.unlimited = true;
  reading.quotes.unlimited = `${key}: ${String(value)}`;
}
