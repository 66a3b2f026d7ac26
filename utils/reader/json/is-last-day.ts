import { rolesOfKey } from '../lexicon/json-roles';
import type { Card } from './card';

const ISO = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const DAY_FIRST = /^(\d{2})[./](\d{2})[./](\d{4})$/;
const DAY = 86_400_000;

/** "from": 1 June, "to": 30 June: the last day of a span of whole months, not the first of the next. */
export function isLastDay(key: string, { entries, node }: Card): boolean {
  const end = dayOf(node[key]);
  if (end === null) return false;
  const next = new Date(end + DAY).getUTCDate();
  return entries.some(([name, value]) => {
    if (name === key || !rolesOfKey(name).roles.includes('start')) return false;
    const start = dayOf(value);
    return start !== null && start < end && new Date(start).getUTCDate() === next;
  });
}

function dayOf(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const iso = ISO.exec(value);
  if (iso !== null) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  const other = DAY_FIRST.exec(value);
  return other === null ? null : Date.UTC(Number(other[3]), Number(other[2]) - 1, Number(other[1]));
}
