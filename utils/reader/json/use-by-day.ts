import { rolesOfKey } from '../lexicon/json-roles';
import { firstEntries, isObject, type JsonObject } from './json-object';
import { plainKey } from './units-in';

const DAY_KEY =
  /^(?:date|day|month|week|hour|period|datetime|time|timestamp|datum|tag|monat|fecha|dia|mes|data|giorno|mese|jour|mois|dato|dag|maand|manad|maned|miesiac|dzien|den|mesic|mesec|tarih|gun|ay|tanggal|bulan|ngay|thang|дата|день|месяц|місяць|日付|日期|月份|날짜|date?(?:of)?usage|usagedate|(?:call|event|session|record|start|cdr)(?:date|day)?(?:time)?)$/;
/** Days and months alone; what ends at a time of the day is no record of it. */
const DAY =
  /^(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ][\d:.Z+-]*)?|\d{4}-\d{2}|\d{1,2}\/\d{4}|(?:19|20)\d{6})$/;
/** "jan 2014", "March 2026", "2026年3月"; where the key says that it is a month, a number or a word alone. */
const MONTH =
  /^(?:\p{L}{3,12}\.?(?: (?:de )?|[-/])(?:19|20)\d{2}|(?:19|20)\d{2}(?:[ /-]\p{L}{3,12}|[年년] ?\d{1,2}[月월]))$/u;
const MONTH_KEY =
  /^(?:month|monat|mes|mese|mois|maand|manad|maned|miesiac|mesic|mesec|ay|bulan|thang|месяц|місяць|月份?|월)(?:name|nr|number|label)?$/;
const MONTH_ALONE = /^(?:\p{L}{3,12}\.?|\d{1,2}[月월]?)$/u;
const FEWEST = 2;
const MOST_KEYS = 30;

/**
 * What was used on one day after the other: a list of the past, of which none is what was used in all.
 * @param name the key of the list: <usage day="2026-11-10"> says for all that it holds that it was used
 */
export function isUseByDay(list: readonly unknown[], name = ''): boolean {
  if (list.length < FEWEST || !list.every(isObject)) return false;
  const named = rolesOfKey(name).roles.includes('used');
  const days = list.map((record) => dayOf(record, named));
  return new Set(days).size === days.length && !days.includes(null);
}

/** The day that a record is of; null where it tells what is left, or no use at all. */
function dayOf(record: JsonObject, named: boolean): string | null {
  const entries = firstEntries(record, MOST_KEYS);
  const roles = entries.flatMap(([key]) => rolesOfKey(key).roles);
  if (!named && !roles.includes('used')) return null;
  if (roles.some((role) => role === 'remaining' || role === 'total' || role === 'expiry'))
    return null;
  const day = entries.find(([key, value]) => isDay(plainKey(key), String(value)));
  return day === undefined ? null : String(day[1]);
}

function isDay(key: string, value: string): boolean {
  if (DAY_KEY.test(key)) return DAY.test(value) || MONTH.test(value) || isMonth(key, value);
  return isMonth(key, value) || (MONTH_KEY.test(key) && MONTH.test(value));
}

const isMonth = (key: string, value: string): boolean =>
  MONTH_KEY.test(key) && MONTH_ALONE.test(value);
