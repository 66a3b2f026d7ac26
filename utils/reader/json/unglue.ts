import { findLabels } from '../lexicon/find-labels';
import { keyTable } from './key-table';
import { unitOfWord } from './key-units';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of keys that mostly say nothing of amounts, so that what is glued to them comes apart. */
const PLAIN = set(
  'abonnement absolute account accounts action activation active actual added addon address alert allocation amount amounts assigned attempts auto base basic bill billing block blocks body bucket buckets bundle bundles button cancelled cantitate card cards carry category change charged charging class clear client code color common config consume consumption contract contrat count counter country coupon courtesy cuenta currency current currently custom customer date dates datetime dato datum desc description detail detailed details device direction display down download downloaded duration effect email enabled esim esims estimated event excess extended extra faktura feature fecha field first flag flat formatted free friendly from geographic grace group groups hard high highspeed history identifier ilosc index info infos input item items kolicina label last latest letzte letzter level libelle limited line linea lines link list local lock low made main manager mask masked measure measurement mensile mensual mensuel meta method mobile modified montant month monthly months naechste name names national network next nombre normal note notification number numero object offering option options order origin output overall overview owner pack package packages page paid paketi param pass passes pay payment peak percent percentage period periode periodi periodo phase phone plan plans policy pool prepaid prepay previous primary priority prochaine prod product profile prorated provider proxima proximo purchase purchases quantity query rate rated reached reading real realtime reason recent record reduced reference region regular renew renewal request requested reset resource resources response restore result results return right roaming rows sale seconds section sector selected sell service services session shared short show signal single size smart source special speed standard start state status step stock string subscriber subscription subtitle summary support suspended switch system table tariff tarihi template text tier time timestamp tipo title token tran transferred type ultima ultimo unit units unlimited unpaid update updated upload uploaded usage usages user users valid validity valor value values version view voice week weekly wifi year yuan zone',
);
const STARTS = set(
  'is has can my new old max tot use usr sub net sms mms exp rem cur avg off low pay fup tax app due end day sim pct ret prod fin svc eu gb mb kb ts pck pkg',
);
const MIDDLES = set('of in to by per for and use fee sms gb mb as tx rx sub cap 3g 4g 5g');
/** Where a unit stands, or what only tells how it is written. */
const ENDS = set(
  'ms in at on to id ids no nr num min sec amt qty val str msg svc usg pct cap fee tax day end now all use used usd eur gbp url out sms tx rx uom sub res nm dt dk kpl kr em eu maj utc gmt',
);
const UNITS = set('kb mb gb tb kib mib gib tib mo go ko kt mt gt');
/** Others stand in them: "offline" is no line that is off, and "metadata" no data. */
const WHOLE = set(
  'offline timeline endpoint weekend database metadata username firstname lastname countdown weekday weekdays smartphone timeout timetable viewpoint standpoint flowchart dateline talktime homepage vaziat baseline subtotal subtitle downlink datetime realtime',
);

const SHORTEST = 5;
const LONGEST = 40;
/** Looking for words of all languages takes longer. */
const LONGEST_OF_LABELS = 26;
const LONGEST_LABEL = 16;
const MOST_KNOWN = 4000;
const labels = new Map<string, boolean>();
const LONGEST_WORD = 24;
const SHORT = 4;

type Part = { cost: number; from: number } | null;

const isLong = (word: string): boolean => word.length >= SHORT;
/** Whether a word of a key has a meaning of its own, if none of amounts. */
export const isKnownWord = (word: string): boolean =>
  PLAIN.has(word) || keyTable().has(word) || unitOfWord(word) !== null;

const isWord = (word: string): boolean => isLong(word) && isKnownWord(word);

/** A word of an account page, in whatever language. */
function isLabel(word: string): boolean {
  if (word.length < SHORTEST || word.length > LONGEST_LABEL) return false;
  const before = labels.get(word);
  if (before !== undefined) return before;
  if (labels.size >= MOST_KNOWN) labels.clear();
  const told = findLabels(word).some(
    ({ start, end, weak }) => start === 0 && end === word.length && !weak,
  );
  labels.set(word, told);
  return told;
}

/** What a word costs at its place; null for what is none there. Labels stand with long words alone. */
function costOf(word: string, first: boolean, last: boolean, any: boolean): number | null {
  if (isWord(word)) return 1;
  if (any) return isLabel(word) || (last && UNITS.has(word)) ? 1.2 : null;
  return (first ? STARTS : last ? ENDS : MIDDLES).has(word) || (last && UNITS.has(word))
    ? 1.4
    : null;
}

/** The fewest words that cover every letter; null where there are none. */
function cover(part: string, any: boolean): string[] | null {
  const best: Part[] = [{ cost: 0, from: 0 }];
  const end = part.length;
  for (let to = 1; to <= end; to++) {
    let cheapest: Part = null;
    for (let from = Math.max(0, to - LONGEST_WORD); from < to; from++) {
      const before = best[from];
      if (!before || to - from === end) continue;
      const own = costOf(part.slice(from, to), from === 0, to === end, any);
      const cost = before.cost + (own ?? 0);
      if (own !== null && (cheapest === null || cost < cheapest.cost)) cheapest = { cost, from };
    }
    best[to] = cheapest;
  }
  const split: string[] = [];
  for (let at = end; at > 0; ) {
    const step = best[at];
    if (!step) return null;
    split.unshift(part.slice(step.from, at));
    at = step.from;
  }
  const long = split.filter(isLong).reduce((sum, { length }) => sum + length, 0);
  return 2 * long >= end ? split : null;
}

/** "remainingdata" → remaining, data: only where every letter belongs to a word; else the whole. */
export function unglue(part: string): string[] {
  if (part.length < SHORTEST || part.length > LONGEST || WHOLE.has(part)) return [part];
  if (unitOfWord(part) !== null) return [part];
  const split =
    cover(part, false) ??
    (part.length > LONGEST_OF_LABELS || isWord(part) || isLabel(part) ? null : cover(part, true));
  // Words that are glued of others themselves: "databalance", "expirydate".
  return split === null ? [part] : split.flatMap(unglue);
}
