import type { State } from '../judge/state';
import { findLabels } from '../lexicon/find-labels';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import type { Card } from './card';
import { tellsUse } from './card-use';
import { plainKey } from './units-in';

const ENDING = /(?:date|time|datetime|timestamp|at|on)$/;
/** Of a billing cycle, the end is when the next one begins. */
const END = /^(?:ends?|end(?:s)?(?:at|on|date|time)|to|until|ende|fin|fine)$/;
const KIND = /^(?:type|kind|reason|action|mode)$/;
/** A contract, a card or a device ends at another time than what it may be used for. */
const OF_CONTRACT =
  /contract|agreement|commitment|vertrag|mindestlaufzeit|contrat|kontrakt|umow|smlouv|zmluv|sopimus|sozlesme|договор|контракт|договір|engagement|bindung|permanencia|fidelizac|合約|合约|契約|계약|device|handset|simcard|esimprofile|warranty|^sim$|token|session|cache|cookie|jwt|login|password|otp|credential|loyal|points|reward|coupon|voucher|insur|licen|document|trial|invoice|bill(?!ing|cycle|period|end)/i;
const LONGEST = 40;

/** What a moment is by its key, and by the key beside that says of which kind it is. */
export function momentOfLeaf(roles: readonly Role[], key: string, card: Card): State | null {
  if (roles.includes('as-of') || isOfAnother(key, card)) return null;
  if (roles.includes('reset')) return 'reset';
  if (!roles.includes('expiry')) return null;
  const ofCycle = END.test(plainKey(key)) && rolesOfKey(card.key).roles.includes('reset');
  if (ofCycle && tellsReset(card)) return null;
  return ofCycle || renewsAt(key, card) ? 'reset' : 'expiry';
}

/** The next beginning is named itself, beside the end or beside the cycle. */
const tellsReset = ({ entries, parent }: Card): boolean =>
  [...entries, ...(parent?.entries ?? [])].some(
    ([key, value]) =>
      (typeof value === 'string' || typeof value === 'number') &&
      /next|reset|renew/i.test(key) &&
      rolesOfKey(key).roles.includes('reset'),
  );

/** By its key, or by the key of an object that tells no use itself. */
const isOfAnother = (key: string, card: Card): boolean =>
  OF_CONTRACT.test(key) || (OF_CONTRACT.test(card.key) && !tellsUse(card));

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
