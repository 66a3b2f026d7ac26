import { findLabels } from '../lexicon/find-labels';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import type { Card } from './card';
import { isYes } from './json-object';
import { plainKey } from './units-in';

/** Objects that are looked at: a refusal stands far out. */
const MOST = 12;
const LONGEST = 300;

const STATUS_KEY = /(?:status|code|errno|error|ret|result)$/;
const NOT_SIGNED_IN: ReadonlySet<string> = new Set(['401', '419', '440']);
/** Codes for "who are you?", as programs write them. */
const CODES =
  /\b(?:(?:mfa|2fa|otp|two ?factor|multi ?factor|second ?factor|step ?up)(?: (?:authentication|auth|code|token|verification|challenge))?(?: is)? (?:required|needed|pending)|un ?authori[sz]ed|unauthenticated|not ?authenticated|not ?logged ?in|not ?signed ?in|(?:lost|no) (?:\w{1,12} )?session|session (?:was |is |has been )?lost|(?:log ?in|sign ?in|auth(?:entication|orization)?) (?:is )?(?:required|needed)|(?:need|require|must|please)s? (?:to )?(?:log ?in|sign ?in)|(?:access |auth |id |refresh |security )?(?:token|session|jwt|cookie|ticket|login|authorization) (?:is |has |was )?(?:expired|invalid|missing|required|not found|timed ?out|time ?out|not valid)|(?:invalid|expired|missing|no|bad|unknown) (?:access |auth |bearer |security )?(?:token|session|jwt|ticket|credentials?|authorization|grant))\b/;
const SAYS_IN = /^(?:is)?(?:loggedin|login|logged|signedin|authenticated|authorized|authorised)$/;
const ASKS_IN =
  /^(?:needs?|require[sd]?|must)?(?:login|signin|auth|reauth|authentication)(?:required|needed)?$/;
/** Asked too often is neither closed nor signed out. */
const TOO_OFTEN = /too many|rate.?limit|\b429\b|throttl/;

/** What an answer without values says of itself: sign in first, or come back later. */
export function refusalIn(cards: readonly Card[]): 'signed-out' | 'maintenance' | null {
  const entries = cards.slice(0, MOST).flatMap((card) => card.entries);
  const texts = entries.flatMap(([, value]) =>
    typeof value === 'string' && value.length <= LONGEST
      ? [fold(value.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[_.-]+/g, ' '))]
      : [],
  );
  if (texts.some((text) => TOO_OFTEN.test(text))) return null;
  if (entries.some(([key, value]) => asksWho(key, value))) return 'signed-out';
  if (texts.some((text) => CODES.test(text) || says(text, 'signed-out'))) return 'signed-out';
  return texts.some((text) => says(text, 'maintenance')) ? 'maintenance' : null;
}

function asksWho(key: string, value: unknown): boolean {
  const plain = plainKey(key);
  const isCode = typeof value === 'string' || typeof value === 'number';
  if (isCode && STATUS_KEY.test(plain) && NOT_SIGNED_IN.has(String(value))) return true;
  if (value === false || value === 'false') return SAYS_IN.test(plain);
  return isYes(value) && ASKS_IN.test(plain) && !SAYS_IN.test(plain);
}

const says = (text: string, role: Role): boolean =>
  findLabels(text).some((label) => label.role === role && !label.weak);
