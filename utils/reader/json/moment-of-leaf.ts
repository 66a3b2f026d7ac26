import type { State } from '../judge/state';
import { findLabels } from '../lexicon/find-labels';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import type { Card } from './card';
import { tellsUse } from './card-use';
import { isLastDay } from './is-last-day';
import { isPlainAmount } from './said-of';
import { plainKey } from './units-in';

const ENDING = /(?:date|time|datetime|timestamp|at|on)$/;
/** Of a billing cycle, the end is when the next one begins. */
const END =
  /^(?:ends?|ends?(?:at|on|date|time)|to|until|ende|bis|fin|fine|fim|hasta|einde|tot|slut|slutdatum|slutdato|loppu|loppuu|loppupvm|lopp|koniec|konec|kraj|do|datado|datumdo|vege|sfarsit|telos|bitis|akhir|beigas|pabaiga|konets|kinets)$/;
/** The last day of a cycle, by one key. */
const CYCLE_END =
  /end|fin|fim|koniec|konec|konets|kinets|loppu|slut|kraj|vege$|sfarsit|telos|bitis|akhir|beigas|pabaiga|cierre/i;
/** Of the cycle that follows, in the letters of keys. */
const NEXT =
  /next|reset|renew|seuraava|naechst|nachst|prochain|proxim|prossim|volgend|nastepn|nasled|dalsi|sledec|sledech|sljedec|kovetkez|urmato|epomen|neste|nasta|naeste|jargmi|kitas|nakam|sonraki|berikut|tieptheo|sleduyu|nastup/i;
const KIND = /^(?:type|kind|reason|action|mode)$/;
/** A contract, a card or a device ends at another time than what it may be used for. */
const OF_CONTRACT =
  /contract|agreement|commitment|vertrag|mindestlaufzeit|contrat|kontrakt|umow|smlouv|zmluv|sopimus|sozlesme|договор|контракт|договір|engagement|bindung|permanencia|fidelizac|合約|合约|契約|계약|device|handset|simcard|esimprofile|warranty|^sim$|token|session|cache|cookie|jwt|login|password|otp|credential|loyal|points|reward|coupon|voucher|insur|licen|document|trial|^ticket$|invoice|bill(?!ing|cycle|period|end)/i;
/** What was asked, and how long the answer took. */
const OF_REQUEST = /(?:request|response|query)[_-]?(?:start|begin|end|finish|time|date)/i;
const PERIOD = /^(?:period|periode|periodo|période|период|період|okres)$/i;
const LONGEST = 40;

/** What a moment is by its key, and by the key beside that says of which kind it is. */
export function momentOfLeaf(roles: readonly Role[], key: string, card: Card): State | null {
  if (roles.includes('as-of') || isOfAnother(key, card)) return null;
  const ends = roles.includes('expiry') || endsSpan(key, card);
  if ((ends || roles.includes('reset')) && isLastDay(key, card)) return 'expiry';
  // {"value": 7340, "unit": "MB", "period": "23.10.2026"}: the day until which it is there.
  if (PERIOD.test(key) && card.entries.some(([name]) => isPlainAmount(name))) return 'expiry';
  // "cycleEnd" beside "nextResetDate" is the last day of what ends.
  if (roles.includes('reset')) return CYCLE_END.test(key) && tellsNext(card) ? null : 'reset';
  if (!ends) return null;
  const ofCycle = END.test(plainKey(key)) && rolesOfKey(card.key).roles.includes('reset');
  if (ofCycle && tellsReset(card)) return null;
  return ofCycle || renewsAt(key, card) ? 'reset' : 'expiry';
}

/** "fin" beside "inicio", "to" beside "from": too short a word to be an end alone. */
const endsSpan = (key: string, { entries }: Card): boolean =>
  END.test(plainKey(key)) &&
  entries.some(([name]) => name !== key && rolesOfKey(name).roles.includes('start'));

/** The next beginning is named itself, beside the end or beside the cycle. */
const tellsReset = ({ entries, parent }: Card): boolean =>
  [...entries, ...(parent?.entries ?? [])].some(namesReset);

const namesReset = ([key, value]: readonly [string, unknown]): boolean =>
  (typeof value === 'string' || typeof value === 'number') &&
  NEXT.test(key) &&
  rolesOfKey(key).roles.includes('reset');

/** Beside the end of the cycle, under a name that is no end itself. */
const tellsNext = ({ entries }: Card): boolean =>
  entries.some((entry) => namesReset(entry) && !CYCLE_END.test(entry[0]));

/** By its key, or by the key of an object that tells no use itself. */
const isOfAnother = (key: string, card: Card): boolean =>
  OF_CONTRACT.test(key) || OF_REQUEST.test(key) || (OF_CONTRACT.test(card.key) && !tellsUse(card));

/** "deadlineDate" beside "deadlineType": "renewal". */
function renewsAt(key: string, { entries }: Card): boolean {
  const stem = plainKey(key).replace(ENDING, '');
  return entries.some(([name, value]) => {
    if (typeof value !== 'string' || value.length > LONGEST) return false;
    const plain = plainKey(name);
    if (!plain.startsWith(stem) || !KIND.test(plain.slice(stem.length))) return false;
    return (
      rolesOfKey(value).roles.includes('reset') ||
      findLabels(fold(value)).some(({ role, weak }) => role === 'reset' && !weak)
    );
  });
}
